package dev.callout.web;

import dev.callout.policy.Language;
import dev.callout.travel.RoadProgress;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The templates, with what each is given. */
@CheckedTemplate
final class Pages {
    private Pages() {}

    /** @param progress of roads that are being made; null: none are */
    static native TemplateInstance board(BoardView board, RoadsNote roads, @Nullable RoadProgress progress, Bar bar);

    static native TemplateInstance technician(TechnicianView day);

    /** @param text null where there is nothing to show, or not now */
    static native TemplateInstance secret(String language, String back, @Nullable String text);

    /** @param name the technician's; null where the link is used up */
    static native TemplateInstance pair(String language, @Nullable String name, String token);

    static native TemplateInstance phone(PhoneLink link);

    static native TemplateInstance track(TrackView visit);

    static native TemplateInstance review(ReviewView plan, Bar bar);

    static native TemplateInstance running(RunningView day, Bar bar);

    static native TemplateInstance cases(CasesView list, Bar bar);

    static native TemplateInstance newcase(NewCaseView view, Form form, Bar bar);

    static native TemplateInstance onecase(CasePageView one, Form form, Bar bar);

    static native TemplateInstance visit(VisitPage.View view, Bar bar);

    static native TemplateInstance visitact(VisitPage.ActView view, Form form, boolean refused, Bar bar);

    static native TemplateInstance ordergoods(OrderGoodsPage.View view, Form form, Bar bar);

    static native TemplateInstance request(RequestView view, Form form, List<String> suggestions, Bar bar);

    static native TemplateInstance charges(MoneyView view, Form form, boolean refused, Bar bar);

    static native TemplateInstance newcharge(QuotePage.NewQuote view, Form form, Bar bar);

    static native TemplateInstance due(DuePage.DueList list, Bar bar);

    static native TemplateInstance claims(ClaimsPage.ClaimList list, Speech speech, Bar bar);

    static native TemplateInstance claim(ClaimPage.View view, Form form, boolean refused, Speech speech, Bar bar);

    static native TemplateInstance newclaim(ClaimsPage.NewClaim view, Form form, Bar bar);

    static native TemplateInstance newescalation(EscalationsPage.NewEscalation view, Form form, Bar bar);

    static native TemplateInstance escalations(EscalationsPage.EscalationList list, Bar bar);

    static native TemplateInstance escalation(
            EscalationPage.View view, Form form, boolean refused, Speech speech, Bar bar);

    static native TemplateInstance messages(
            MessagesPage.MessageList view, Form form, boolean refused, Speech speech, Bar bar);

    static native TemplateInstance emergencies(EmergencyWords.EmergencyList view, Form form, boolean refused, Bar bar);

    static native TemplateInstance own(OwnView own);

    /** @param note what was done just now; empty: nothing */
    static native TemplateInstance entrance(String language, String operator, String note, Form form);

    static native TemplateInstance account(AccountPageView own, Form form);

    static native TemplateInstance accounts(AccountsPage.Account view, Form form, Bar bar);

    static native TemplateInstance login(String language, boolean failed, boolean demo);

    static native TemplateInstance nothing(String language, String kind);

    /** The page with its texts in a language. */
    static TemplateInstance in(Language language, TemplateInstance page) {
        return page.setLocale(language.code());
    }
}
