package dev.callout.desk.telling;

import dev.callout.database.UuidV7;
import dev.callout.error.ErrorCode;
import dev.callout.error.NotFound;
import dev.callout.error.Refused;
import dev.callout.visit.VisitId;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Everything that the desk tells; kept until it was told, and after. */
@ApplicationScoped
@Transactional
public class Tellings {
    private final TellingRows rows;
    private final Event<CustomerToTell> toTell;
    private final Event<CustomerTold> told;
    private final Event<TellingOvertaken> overtaken;
    private final Clock clock;

    Tellings(
            TellingRows rows,
            Event<CustomerToTell> toTell,
            Event<CustomerTold> told,
            Event<TellingOvertaken> overtaken,
            Clock clock) {
        this.rows = rows;
        this.toTell = toTell;
        this.told = told;
        this.overtaken = overtaken;
        this.clock = clock;
    }

    /** Wants somebody told: in writing by whoever listens, by phone or post as a task. */
    public Telling ask(About about, Subject subject, Addressee to, Map<String, String> facts) {
        return add(about, subject, to, facts, null);
    }

    /** As {@link #ask}, but about one thing nobody is told the same twice; empty where the address was told before. */
    public Optional<Telling> askOnce(About about, Subject subject, Addressee to, Map<String, String> facts) {
        String once = about.id() + " " + subject + " " + to.address();
        return rows.count("once", once) > 0 ? Optional.empty() : Optional.of(add(about, subject, to, facts, once));
    }

    /** @throws NotFound where there is none */
    public Telling get(UUID id) {
        return row(id).view();
    }

    /** Everything about a thing, oldest first. */
    public List<Telling> list(About about) {
        return rows.list("about = ?1 and aboutId = ?2 order by id", about.kind(), about.id()).stream()
                .map(TellingEntity::view)
                .toList();
    }

    /** What is still to be told of a case because a visit has solved it. */
    public List<Telling> listToTellOf(VisitId visit) {
        return rows.getEntityManager()
                .createNativeQuery(
                        "SELECT * FROM telling WHERE state = 'TO_TELL' AND facts ->> 'visit' = :visit ORDER BY id",
                        TellingEntity.class)
                .setParameter("visit", visit.toString())
                .getResultStream()
                .map(row -> ((TellingEntity) row).view())
                .toList();
    }

    /** At most so many, oldest first. */
    public List<Telling> page(Optional<Telling.State> state, Optional<Way> way, Optional<UUID> after, int most) {
        StringBuilder query = new StringBuilder("1 = 1");
        Parameters parameters = new Parameters();
        state.ifPresent(wanted -> {
            query.append(" and state = :state");
            parameters.and("state", wanted);
        });
        way.ifPresent(wanted -> {
            query.append(" and way = :way");
            parameters.and("way", wanted);
        });
        after.ifPresent(id -> {
            query.append(" and id > :after");
            parameters.and("after", id);
        });
        return rows.find(query + " order by id", parameters).range(0, most - 1).stream()
                .map(TellingEntity::view)
                .toList();
    }

    /** It was told now. Doing so again changes nothing. */
    public Telling told(UUID id, String byWhom) {
        TellingEntity row = row(id);
        if (row.state == Telling.State.TOLD) {
            return row.view();
        }
        row.state = Telling.State.TOLD;
        row.toldAt = clock.instant();
        row.toldBy = byWhom;
        row.failure = null;
        rows.flush();
        // nobody needs to call any more, or has called
        rows.list("insteadOf = ?1 or id = ?2", id, row.insteadOf).forEach(this::overtake);
        told.fire(new CustomerTold(row.view()));
        return row.view();
    }

    /**
     * Somebody was told at another occasion what is still to be told of some subjects about a thing: whoever had to call or to
     * write has nothing left to do, and what waits to be sent is not sent any more.
     */
    public void toldOtherwise(About about, Set<Subject> subjects, String byWhom) {
        open(about, subjects).forEach(row -> {
            if (row.way.isSent()) {
                overtake(row);
            } else {
                told(row.id, byWhom);
            }
        });
    }

    /** What is still to be told of some subjects about a thing need not be told any more. */
    public void overtake(About about, Set<Subject> subjects) {
        open(about, subjects).forEach(this::overtake);
    }

    /**
     * It could not be told in this way; where there is a phone, somebody is asked to call instead, unless it is nothing to call for.
     *
     * @throws Refused where it was told already
     */
    public Telling failed(UUID id, String failure) {
        TellingEntity row = row(id);
        if (row.state == Telling.State.TOLD) {
            throw new Refused(ErrorCode.STATE_CONFLICT, "It was told already.");
        }
        if (row.state == Telling.State.OVERTAKEN) {
            return row.view();
        }
        boolean first = row.state == Telling.State.TO_TELL;
        row.state = Telling.State.FAILED;
        row.failure = failure;
        String phone = row.phone;
        if (first && row.way != Way.PHONE && phone != null && row.subject.isCalledFor()) {
            Telling before = row.view();
            Addressee byPhone = new Addressee(row.name, phone, row.email, row.language, Way.PHONE);
            TellingEntity call = write(before.about(), before.subject(), byPhone, before.facts());
            call.insteadOf = row.id;
            rows.persist(call);
        }
        rows.flush();
        return row.view();
    }

    private Telling add(About about, Subject subject, Addressee to, Map<String, String> facts, @Nullable String once) {
        open(about, subject.overtakes()).stream()
                .filter(before -> about.kind() != About.Kind.OPERATING_MESSAGE
                        || before.view().to().isSamePersonAs(to))
                .forEach(this::overtake);
        TellingEntity row = write(about, subject, to, facts);
        row.once = once;
        rows.persistAndFlush(row);
        if (to.way().isSent()) {
            toTell.fire(new CustomerToTell(row.view()));
        }
        return row.view();
    }

    private TellingEntity write(About about, Subject subject, Addressee to, Map<String, String> facts) {
        TellingEntity row = new TellingEntity();
        row.id = UuidV7.at(clock.instant());
        row.about = about.kind();
        row.aboutId = about.id();
        row.subject = subject;
        row.way = to.way();
        row.name = to.name();
        row.phone = to.phone();
        row.email = to.email();
        row.language = to.language();
        row.facts = Map.copyOf(facts);
        row.state = Telling.State.TO_TELL;
        row.askedAt = clock.instant();
        return row;
    }

    private List<TellingEntity> open(About about, Set<Subject> subjects) {
        return subjects.isEmpty()
                ? List.of()
                : rows.list(
                        "about = ?1 and aboutId = ?2 and subject in ?3 and state = ?4",
                        about.kind(),
                        about.id(),
                        subjects,
                        Telling.State.TO_TELL);
    }

    private void overtake(TellingEntity row) {
        if (row.state == Telling.State.TO_TELL) {
            row.state = Telling.State.OVERTAKEN;
            rows.flush();
            overtaken.fire(new TellingOvertaken(row.view()));
        }
    }

    private TellingEntity row(UUID id) {
        return rows.findByIdOptional(id).orElseThrow(() -> new NotFound("telling"));
    }
}
