package dev.callout.desk.escalation;

import dev.callout.database.UuidV7;
import dev.callout.desk.escalation.Escalation.Side;
import dev.callout.desk.escalation.Escalation.State;
import dev.callout.desk.number.Reference;
import dev.callout.desk.telling.Subject;
import dev.callout.desk.telling.Tellings;
import dev.callout.error.ErrorCode;
import dev.callout.error.NotFound;
import dev.callout.error.Refused;
import dev.callout.planning.problem.OffsetTimes;
import dev.callout.policy.EscalationKnobs;
import dev.callout.policy.Rulebook;
import dev.callout.time.WorkingCalendar;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All escalations: begun by both ways, told of as agreed, closed by both sides. */
@ApplicationScoped
@Transactional
class Escalations {
    private final EscalationRows rows;
    private final UpdateRows updates;
    private final UpdatesOwed owed;
    private final Tellings tellings;
    private final Rulebook rulebook;
    private final Clock clock;

    Escalations(
            EscalationRows rows,
            UpdateRows updates,
            UpdatesOwed owed,
            Tellings tellings,
            Rulebook rulebook,
            Clock clock) {
        this.rows = rows;
        this.updates = updates;
        this.owed = owed;
        this.tellings = tellings;
        this.rulebook = rulebook;
        this.clock = clock;
    }

    /** A line of an escalation's log. */
    record Update(Instant at, String byWhom, String text) {
        /** Without its words: what is printed may end in a log. */
        @Override
        public String toString() {
            return "Update[]";
        }
    }

    /** @throws NotFound where there is none */
    Escalation get(UUID id) {
        return rows.findByIdOptional(id).map(EscalationEntity::view).orElseThrow(() -> new NotFound("escalation"));
    }

    /** At most so many, oldest first. */
    List<Escalation> page(Optional<State> state, Optional<UUID> after, int most) {
        UUID first = after.orElse(new UUID(0, 0));
        return (state.isEmpty()
                        ? rows.find("id > ?1 order by id", first)
                        : rows.find("id > ?1 and state = ?2 order by id", first, state.get()))
                .range(0, most - 1).stream().map(EscalationEntity::view).toList();
    }

    /** What was told so far, oldest first. */
    List<Update> log(UUID id) {
        return updates.list("escalation = ?1 order by at, id", id).stream()
                .map(row -> new Update(row.at, row.byWhom, row.text))
                .toList();
    }

    /** Asked for, in the ways that were taken already; it begins once it was both written and phoned. */
    Escalation ask(EscalationReader.Asked asked, String byWhom) {
        EscalationEntity row = new EscalationEntity();
        row.id = UuidV7.at(clock.instant());
        row.reference = freshReference().digits();
        row.state = State.NOT_BEGUN;
        row.number = asked.subject().number();
        row.product = asked.subject().product();
        row.ground = asked.subject().ground();
        row.raisedBy(asked.raisedBy());
        row.askedAt = clock.instant();
        row.writtenAt = asked.writtenAt();
        row.phonedAt = asked.phonedAt();
        row.updateEverySeconds = Math.toIntExact(knobs().updateEvery().toSeconds());
        rows.persist(row);
        return begin(row, byWhom);
    }

    Escalation written(UUID id, Instant at, String byWhom) {
        EscalationEntity row = held(id);
        row.writtenAt = row.writtenAt == null ? at : row.writtenAt;
        return begin(row, byWhom);
    }

    Escalation phoned(UUID id, Instant at, String byWhom) {
        EscalationEntity row = held(id);
        row.phonedAt = row.phonedAt == null ? at : row.phonedAt;
        return begin(row, byWhom);
    }

    /** What both sides agreed on: who leads it, how often is told, or when next; what stays as it was moves nothing that is owed. */
    Escalation agree(UUID id, @Nullable String contactPerson, @Nullable Duration updateEvery, @Nullable Instant next) {
        EscalationEntity row = begun(id);
        row.contactPerson = contactPerson == null ? row.contactPerson : contactPerson;
        boolean otherwise =
                updateEvery != null && !updateEvery.equals(row.view().updateEvery());
        row.updateEverySeconds =
                updateEvery == null ? row.updateEverySeconds : Math.toIntExact(updateEvery.toSeconds());
        rows.flush();
        if (otherwise || next != null) {
            owed.drop(row.view());
            owed.next(row.view(), next);
        }
        return row.view();
    }

    /** Tells the other side how things stand; the next time is owed as agreed. */
    Escalation update(UUID id, String text, @Nullable Instant next, String byWhom) {
        EscalationEntity row = begun(id);
        log(row, text, byWhom);
        owed.settle(row.view());
        Instant due = owed.next(row.view(), next);
        tell(row.view(), Subject.ESCALATION_UPDATE, Map.of("text", text, "nextUpdate", text(due)));
        return row.view();
    }

    /** One side agrees that it is over; closed when both do. */
    Escalation close(UUID id, Side side, String text, String byWhom) {
        EscalationEntity row = begun(id);
        log(row, side + ": " + text, byWhom);
        Instant now = clock.instant();
        if (side == Side.OURS && row.closedByUsAt == null) {
            row.closedByUsAt = now;
        } else if (side == Side.THEIRS && row.closedByThemAt == null) {
            row.closedByThemAt = now;
        }
        if (row.closedByUsAt != null && row.closedByThemAt != null) {
            row.state = State.CLOSED;
            rows.flush();
            owed.settle(row.view());
            tell(row.view(), Subject.ESCALATION_CLOSED, Map.of("text", text));
        }
        rows.flush();
        return row.view();
    }

    private Escalation begin(EscalationEntity row, String byWhom) {
        if (row.state != State.NOT_BEGUN || row.writtenAt == null || row.phonedAt == null) {
            rows.flush();
            return row.view();
        }
        EscalationKnobs.Route route = knobs().routes().get(row.product);
        String person = route == null ? null : route.contactPerson();
        row.state = State.BEGUN;
        row.contactPerson = person == null ? byWhom : person;
        // what comes after hours is begun with when they start
        row.begunAt = hours().nextOpen(clock.instant());
        rows.flush();
        Instant due = owed.first(row.view());
        String leads = String.valueOf(row.contactPerson);
        tell(row.view(), Subject.ESCALATION_BEGUN, Map.of("contactPerson", leads, "nextUpdate", text(due)));
        return row.view();
    }

    private void log(EscalationEntity row, String text, String byWhom) {
        UpdateEntity line = new UpdateEntity();
        line.id = UuidV7.at(clock.instant());
        line.escalation = row.id;
        line.at = clock.instant();
        line.byWhom = byWhom;
        line.text = text;
        updates.persist(line);
    }

    private void tell(Escalation about, Subject subject, Map<String, String> facts) {
        Map<String, String> all = new HashMap<>(facts);
        all.put("reference", about.reference().toString());
        tellings.ask(about.about(), subject, about.raisedBy(), all);
    }

    private EscalationEntity begun(UUID id) {
        EscalationEntity row = held(id);
        if (row.state != State.BEGUN) {
            throw new Refused(
                    ErrorCode.STATE_CONFLICT,
                    row.state == State.CLOSED
                            ? "The escalation is closed."
                            : "The escalation has not begun: it must be both written and asked for by phone.",
                    Map.of("state", row.state.name()));
        }
        return row;
    }

    private EscalationEntity held(UUID id) {
        return rows.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> new NotFound("escalation"));
    }

    private EscalationKnobs knobs() {
        return rulebook.desk().escalation();
    }

    private WorkingCalendar hours() {
        return knobs().hours().in(zone());
    }

    private ZoneId zone() {
        return rulebook.operator().zone();
    }

    private String text(Instant instant) {
        return OffsetTimes.text(instant, zone());
    }

    private Reference freshReference() {
        Reference reference = Reference.draw();
        while (rows.count("reference", reference.digits()) > 0) {
            reference = Reference.draw();
        }
        return reference;
    }
}
