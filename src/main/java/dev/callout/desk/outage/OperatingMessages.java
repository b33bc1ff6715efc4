package dev.callout.desk.outage;

import dev.callout.database.UuidV7;
import dev.callout.desk.Case;
import dev.callout.desk.CaseHistory;
import dev.callout.desk.CaseId;
import dev.callout.desk.CaseOpened;
import dev.callout.desk.Cases;
import dev.callout.desk.Link;
import dev.callout.desk.telling.Addressee;
import dev.callout.desk.telling.Subject;
import dev.callout.desk.telling.Tellings;
import dev.callout.error.ErrorCode;
import dev.callout.error.NotFound;
import dev.callout.error.Refused;
import dev.callout.planning.problem.OffsetTimes;
import dev.callout.policy.Language;
import dev.callout.policy.Rulebook;
import dev.callout.territory.Territories;
import dev.callout.visit.Visit;
import dev.callout.visit.VisitId;
import dev.callout.visit.VisitState;
import dev.callout.visit.Visits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** All operating messages; each is told once to each address, and what it explains ends with it. */
@ApplicationScoped
@Transactional
class OperatingMessages {
    private static final String BY = "operating message";

    private final OperatingMessageRows rows;
    private final Concerned concerned;
    private final Cases cases;
    private final CaseHistory history;
    private final Visits visits;
    private final Tellings tellings;
    private final Territories territories;
    private final Rulebook rulebook;
    private final Clock clock;

    OperatingMessages(
            OperatingMessageRows rows,
            Concerned concerned,
            Cases cases,
            CaseHistory history,
            Visits visits,
            Tellings tellings,
            Territories territories,
            Rulebook rulebook,
            Clock clock) {
        this.rows = rows;
        this.concerned = concerned;
        this.cases = cases;
        this.history = history;
        this.visits = visits;
        this.tellings = tellings;
        this.territories = territories;
        this.rulebook = rulebook;
        this.clock = clock;
    }

    /** @throws NotFound where there is none */
    OperatingMessage get(UUID id) {
        return rows.findByIdOptional(id)
                .map(OperatingMessageEntity::view)
                .orElseThrow(() -> new NotFound("operating message"));
    }

    /** At most so many, oldest first. */
    List<OperatingMessage> page(boolean onlyRunning, Optional<UUID> after, int most) {
        String running = onlyRunning ? " and overAt is null" : "";
        return rows.find("id > ?1" + running + " order by id", after.orElse(new UUID(0, 0))).range(0, most - 1).stream()
                .map(OperatingMessageEntity::view)
                .toList();
    }

    /** Sends a message to everybody concerned, and joins it with the open cases that it explains. */
    OperatingMessage send(OperatingMessage message) {
        OperatingMessageEntity row = new OperatingMessageEntity();
        row.id = UuidV7.at(clock.instant());
        row.kind = message.kind();
        row.territory = message.territory().value();
        row.area(message.area());
        row.startsAt = message.startsAt();
        row.endsAt = message.endsAt();
        row.estimate = message.estimate();
        row.texts(message.texts());
        row.sentAt = clock.instant();
        rows.persistAndFlush(row);
        OperatingMessage sent = row.view();
        String element = sent.area().element();
        if (element != null) {
            cases.listOpenAt(element).stream()
                    .filter(open -> open.territory().equals(sent.territory()))
                    .forEach(open -> join(sent, open.id(), BY));
        }
        concerned.list(sent.territory(), sent.area()).forEach(to -> tell(sent, subject(sent), to));
        return sent;
    }

    /** A case that is opened while its part of the network is out belongs to the outage; its customer is told of it, once. */
    void caseOpened(@Observes CaseOpened event) {
        Case opened = event.opened();
        String element = opened.report().networkElement();
        if (element == null) {
            return;
        }
        rows.list(
                        "territory = ?1 and element = ?2 and overAt is null and startsAt <= ?3 order by id",
                        opened.territory().value(),
                        element,
                        clock.instant())
                .forEach(row -> {
                    join(row.view(), opened.id(), BY);
                    tell(row.view(), subject(row.view()), opened.report().contact());
                });
    }

    /** A case is explained by the message. */
    void join(OperatingMessage message, CaseId explained, String byWhom) {
        history.link(explained, new Link(Link.Kind.OPERATING_MESSAGE, message.id()), byWhom);
    }

    /** A visit is for what the message is about. */
    void join(OperatingMessage message, VisitId forIt) {
        visits.get(forIt);
        rows.getEntityManager()
                .createNativeQuery("INSERT INTO operating_message_visit (message, visit) VALUES (:message, :visit)"
                        + " ON CONFLICT DO NOTHING")
                .setParameter("message", message.id())
                .setParameter("visit", forIt.value())
                .executeUpdate();
    }

    /**
     * It is over: what it explained is solved by that, visits for it that nobody has begun are called off, and whoever was told of it
     * is told, each once.
     *
     * @param texts what is told, by language
     * @throws Refused where it was over already
     */
    OperatingMessage end(UUID id, Map<Language, String> texts, String byWhom) {
        OperatingMessageEntity row = rows.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> new NotFound("operating message"));
        if (row.overAt != null) {
            throw new Refused(ErrorCode.STATE_CONFLICT, "It is over already.");
        }
        row.overAt = clock.instant();
        row.texts(texts);
        rows.flush();
        OperatingMessage over = row.view();
        Set<String> told = new HashSet<>();
        for (CaseId explained : history.listCases(Link.Kind.OPERATING_MESSAGE, id)) {
            Case one = cases.get(explained);
            if (!one.state().isSolved()) {
                Addressee to = one.report().contact();
                cases.solve(explained, over.text(to.language(), own()), true, byWhom);
                told.add(to.address());
            }
        }
        visitsOf(id).stream()
                .filter(visit -> VisitState.PLANNABLE.contains(visit.state()))
                .forEach(visit -> visits.change(visit.id(), VisitState.CANCELLED, byWhom, over.text("", own())));
        tellings.list(over.about()).stream()
                .filter(before -> before.subject() == subject(over) && before.insteadOf() == null)
                .map(before -> before.to())
                .filter(to -> !told.contains(to.address()))
                .forEach(to -> tell(over, Subject.OUTAGE_OVER, to));
        return over;
    }

    List<Visit> visitsOf(UUID message) {
        List<?> ids = rows.getEntityManager()
                .createNativeQuery("SELECT visit FROM operating_message_visit WHERE message = :message", UUID.class)
                .setParameter("message", message)
                .getResultList();
        return visits.list(ids.stream().map(id -> new VisitId((UUID) id)).toList());
    }

    /** To how many addresses it was sent. */
    long countTold(OperatingMessage message) {
        return tellings.list(message.about()).stream()
                .filter(telling -> telling.subject() == subject(message))
                .map(telling -> telling.to().address())
                .distinct()
                .count();
    }

    private void tell(OperatingMessage message, Subject subject, Addressee to) {
        ZoneId zone = territories.get(message.territory()).zone();
        Map<String, String> facts = new HashMap<>();
        facts.put("text", message.text(to.language(), own()));
        facts.put("from", OffsetTimes.text(message.startsAt(), zone));
        Instant ends = message.endsAt();
        if (ends != null) {
            facts.put("to", OffsetTimes.text(ends, zone));
        }
        if (message.estimate() != null) {
            facts.put("estimate", message.estimate().toString());
        }
        tellings.askOnce(message.about(), subject, to, facts);
    }

    private static Subject subject(OperatingMessage message) {
        return message.kind() == OperatingMessage.Kind.OUTAGE ? Subject.OUTAGE : Subject.PLANNED_WORK;
    }

    private Language own() {
        return rulebook.operator().language();
    }
}
