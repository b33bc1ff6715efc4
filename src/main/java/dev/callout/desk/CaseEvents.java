package dev.callout.desk;

import dev.callout.customer.Contact;
import dev.callout.customer.ContractId;
import dev.callout.customer.Sites;
import dev.callout.desk.account.Accounts;
import dev.callout.desk.due.AnswerDue;
import dev.callout.desk.due.AnswerWarned;
import dev.callout.desk.due.AnswersDue;
import dev.callout.desk.telling.About;
import dev.callout.desk.telling.Addressee;
import dev.callout.desk.telling.CustomerTold;
import dev.callout.desk.telling.Subject;
import dev.callout.desk.telling.Telling;
import dev.callout.desk.telling.Tellings;
import dev.callout.desk.telling.Way;
import dev.callout.policy.Occasion;
import dev.callout.policy.Rulebook;
import dev.callout.policy.WorkKind;
import dev.callout.visit.Visit;
import dev.callout.visit.VisitId;
import dev.callout.visit.VisitMoved;
import dev.callout.visit.VisitState;
import dev.callout.visit.VisitTaken;
import dev.callout.visit.Visits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What happens to cases because something happened elsewhere; each in the transaction of its cause. */
@ApplicationScoped
class CaseEvents {
    private static final Set<VisitState> OVER = EnumSet.of(VisitState.DONE, VisitState.CANCELLED);

    private final Cases cases;
    private final CaseHistory history;
    private final Tellings tellings;
    private final AnswersDue answers;
    private final Visits visits;
    private final Sites sites;
    private final Accounts accounts;
    private final Rulebook rulebook;

    CaseEvents(
            Cases cases,
            CaseHistory history,
            Tellings tellings,
            AnswersDue answers,
            Visits visits,
            Sites sites,
            Accounts accounts,
            Rulebook rulebook) {
        this.cases = cases;
        this.history = history;
        this.tellings = tellings;
        this.answers = answers;
        this.visits = visits;
        this.sites = sites;
        this.accounts = accounts;
        this.rulebook = rulebook;
    }

    /** A visit belongs to the case that was named, else to one of its own. */
    void visitTaken(@Observes VisitTaken taken) {
        Visit visit = taken.visit();
        String named = taken.caseReference();
        CaseId id = named == null
                ? caseOf(visit, taken.byWhom())
                : cases.named(named, "visit").id();
        history.link(id, new Link(Link.Kind.VISIT, visit.id().value()), taken.byWhom());
    }

    /** A case whose visits are all over, one of them done, is solved by that, and closed once its customer was told. */
    void visitMoved(@Observes VisitMoved moved) {
        Visit visit = moved.visit();
        Optional<CaseId> id = history.findCase(Link.Kind.VISIT, visit.id().value());
        if (id.isEmpty()) {
            return;
        }
        history.add(id.get(), Note.Kind.VISIT, visit.reference() + " " + visit.state(), moved.byWhom());
        boolean allOver = visits
                .list(history.links(id.get()).stream()
                        .filter(link -> link.kind() == Link.Kind.VISIT)
                        .map(link -> new VisitId(link.id()))
                        .toList())
                .stream()
                .allMatch(each -> OVER.contains(each.state()));
        boolean unsolved = !cases.get(id.get()).state().isSolved();
        if (visit.state() == VisitState.DONE && allOver && unsolved) {
            cases.solveBy(visit, id.get(), workOf(visit), moved.byWhom());
        }
    }

    /** Who is not helped yet is told so before the promised time is over, where that was promised. */
    void warned(@Observes AnswerWarned warned) {
        AnswerDue due = warned.due();
        if (due.about().kind() != About.Kind.CASE || !due.tellIfOpen()) {
            return;
        }
        Case open = cases.get(new CaseId(due.about().id()));
        if (!open.state().isSolved()) {
            Map<String, String> facts = Map.of("reference", open.reference().toString());
            tellings.ask(due.about(), Subject.CASE_STILL_OPEN, open.report().contact(), facts);
        }
    }

    /** A customer who was told the solution has been told; one who was told that there is none yet, too. */
    void told(@Observes CustomerTold told) {
        Telling telling = told.telling();
        if (telling.about().kind() != About.Kind.CASE) {
            return;
        }
        Case about = cases.get(new CaseId(telling.about().id()));
        if (telling.subject() == Subject.CASE_STILL_OPEN) {
            answers.settle(telling.about(), about.report().occasion().name());
        }
        boolean present = about.state() == CaseState.SOLVED
                && telling.subject() == Subject.CASE_SOLVED
                && String.valueOf(about.solution()).equals(telling.facts().get("text"));
        if (present) {
            cases.told(about.id(), telling.to().way().name());
        }
    }

    private CaseId caseOf(Visit visit, String byWhom) {
        ContractId contract = visit.place().contract();
        Case.Report report =
                new Case.Report(Occasion.FAULT, Case.Source.VISIT, workOf(visit), contactOf(visit, contract), null);
        return cases.open(new NewCase(visit.territory(), report, contract, null), byWhom)
                .id();
    }

    /** The registered contact where there is one, else who opens the door. */
    private Addressee contactOf(Visit visit, @Nullable ContractId contract) {
        Optional<Addressee> registered = contract == null ? Optional.empty() : accounts.findContact(contract);
        if (registered.isPresent()) {
            return registered.get();
        }
        Contact contact = sites.getContact(visit.place().contact());
        return new Addressee(contact.name(), contact.phone(), contact.email(), contact.language(), Way.SMS);
    }

    private String workOf(Visit visit) {
        WorkKind kind = rulebook.findWorkKind(visit.work().kind());
        return kind == null
                ? visit.work().kind()
                : kind.names().in(rulebook.operator().language());
    }
}
