package dev.callout.desk;

import dev.callout.customer.Contract;
import dev.callout.customer.ContractId;
import dev.callout.customer.Customers;
import dev.callout.desk.due.AnswerDueView;
import dev.callout.desk.due.AnswersDue;
import dev.callout.desk.telling.Addressee;
import dev.callout.planning.problem.OffsetTimes;
import dev.callout.policy.PhoneHelp;
import dev.callout.policy.Rulebook;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Shows cases with what belongs to them. */
@ApplicationScoped
@Transactional
class CaseViews {
    private final CaseHistory history;
    private final Calls calls;
    private final AnswersDue answers;
    private final Customers customers;
    private final Rulebook rulebook;
    private final Clock clock;

    CaseViews(
            CaseHistory history, Calls calls, AnswersDue answers, Customers customers, Rulebook rulebook, Clock clock) {
        this.history = history;
        this.calls = calls;
        this.answers = answers;
        this.customers = customers;
        this.rulebook = rulebook;
        this.clock = clock;
    }

    CaseView show(Case one) {
        return show(one, true);
    }

    /** As in a list: without its history. */
    CaseView brief(Case one) {
        return show(one, false);
    }

    HelpOffer helpFor(Case one) {
        ContractId id = one.contract();
        boolean inOrder = id != null && customers.getContract(id).balanceInOrder();
        return HelpOffer.at(clock.instant(), rulebook.desk().phone(), zone(), one.identifiedBy() != null, inOrder);
    }

    private CaseView show(Case one, boolean whole) {
        ContractId id = one.contract();
        Contract contract = id == null ? null : customers.getContract(id);
        Addressee contact = one.report().contact();
        List<CaseView.CallView> timed =
                calls.list(one.id()).stream().map(this::timed).toList();
        HelpOffer help = helpFor(one);
        return new CaseView(
                one.id().toString(),
                one.reference().toString(),
                one.territory().value(),
                one.report().occasion(),
                one.report().source(),
                one.state(),
                one.report().subject(),
                at(one.openedAt()),
                new CaseView.ContactView(
                        contact.name(), contact.phone(), contact.email(), contact.language(), contact.way()),
                contract == null ? null : contract.number(),
                one.identifiedBy(),
                one.report().networkElement(),
                one.help(),
                new CaseView.HelpView(help.isGiven(), help.obstacles(), find(help.from())),
                timed.stream().anyMatch(CaseView.CallView::overLimit),
                one.solution(),
                find(one.toldAt()),
                find(one.closedAt()),
                one.reopened(),
                answers.list(one.about()).stream()
                        .map(due -> AnswerDueView.of(due, zone()))
                        .toList(),
                whole ? links(one) : null,
                whole ? timed : null,
                whole ? notes(one) : null);
    }

    private List<CaseView.LinkView> links(Case one) {
        return history.links(one.id()).stream()
                .map(link -> new CaseView.LinkView(link.kind(), link.id().toString()))
                .toList();
    }

    private List<CaseView.NoteView> notes(Case one) {
        return history.list(one.id()).stream()
                .map(note -> new CaseView.NoteView(at(note.at()), note.byWhom(), note.kind(), note.text()))
                .toList();
    }

    CaseView.CallView timed(Call call) {
        PhoneHelp terms = rulebook.desk().phone();
        var length = call.length(clock.instant());
        return new CaseView.CallView(
                call.id().toString(),
                at(call.startedAt()),
                find(call.endedAt()),
                length.toMinutes(),
                length.compareTo(terms.callLimit()) > 0,
                call.recording(),
                call.said());
    }

    private @Nullable String find(@Nullable Instant instant) {
        return instant == null ? null : at(instant);
    }

    private String at(Instant instant) {
        return OffsetTimes.text(instant, zone());
    }

    private ZoneId zone() {
        return rulebook.operator().zone();
    }
}
