package dev.callout.dispatch;

import dev.callout.planning.problem.PlanJson;
import dev.callout.planning.problem.ProblemJson;
import dev.callout.promise.Channel;
import dev.callout.promise.Outcome;
import dev.callout.promise.Promises;
import dev.callout.promise.Telling;
import dev.callout.promise.ToldWindow;
import dev.callout.route.Locks;
import dev.callout.route.Plan;
import dev.callout.route.PlanReason;
import dev.callout.route.Plans;
import dev.callout.route.Publication;
import dev.callout.route.Publications;
import dev.callout.route.PublishedStop;
import dev.callout.route.Stop;
import dev.callout.technician.ShiftId;
import dev.callout.territory.TerritoryId;
import dev.callout.visit.VisitId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Moves a visit from where it stands into freed time: routes, window and messages at once. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class WaitlistMoves {
    private static final String CAUSE = "came earlier, as was asked for";

    private final RunningDays days;
    private final Plans plans;
    private final PlanTrail trail;
    private final Publications publications;
    private final Publishing publishing;
    private final Promises promises;
    private final Locks locks;
    private final Clock clock;

    WaitlistMoves(
            RunningDays days,
            Plans plans,
            PlanTrail trail,
            Publications publications,
            Publishing publishing,
            Promises promises,
            Locks locks,
            Clock clock) {
        this.days = days;
        this.plans = plans;
        this.trail = trail;
        this.publications = publications;
        this.publishing = publishing;
        this.promises = promises;
        this.locks = locks;
        this.clock = clock;
    }

    record Found(RunningDay running, EarlierPlaces.Place place) {}

    Optional<Found> find(
            TerritoryId territory, LocalDate day, VisitId visit, EarlierPlaces.Wish wish, Collection<UUID> held) {
        return days.findWith(territory, day, visit, clock.instant().truncatedTo(ChronoUnit.SECONDS))
                .flatMap(running -> new EarlierPlaces(running, held)
                        .find(visit.toString(), wish)
                        .map(place -> new Found(running, place)));
    }

    void move(Found found, VisitId visit, Channel channel, String byWhom) {
        RunningDay running = found.running();
        leaveOtherDays(running, visit, byWhom);
        locks.remove(visit);
        EarlierPlaces.Place place = found.place();
        promises.tell(
                List.of(new ToldWindow(visit, place.window(), place.rate(), place.rate(), null, null)),
                new Telling(channel, null, byWhom, Outcome.CUSTOMER_MOVED, CAUSE));
        Snapshot snapshot = running.snapshot();
        Publication live =
                Objects.requireNonNull(snapshot.live().get(snapshot.days().first()));
        LivePlans writer =
                new LivePlans(running, place.decision().day(), place.decision().outlook(), Set.of());
        var plan = writer.plan(PlanAnswer.of(plans.get(live.plan())).leftOut());
        var problem = place.decision().outlook().problem();
        Plan kept = plans.keep(
                new Plans.Request(live.territory(), live.day(), 1, PlanReason.MOVE, 0),
                new Plans.Made(
                        new String(ProblemJson.write(problem), StandardCharsets.UTF_8),
                        new String(PlanJson.write(plan, problem.timeZone()), StandardCharsets.UTF_8),
                        writer.stops(plan)),
                byWhom);
        trail.keep(kept.id(), snapshot.basis());
        publishing.publishAtOnce(kept.id(), snapshot, byWhom);
    }

    /** The routes of the day that it stood on are published without it, the others as they were. */
    private void leaveOtherDays(RunningDay running, VisitId visit, String byWhom) {
        for (PublishedStop stop : publications.listLive(List.of(visit))) {
            Publication other = publications.get(stop.publication());
            if (!other.day().equals(running.snapshot().days().first())) {
                List<Stop> left = new ArrayList<>();
                Map<ShiftId, Integer> positions = new HashMap<>();
                for (PublishedStop one : publications.listStops(other.id())) {
                    Stop kept = one.stop();
                    if (!kept.visit().equals(visit) && !one.givenUp()) {
                        int position = positions.merge(kept.shift(), 1, Integer::sum) - 1;
                        left.add(new Stop(
                                kept.technician(),
                                kept.shift(),
                                position,
                                kept.visit(),
                                kept.timing(),
                                kept.window(),
                                kept.keptRate()));
                    }
                }
                publications.publish(other.territory(), other.day(), other.plan(), byWhom, left);
            }
        }
    }
}
