package dev.callout.emergency;

import dev.callout.database.UuidV7;
import dev.callout.error.NotFound;
import dev.callout.policy.Rulebook;
import dev.callout.policy.WorkKind;
import dev.callout.promise.Outcome;
import dev.callout.promise.Promise;
import dev.callout.promise.Promises;
import dev.callout.route.Publications;
import dev.callout.skill.NeededSkill;
import dev.callout.territory.Territories;
import dev.callout.territory.Territory;
import dev.callout.time.Window;
import dev.callout.visit.NewVisit;
import dev.callout.visit.Visit;
import dev.callout.visit.VisitFilter;
import dev.callout.visit.VisitId;
import dev.callout.visit.VisitState;
import dev.callout.visit.Visits;
import dev.callout.visit.Wishes;
import dev.callout.visit.Work;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Defers the visits that an emergency concerns, arranges what is done instead, and takes them back in the order asked for. */
@ApplicationScoped
@Transactional
class Diversions {
    private static final Logger LOG = Logger.getLogger(Diversions.class);
    private static final String BY = "emergency";

    private final EmergencyVisitRows rows;
    private final Visits visits;
    private final Promises promises;
    private final Publications publications;
    private final Territories territories;
    private final Rulebook rulebook;
    private final Event<VisitDiverted> diverted;
    private final Clock clock;

    Diversions(
            EmergencyVisitRows rows,
            Visits visits,
            Promises promises,
            Publications publications,
            Territories territories,
            Rulebook rulebook,
            Event<VisitDiverted> diverted,
            Clock clock) {
        this.rows = rows;
        this.visits = visits;
        this.promises = promises;
        this.publications = publications;
        this.territories = territories;
        this.rulebook = rulebook;
        this.diverted = diverted;
        this.clock = clock;
    }

    /** Defers what is wanted of the emergency's kinds and cannot wait until it is over by itself. */
    void divert(Emergency emergency) {
        int count = 0;
        for (Territory territory : territories.list()) {
            if (!emergency.concerns(territory.id())) {
                continue;
            }
            VisitFilter filter = new VisitFilter(
                    Optional.of(territory.id()), Optional.empty(), VisitState.PLANNABLE, Optional.empty());
            for (Visit visit : visits.page(filter, Integer.MAX_VALUE)) {
                if (emergency.workKinds().contains(visit.work().kind())) {
                    count += divert(emergency, visit) ? 1 : 0;
                }
            }
        }
        if (count > 0) {
            LOG.infof("Emergency %s: %d visits deferred", emergency.id(), count);
        }
    }

    private boolean divert(Emergency emergency, Visit visit) {
        Promise told = promises.listOpen(List.of(visit.id())).get(visit.id());
        if (!isWithin(emergency, visit, told)) {
            return false;
        }
        boolean booked = told != null || visit.state() != VisitState.REQUESTED;
        promises.withdraw(List.of(visit.id()), Outcome.OPERATOR_MOVED, "emergency", BY);
        publications.giveUp(visit.id());
        Visit deferred = visits.change(visit.id(), VisitState.DEFERRED, BY, emergency.reason());
        Visit delivery = booked ? deliver(visit, told) : null;
        EmergencyVisitEntity row = new EmergencyVisitEntity();
        row.id = UuidV7.at(clock.instant());
        row.emergency = emergency.id();
        row.visit = visit.id().value();
        row.was = visit.state();
        row.delivery = delivery == null ? null : delivery.id().value();
        row.phoneHelp = booked ? PhoneHelp.OPEN : PhoneHelp.NONE;
        row.deferredAt = clock.instant();
        rows.persist(row);
        diverted.fire(new VisitDiverted(emergency, deferred, delivery, booked, false));
        return true;
    }

    /** What is promised for after the emergency, or can be done after it, is left as it is. */
    private static boolean isWithin(Emergency emergency, Visit visit, @Nullable Promise told) {
        if (told != null) {
            return emergency.window().overlaps(told.window());
        }
        List<Window> windows = visit.wishes().windows();
        return windows.isEmpty() || windows.stream().allMatch(emergency.window()::overlaps);
    }

    private @Nullable Visit deliver(Visit visit, @Nullable Promise told) {
        WorkKind kind = rulebook.findWorkKind(rulebook.emergency().becomes());
        if (kind == null) {
            return null;
        }
        List<NeededSkill> skills = kind.skills().stream()
                .map(need -> new NeededSkill(need.name(), need.minLevel()))
                .toList();
        Work work = new Work(
                kind.id(),
                kind.duration(),
                kind.siteSetup(),
                kind.priority(),
                kind.crew(),
                null,
                visit.work().dueBy(),
                skills,
                List.of());
        Window preferred = told == null ? visit.wishes().preferred() : told.window();
        Wishes wishes = new Wishes(visit.wishes().windows(), preferred, Map.of(), Map.of());
        NewVisit asked = new NewVisit(visit.territory(), visit.place(), work, wishes, visit.intake(), null);
        return visits.add(asked, visit.requestedAt(), BY);
    }

    /** Takes back what was deferred, in the order in which it was asked for, but for what was solved meanwhile. */
    void takeBack(Emergency emergency) {
        List<Visit> back = new ArrayList<>();
        for (EmergencyVisitEntity row : rows.list("emergency", emergency.id())) {
            visits.find(new VisitId(row.visit))
                    .filter(visit -> visit.state() == VisitState.DEFERRED)
                    .ifPresent(back::add);
            if (row.delivery != null) {
                withdrawDelivery(new VisitId(row.delivery));
            }
        }
        back.sort(Comparator.comparing(Visit::requestedAt)
                .thenComparing(visit -> visit.id().value()));
        for (Visit visit : back) {
            Visit asked = visits.askAgain(visit.id(), clock.instant(), BY, "the emergency is over");
            diverted.fire(new VisitDiverted(emergency, asked, null, false, true));
        }
        LOG.infof("Emergency %s is over: %d visits come back", emergency.id(), back.size());
    }

    /** A delivery that nobody was promised yet is not needed beside the visit itself. */
    private void withdrawDelivery(VisitId id) {
        visits.find(id)
                .filter(delivery -> delivery.state() == VisitState.REQUESTED)
                .ifPresent(delivery -> visits.change(
                        id, VisitState.CANCELLED, BY, "the emergency is over, the visit itself is planned"));
    }

    /** In the order in which they come back. */
    List<Diverted> list(UUID emergency) {
        return rows.list("emergency", emergency).stream()
                .sorted(Comparator.comparing((EmergencyVisitEntity row) ->
                                visits.get(new VisitId(row.visit)).requestedAt())
                        .thenComparing(row -> row.visit))
                .map(row -> new Diverted(row.visit, row.was, row.delivery, row.phoneHelp, row.note))
                .toList();
    }

    /** What came of the help by phone; where it solved the matter, neither visit nor delivery is needed. */
    Diverted helped(UUID emergency, VisitId visit, boolean solved, @Nullable String note, String byWhom) {
        EmergencyVisitEntity row = rows.find("emergency = ?1 and visit = ?2", emergency, visit.value())
                .firstResultOptional()
                .orElseThrow(() -> new NotFound("visit of this emergency"));
        row.phoneHelp = solved ? PhoneHelp.SOLVED : PhoneHelp.NOT_SOLVED;
        row.note = note;
        rows.flush();
        if (solved) {
            visits.change(visit, VisitState.CANCELLED, byWhom, "solved by phone");
        }
        return new Diverted(row.visit, row.was, row.delivery, row.phoneHelp, row.note);
    }
}
