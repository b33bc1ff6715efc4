package dev.callout.desk.due;

import dev.callout.database.UuidV7;
import dev.callout.desk.telling.About;
import dev.callout.policy.AnswerTime;
import dev.callout.policy.Occasion;
import dev.callout.policy.Rulebook;
import dev.callout.time.Window;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** All answers that the desk has promised: the general clock over everything that is asked of it. */
@ApplicationScoped
@Transactional
public class AnswersDue {
    private static final Logger LOG = Logger.getLogger(AnswersDue.class);
    private static final int AT_ONCE = 500;

    private final AnswerDueRows rows;
    private final Rulebook rulebook;
    private final Event<AnswerWarned> warned;
    private final Event<AnswerBreached> breached;
    private final Clock clock;

    AnswersDue(
            AnswerDueRows rows,
            Rulebook rulebook,
            Event<AnswerWarned> warned,
            Event<AnswerBreached> breached,
            Clock clock) {
        this.rows = rows;
        this.rulebook = rulebook;
        this.warned = warned;
        this.breached = breached;
        this.clock = clock;
    }

    /** What is asked for now, by whom. */
    public record Question(
            Occasion occasion,
            About about,
            String reference,
            @Nullable String serviceLevel) {}

    /**
     * Promises an answer as the rulebook says, in a zone's time.
     *
     * @return when it is due; empty where the rulebook promises no time
     */
    public Optional<Instant> promise(Question question, ZoneId zone) {
        AnswerTime time = rulebook.desk().answer(question.occasion(), question.serviceLevel());
        if (time == null) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        Instant due = time.due(now, zone);
        owe(new Owed(
                question.occasion().name(),
                question.about(),
                question.reference(),
                new Owed.Times(now, time.warning(now, due), due),
                time.tellIfOpen()));
        return Optional.of(due);
    }

    /** Promises an answer at a time of one's own; what was owed of the same kind about the same thing must be settled. */
    public AnswerDue owe(Owed owed) {
        AnswerDueEntity row = new AnswerDueEntity();
        row.id = UuidV7.at(clock.instant());
        row.occasion = owed.occasion();
        row.about = owed.about().kind();
        row.aboutId = owed.about().id();
        row.reference = owed.reference();
        row.askedAt = owed.times().askedAt();
        row.warnAt = owed.times().warnAt();
        row.dueAt = owed.times().dueAt();
        row.tellIfOpen = owed.tellIfOpen();
        row.state = AnswerDue.State.OPEN;
        rows.persistAndFlush(row);
        return row.view();
    }

    /** An answer was given now: everything of the kind that was owed about the thing is settled, kept or too late. */
    public void settle(About about, String occasion) {
        Instant now = clock.instant();
        for (AnswerDueEntity row : unsettled(about, occasion)) {
            row.settledAt = now;
            if (row.state == AnswerDue.State.OPEN && now.isAfter(row.dueAt)) {
                breach(row);
            } else if (row.state == AnswerDue.State.OPEN) {
                row.state = AnswerDue.State.KEPT;
            }
        }
        rows.flush();
    }

    /** Nothing is owed about the thing any more. */
    public void drop(About about) {
        rows
                .find("about = ?1 and aboutId = ?2 and state = ?3", about.kind(), about.id(), AnswerDue.State.OPEN)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .stream()
                .forEach(row -> row.state = AnswerDue.State.DROPPED);
        rows.flush();
    }

    /** Everything that was ever owed about a thing, oldest first. */
    public List<AnswerDue> list(About about) {
        return rows.list("about = ?1 and aboutId = ?2 order by id", about.kind(), about.id()).stream()
                .map(AnswerDueEntity::view)
                .toList();
    }

    /** What is still owed, overdue or not, in the order in which it is due; at most so many. */
    public List<AnswerDue> listOwed(int most) {
        return rows
                .find(
                        "settledAt is null and state in (?1, ?2) order by dueAt, id",
                        AnswerDue.State.OPEN,
                        AnswerDue.State.BREACHED)
                .range(0, most - 1)
                .stream()
                .map(AnswerDueEntity::view)
                .toList();
    }

    /** At most so many in the order in which they are due. */
    public List<AnswerDue> page(Optional<AnswerDue.State> state, Optional<Window> due, Optional<UUID> after, int most) {
        StringBuilder query = new StringBuilder("from AnswerDueEntity d where 1 = 1");
        Parameters parameters = new Parameters();
        state.ifPresent(wanted -> {
            query.append(" and d.state = :state");
            parameters.and("state", wanted);
        });
        due.ifPresent(window -> {
            query.append(" and d.dueAt >= :from and d.dueAt < :until");
            parameters.and("from", window.start()).and("until", window.end());
        });
        after.flatMap(rows::findByIdOptional).ifPresent(row -> {
            query.append(" and (d.dueAt > :at or (d.dueAt = :at and d.id > :after))");
            parameters.and("at", row.dueAt).and("after", row.id);
        });
        return rows.find(query + " order by d.dueAt, d.id", parameters).range(0, most - 1).stream()
                .map(AnswerDueEntity::view)
                .toList();
    }

    /**
     * Warns of what is due soon and notes what is overdue, each in a transaction of its own: one that fails is tried again at the next
     * look and holds up no other. Any number of nodes may look at once.
     */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public void look() {
        for (UUID id : QuarkusTransaction.requiringNew().call(this::ripe)) {
            try {
                QuarkusTransaction.requiringNew().run(() -> lookAt(id));
            } catch (RuntimeException failure) {
                LOG.errorf(failure, "Looking at answer %s failed", id);
            }
        }
    }

    private List<UUID> ripe() {
        Instant now = clock.instant();
        return rows
                .find(
                        "state = ?1 and (dueAt < ?2 or (warnedAt is null and warnAt <= ?2)) order by dueAt, id",
                        AnswerDue.State.OPEN,
                        now)
                .range(0, AT_ONCE - 1)
                .stream()
                .map(row -> row.id)
                .toList();
    }

    private void lookAt(UUID id) {
        Instant now = clock.instant();
        // where another node looks at the same time, we wait and find it done
        AnswerDueEntity row = rows.findById(id, LockModeType.PESSIMISTIC_WRITE);
        if (row == null || row.state != AnswerDue.State.OPEN) {
            return;
        }
        if (row.warnedAt == null && !row.warnAt.isAfter(now)) {
            row.warnedAt = now;
            rows.flush();
            warned.fire(new AnswerWarned(row.view()));
        }
        if (now.isAfter(row.dueAt) && row.state == AnswerDue.State.OPEN) {
            breach(row);
            rows.flush();
        }
    }

    private void breach(AnswerDueEntity row) {
        row.state = AnswerDue.State.BREACHED;
        row.breachedAt = row.dueAt;
        LOG.warnf("Answer %s to %s %s was due at %s", row.id, row.about, row.aboutId, row.dueAt);
        breached.fire(new AnswerBreached(row.view()));
    }

    /** Whoever looks at one of them just now is waited for: both decide what becomes of it. */
    private List<AnswerDueEntity> unsettled(About about, String occasion) {
        return rows.find(
                        "about = ?1 and aboutId = ?2 and occasion = ?3 and settledAt is null and state <> ?4",
                        about.kind(),
                        about.id(),
                        occasion,
                        AnswerDue.State.DROPPED)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }
}
