package dev.callout.web;

import dev.callout.access.TokenCookies;
import dev.callout.customer.ContractId;
import dev.callout.desk.AccountView;
import dev.callout.desk.CaseView;
import dev.callout.desk.OwnAccount;
import dev.callout.desk.telling.Way;
import dev.callout.policy.Language;
import dev.callout.policy.Rulebook;
import dev.callout.policy.WorkKind;
import dev.callout.tracking.TrackedVisit;
import dev.callout.tracking.Tracking;
import dev.callout.visit.VisitState;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts a customer's account into words. */
@ApplicationScoped
class AccountWords {
    private static final Set<VisitState> OVER = EnumSet.of(VisitState.DONE, VisitState.CANCELLED);
    private static final List<String> CONTACT = List.of("name", "phone", "email", "language", "way");

    private final OwnAccount account;
    private final Tracking tracking;
    private final Rulebook rulebook;

    AccountWords(OwnAccount account, Tracking tracking, Rulebook rulebook) {
        this.account = account;
        this.tracking = tracking;
        this.rulebook = rulebook;
    }

    AccountPageView of(ContractId id, AccountView own, @Nullable String note, boolean refused, Language language) {
        Speech speech = new Speech(language, rulebook.operator().zone());
        return new AccountPageView(
                language.code(),
                rulebook.operator().name(),
                own.contract(),
                own.contact() != null,
                note == null ? "" : note,
                refused,
                own.cases().stream()
                        .map(one -> new AccountPageView.CaseLine(
                                one.reference(),
                                one.state().name(),
                                one.subject(),
                                speech.moment(one.openedAt()),
                                one.solution()))
                        .toList(),
                own.visits().stream().map(one -> visit(id, one, speech)).toList(),
                Choice.ofLanguages(),
                ways(language));
    }

    static List<Choice> ways(Language language) {
        return Choice.of(List.of(Way.values()), Wordings.desk(language)::way);
    }

    /** A form with a contact in it. */
    static Form filled(CaseView.@Nullable ContactView contact, Form form) {
        return contact == null
                ? form
                : form.with("name", contact.name())
                        .with("phone", contact.phone())
                        .with("email", contact.email())
                        .with("language", contact.language())
                        .with("way", contact.way().name());
    }

    /** The contact that a form holds, as the calls take it. */
    static byte[] contact(Form form) {
        return form.json(CONTACT, List.of());
    }

    private AccountPageView.VisitLine visit(ContractId id, AccountView.OwnVisit one, Speech speech) {
        WorkKind kind = rulebook.findWorkKind(one.workKind());
        TrackedVisit tracked = OVER.contains(one.state())
                ? null
                : account.findVisit(id, one.reference()).map(tracking::get).orElse(null);
        return new AccountPageView.VisitLine(
                one.reference(),
                one.state(),
                kind == null ? one.workKind() : kind.names().in(speech.language()),
                tracked == null || tracked.window() == null
                        ? null
                        : new Speech(speech.language(), tracked.zone()).dayAndWindow(tracked.window()),
                TokenCookies.CUSTOMER_PATH + "/visits/" + one.reference(),
                VisitState.PLANNABLE.contains(one.state()));
    }
}
