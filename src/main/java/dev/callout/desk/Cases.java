package dev.callout.desk;

import dev.callout.customer.ContractId;
import dev.callout.customer.Customers;
import dev.callout.database.UuidV7;
import dev.callout.desk.Note.Kind;
import dev.callout.desk.due.AnswersDue;
import dev.callout.desk.number.Reference;
import dev.callout.desk.telling.Subject;
import dev.callout.desk.telling.Tellings;
import dev.callout.error.InvalidInput;
import dev.callout.error.Issues;
import dev.callout.error.NotFound;
import dev.callout.error.Refused;
import dev.callout.policy.Help;
import dev.callout.policy.Identification;
import dev.callout.policy.Rulebook;
import dev.callout.visit.Visit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** All cases; the only way to change their state. */
@ApplicationScoped
@Transactional
public class Cases {
    private static final Set<Subject> SOLUTION = EnumSet.of(Subject.CASE_SOLVED);

    private final CaseRows rows;
    private final CaseHistory history;
    private final AnswersDue answers;
    private final Tellings tellings;
    private final Customers customers;
    private final Rulebook rulebook;
    private final Event<CaseOpened> opened;
    private final Clock clock;

    Cases(
            CaseRows rows,
            CaseHistory history,
            AnswersDue answers,
            Tellings tellings,
            Customers customers,
            Rulebook rulebook,
            Event<CaseOpened> opened,
            Clock clock) {
        this.rows = rows;
        this.history = history;
        this.answers = answers;
        this.tellings = tellings;
        this.customers = customers;
        this.rulebook = rulebook;
        this.opened = opened;
        this.clock = clock;
    }

    /** @throws NotFound where there is none */
    public Case get(CaseId id) {
        return row(id).view();
    }

    public Optional<Case> find(Reference reference) {
        return rows.find("reference", reference.digits()).firstResultOptional().map(CaseEntity::view);
    }

    /**
     * The case that somebody names.
     *
     * @param document what names it
     * @throws InvalidInput where there is none, or its number was misheard
     */
    Case named(String reference, String document) {
        try {
            Optional<Case> known = find(Reference.of(reference));
            if (known.isPresent()) {
                return known.get();
            }
        } catch (IllegalArgumentException misheard) {
            throw unknownCase(document, reference, String.valueOf(misheard.getMessage()));
        }
        throw unknownCase(document, reference, "There is no such case.");
    }

    private static InvalidInput unknownCase(String document, String reference, String message) {
        Issues issues = new Issues();
        issues.add("unknown-case", "/case", reference, message);
        return new InvalidInput(document, issues.list());
    }

    /** Those that are not closed and are about a part of the network. */
    public List<Case> listOpenAt(String networkElement) {
        return rows.list("networkElement = ?1 and state <> ?2 order by id", networkElement, CaseState.CLOSED).stream()
                .map(CaseEntity::view)
                .toList();
    }

    /** At most so many that the filter lets through, in the order of their ids. */
    List<Case> page(CaseFilter filter, int most) {
        return rows.find(filter.query(), filter.parameters()).range(0, most - 1).stream()
                .map(CaseEntity::view)
                .toList();
    }

    /** Opens a case: gives it its number, promises the answer, and tells the number in writing where that is wished. */
    public Case open(NewCase asked, String byWhom) {
        CaseEntity row = new CaseEntity();
        row.id = UuidV7.at(clock.instant());
        row.reference = freshReference().digits();
        row.territory = asked.territory().value();
        row.openedAt = clock.instant();
        row.report(asked.report());
        ContractId contract = asked.contract();
        row.contract = contract == null ? null : contract.value();
        row.identifiedBy = asked.identifiedBy();
        row.live(CaseLife.BEGUN, clock.instant());
        rows.persistAndFlush(row);
        Case begun = row.view();
        history.add(begun.id(), Kind.OPENED, asked.report().source().name(), byWhom);
        boolean reported = asked.report().source() != Case.Source.VISIT;
        if (reported) {
            // whoever is visited is promised a window, and that is the answer
            promiseAnswer(begun);
        }
        if (reported
                && asked.report().source() != Case.Source.IMPORT
                && asked.report().contact().way().isSent()) {
            tell(begun, Subject.CASE_TAKEN, Map.of());
        }
        opened.fire(new CaseOpened(begun));
        return begun;
    }

    /** The customer has proved whose contract it is. */
    public Case identify(CaseId id, ContractId contract, Identification how, String byWhom) {
        CaseEntity row = row(id);
        row.contract = contract.value();
        row.identifiedBy = how;
        history.add(id, Kind.IDENTIFIED, how.name(), byWhom);
        rows.flush();
        return row.view();
    }

    /** Decides in which way it is worked at; a solution that was none is forgotten. */
    public Case help(CaseId id, Help way, String reason, String byWhom) {
        history.add(id, Kind.HELP, way + ": " + reason, byWhom);
        Case worked = live(id, CaseLife::work, row -> row.help = way);
        tellings.overtake(worked.about(), SOLUTION);
        return worked;
    }

    /**
     * What helped is known; the customer is to be told it in the wished way.
     *
     * @param thenClose whether it is closed as soon as the customer was told
     * @throws Refused where it is solved already
     */
    public Case solve(CaseId id, String solution, boolean thenClose, String byWhom) {
        return solve(id, solution, thenClose, Map.of(), byWhom);
    }

    /** As the other, solved by a visit: whoever is told of the visit need not be told of the case as well. */
    Case solveBy(Visit visit, CaseId id, String solution, String byWhom) {
        return solve(id, solution, true, Map.of("visit", visit.id().toString()), byWhom);
    }

    private Case solve(CaseId id, String solution, boolean thenClose, Map<String, String> more, String byWhom) {
        history.add(id, Kind.SOLVED, solution, byWhom);
        Case solved = live(id, life -> life.solve(solution), row -> row.closeWhenTold = thenClose);
        Map<String, String> facts = new HashMap<>(more);
        facts.put("text", solution);
        tell(solved, Subject.CASE_SOLVED, facts);
        return solved;
    }

    /**
     * The customer was told the present solution; nobody has to call with it any more.
     *
     * @throws Refused where there is none
     */
    public Case told(CaseId id, String byWhom) {
        history.add(id, Kind.TOLD, "", byWhom);
        Case told = live(id, life -> life.tell(clock.instant()), row -> {});
        answers.settle(told.about(), told.report().occasion().name());
        tellings.toldOtherwise(told.about(), SOLUTION, byWhom);
        return row(id).closeWhenTold ? close(id, byWhom) : told;
    }

    /** @throws Refused where the customer has not been told the solution */
    public Case close(CaseId id, String byWhom) {
        history.add(id, Kind.CLOSED, "", byWhom);
        return live(id, life -> life.close(clock.instant()), row -> {});
    }

    /** It was no solution after all: open again under the same number, and an answer is owed anew. */
    public Case reopen(CaseId id, String reason, String byWhom) {
        history.add(id, Kind.REOPENED, reason, byWhom);
        Case again = live(id, CaseLife::reopen, row -> {
            row.help = null;
            row.closeWhenTold = false;
        });
        tellings.overtake(again.about(), SOLUTION);
        promiseAnswer(again);
        return again;
    }

    private void promiseAnswer(Case asked) {
        ContractId contract = asked.contract();
        String level = contract == null ? null : customers.getContract(contract).serviceLevel();
        answers.promise(
                new AnswersDue.Question(
                        asked.report().occasion(),
                        asked.about(),
                        asked.reference().toString(),
                        level),
                rulebook.operator().zone());
    }

    private void tell(Case about, Subject subject, Map<String, String> facts) {
        Map<String, String> all = new HashMap<>(facts);
        all.put("reference", about.reference().toString());
        tellings.ask(about.about(), subject, about.report().contact(), all);
    }

    private Case live(CaseId id, UnaryOperator<CaseLife> act, Consumer<CaseEntity> also) {
        CaseEntity row = rows.findByIdOptional(id.value(), LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> new NotFound("case"));
        row.live(act.apply(row.life()), clock.instant());
        also.accept(row);
        rows.flush();
        return row.view();
    }

    private CaseEntity row(CaseId id) {
        return rows.findByIdOptional(id.value()).orElseThrow(() -> new NotFound("case"));
    }

    private Reference freshReference() {
        Reference reference = Reference.draw();
        while (rows.count("reference", reference.digits()) > 0) {
            reference = Reference.draw();
        }
        return reference;
    }
}
