package dev.callout.visit;

import dev.callout.customer.ContractId;
import dev.callout.database.UuidV7;
import dev.callout.error.ErrorCode;
import dev.callout.error.NotFound;
import dev.callout.error.Refused;
import dev.callout.territory.TerritoryId;
import dev.callout.time.Window;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** All visits; the only way to change their state. */
@ApplicationScoped
@Transactional
public class Visits {
    private final VisitRows rows;
    private final VisitChangeRows changes;
    private final Event<VisitTaken> taken;
    private final Event<VisitMoved> moved;
    private final Clock clock;

    Visits(VisitRows rows, VisitChangeRows changes, Event<VisitTaken> taken, Event<VisitMoved> moved, Clock clock) {
        this.rows = rows;
        this.changes = changes;
        this.taken = taken;
        this.moved = moved;
        this.clock = clock;
    }

    /** @throws NotFound where there is none */
    public Visit get(VisitId id) {
        return find(id).orElseThrow(() -> new NotFound("visit"));
    }

    public Optional<Visit> find(VisitId id) {
        return rows.findByIdOptional(id.value()).map(VisitEntity::view);
    }

    public Optional<Visit> findByOrigin(Visit.Origin origin) {
        return rows.find("source = ?1 and externalId = ?2", origin.source(), origin.externalId())
                .firstResultOptional()
                .map(VisitEntity::view);
    }

    public Optional<Visit> findByReference(String reference) {
        return rows.find("reference", reference).firstResultOptional().map(VisitEntity::view);
    }

    /** Those that a source knows by this id, whatever the source. */
    public List<Visit> listByExternalId(String externalId) {
        return rows.list("externalId = ?1 order by id", externalId).stream()
                .map(VisitEntity::view)
                .toList();
    }

    /** When a visit was done; empty where it is not. */
    public Optional<Instant> findDoneAt(VisitId id) {
        return rows.findByIdOptional(id.value())
                .filter(row -> row.state == VisitState.DONE)
                .map(row -> row.stateSince);
    }

    /** All that were asked for under a contract, newest first, at most so many. */
    public List<Visit> list(ContractId contract, int most) {
        return rows.find("contract = ?1 order by id desc", contract.value()).range(0, most - 1).stream()
                .map(VisitEntity::view)
                .toList();
    }

    /** Those of the given visits that there are, in the order of their ids. */
    public List<Visit> list(Collection<VisitId> ids) {
        return rows
                .list("id in ?1 order by id", ids.stream().map(VisitId::value).toList())
                .stream()
                .map(VisitEntity::view)
                .toList();
    }

    /** All of a territory in one of the states that may be carried out within the span, in the order of their ids. */
    public List<Visit> list(TerritoryId territory, Window span, Set<VisitState> states) {
        VisitFilter filter = new VisitFilter(Optional.of(territory), Optional.of(span), states, Optional.empty());
        return page(filter, Integer.MAX_VALUE);
    }

    /** The territories with visits that were taken in by this name, in order. */
    public List<TerritoryId> territoriesTakenInBy(String byWhom) {
        return rows
                .find(
                        "select distinct v.territory from VisitEntity v, VisitChangeEntity c where c.visit = v.id"
                                + " and c.fromState is null and c.byWhom = ?1 order by v.territory",
                        byWhom)
                .project(String.class)
                .stream()
                .map(TerritoryId::new)
                .toList();
    }

    /** At most so many that the filter lets through, in the order of their ids. */
    public List<Visit> page(VisitFilter filter, int most) {
        return rows.find(filter.query(), filter.parameters()).range(0, most - 1).stream()
                .map(VisitEntity::view)
                .toList();
    }

    /** Takes a visit in: requested, with a fresh id and reference. */
    public Visit add(NewVisit asked, String byWhom) {
        return add(asked, null, byWhom);
    }

    /**
     * As {@link #add(NewVisit, String)} for a visit that was asked for elsewhere.
     *
     * @param requestedAt when it was asked for; null, or a time to come: now
     */
    public Visit add(NewVisit asked, @Nullable Instant requestedAt, String byWhom) {
        return add(asked, requestedAt, visit -> new VisitTaken(visit, null, byWhom, false));
    }

    /**
     * Takes in what somebody asks for now, who is told so.
     *
     * @param caseReference the case that it was asked for under; null: none
     */
    Visit take(NewVisit asked, String byWhom, @Nullable String caseReference) {
        return add(asked, null, visit -> new VisitTaken(visit, caseReference, byWhom, true));
    }

    private Visit add(NewVisit asked, @Nullable Instant requestedAt, Function<Visit, VisitTaken> event) {
        Instant now = clock.instant();
        VisitEntity row = new VisitEntity();
        row.id = UuidV7.at(now);
        row.reference = freshReference();
        row.territory = asked.territory().value();
        row.site = asked.place().site().value();
        row.contact = asked.place().contact().value();
        var contract = asked.place().contract();
        row.contract = contract == null ? null : contract.value();
        row.requestedAt = requestedAt == null || requestedAt.isAfter(now) ? now : requestedAt;
        VisitColumns.write(asked.work(), row);
        VisitColumns.write(asked.wishes(), row);
        VisitColumns.write(asked.intake(), row);
        Visit.Origin origin = asked.origin();
        row.source = origin == null ? null : origin.source();
        row.externalId = origin == null ? null : origin.externalId();
        row.state = VisitState.REQUESTED;
        row.stateSince = now;
        rows.persist(row);
        Visit visit = row.view();
        VisitTaken made = event.apply(visit);
        note(row, null, made.byWhom(), null);
        taken.fire(made);
        return visit;
    }

    /**
     * Moves a visit on in its life. Moving it to where it stands is no change.
     *
     * @param reason why; needed where {@link VisitState#needsReason()}
     * @throws Refused where the state table does not allow it
     */
    public Visit change(VisitId id, VisitState next, String byWhom, @Nullable String reason) {
        VisitEntity row = rows.findByIdOptional(id.value()).orElseThrow(() -> new NotFound("visit"));
        if (row.state == next) {
            return row.view();
        }
        if (!row.state.mayBecome(next)) {
            throw new Refused(
                    ErrorCode.STATE_CONFLICT,
                    "A visit that is " + row.state + " cannot become " + next + ".",
                    Map.of("state", row.state.name()));
        }
        if (next.needsReason() && reason == null) {
            throw new IllegalArgumentException(next + " needs a reason");
        }
        VisitState before = row.state;
        row.state = next;
        row.stateSince = clock.instant();
        row.reason = next.needsReason() ? reason : null;
        note(row, before, byWhom, reason);
        rows.flush();
        moved.fire(new VisitMoved(row.view(), before, byWhom));
        return row.view();
    }

    /**
     * Puts a visit where it would stand without a report that was a mistake, whether or not its life goes that way.
     *
     * @param reason why
     */
    public Visit correct(VisitId id, VisitState state, String byWhom, String reason) {
        VisitEntity row = rows.findByIdOptional(id.value()).orElseThrow(() -> new NotFound("visit"));
        if (row.state == state) {
            return row.view();
        }
        VisitState before = row.state;
        row.state = state;
        row.stateSince = clock.instant();
        row.reason = state.needsReason() ? reason : null;
        note(row, before, byWhom, reason);
        rows.flush();
        moved.fire(new VisitMoved(row.view(), before, byWhom));
        return row.view();
    }

    /**
     * Brings a visit that was not done back into planning, at the place in the queue that it was asked for at. Windows
     * that the work does not fit into any more are forgotten: with none left it may be done at any time.
     *
     * @param from when the attempt ended
     */
    public Visit askAgain(VisitId id, Instant from, String byWhom, String reason) {
        change(id, VisitState.REQUESTED, byWhom, reason);
        VisitEntity row = rows.findByIdOptional(id.value()).orElseThrow(() -> new NotFound("visit"));
        Instant earliestEnd = from.plusSeconds(row.siteSetupSeconds).plusSeconds(row.durationSeconds);
        row.windows.removeIf(window -> window.view().end().isBefore(earliestEnd));
        if (row.preferredEnd != null && row.preferredEnd.isBefore(earliestEnd)) {
            row.preferredStart = null;
            row.preferredEnd = null;
        }
        rows.flush();
        return row.view();
    }

    /**
     * Puts other wishes, work, place or intake in place of those that the visit was asked for with; its state stays.
     *
     * @throws Refused where it is too far on: it is no longer among {@link VisitState#PLANNABLE}
     */
    public Visit revise(VisitId id, NewVisit asked, String byWhom) {
        VisitEntity row = rows.findByIdOptional(id.value()).orElseThrow(() -> new NotFound("visit"));
        if (!VisitState.PLANNABLE.contains(row.state)) {
            throw new Refused(
                    ErrorCode.STATE_CONFLICT,
                    "A visit that is " + row.state + " cannot be changed.",
                    Map.of("state", row.state.name()));
        }
        row.site = asked.place().site().value();
        row.contact = asked.place().contact().value();
        var contract = asked.place().contract();
        row.contract = contract == null ? null : contract.value();
        VisitColumns.write(asked.work(), row);
        VisitColumns.write(asked.wishes(), row);
        VisitColumns.write(asked.intake(), row);
        note(row, row.state, byWhom, "revised");
        rows.flush();
        return row.view();
    }

    private void note(VisitEntity row, @Nullable VisitState before, String byWhom, @Nullable String reason) {
        VisitChangeEntity change = new VisitChangeEntity();
        change.id = UuidV7.at(row.stateSince);
        change.visit = row.id;
        change.at = row.stateSince;
        change.fromState = before;
        change.toState = row.state;
        change.byWhom = byWhom;
        change.reason = reason;
        changes.persist(change);
    }

    private String freshReference() {
        String reference = References.draw();
        while (rows.count("reference", reference) > 0) {
            reference = References.draw();
        }
        return reference;
    }
}
