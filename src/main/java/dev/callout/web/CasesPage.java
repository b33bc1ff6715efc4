package dev.callout.web;

import dev.callout.call.Idempotent;
import dev.callout.desk.Case;
import dev.callout.desk.CaseDesk;
import dev.callout.desk.CaseView;
import dev.callout.desk.telling.Way;
import dev.callout.policy.Language;
import dev.callout.policy.Occasion;
import dev.callout.policy.Rulebook;
import dev.callout.territory.Territories;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** The desk's cases: whoever is owed an answer first, looking one up, opening one. */
@Path("/cases")
@Produces(MediaType.TEXT_HTML)
@PermitAll
@Blocking
class CasesPage {
    private static final int AT_ONCE = 50;
    private static final List<String> FIELDS = List.of(
            "territory",
            "occasion",
            "source",
            "subject",
            "said",
            "networkElement",
            "contact.name",
            "contact.phone",
            "contact.email",
            "contact.language",
            "contact.way");
    private static final List<String> PROOF = List.of("customer.contract", "customer.surname", "customer.pin");

    private final CaseDesk desk;
    private final Territories territories;
    private final Rulebook rulebook;
    private final Frame frame;
    private final Clock clock;

    CasesPage(CaseDesk desk, Territories territories, Rulebook rulebook, Frame frame, Clock clock) {
        this.desk = desk;
        this.territories = territories;
        this.rulebook = rulebook;
        this.frame = frame;
        this.clock = clock;
    }

    @GET
    @Operation(hidden = true)
    public Response list(
            @QueryParam("q") @Nullable String wanted,
            @QueryParam("page") @Nullable String page,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String languages) {
        return frame.forDispatchers(languages, language -> {
            String query = wanted == null ? "" : wanted.strip();
            int number = page != null && page.matches("\\d{1,6}") ? Integer.parseInt(page) : 0;
            List<CaseView> found =
                    query.isEmpty() ? desk.listOpen(number * AT_ONCE, AT_ONCE + 1) : desk.search(query, AT_ONCE);
            Speech speech = frame.speech(language);
            CasesView view = new CasesView(
                    query,
                    number,
                    found.size() > AT_ONCE,
                    found.stream()
                            .limit(AT_ONCE)
                            .map(one -> CasesView.Line.of(one, clock.instant(), speech))
                            .toList());
            return BoardPage.page(Response.Status.OK, language, Pages.cases(view, bar(language)));
        });
    }

    @GET
    @Operation(hidden = true)
    @Path("new")
    public Response fresh(@HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String languages) {
        return frame.forDispatchers(languages, language -> {
            Form usual = Form.EMPTY
                    .with("occasion", Occasion.FAULT.name())
                    .with("source", Case.Source.PHONE.name())
                    .with("contact.language", rulebook.operator().language().code())
                    .with("contact.way", Way.PHONE.name());
            return form(Response.Status.OK, usual, language);
        });
    }

    @POST
    @Idempotent(keepsAnswer = false)
    @Operation(hidden = true)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response open(
            MultivaluedMap<String, String> sent, @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String languages) {
        return frame.forDispatchers(languages, language -> {
            Form form = Form.of(sent);
            List<String> fields = form.has("customer.contract") ? Form.joined(FIELDS, PROOF) : FIELDS;
            Attempt.Outcome<Case> opened =
                    Attempt.of("A case", () -> desk.open(form.json(fields, List.of()), frame.byWhom()));
            return Frame.after(
                    opened,
                    made -> "/cases/" + made.id(),
                    form,
                    Map.of(),
                    (status, again, refused) -> form(Form.REFUSED, again, language));
        });
    }

    private Response form(Response.StatusType status, Form form, Language language) {
        NewCaseView view = NewCaseView.of(territories.list(), rulebook.desk().phone(), language);
        // a PIN is not sent back
        return BoardPage.page(status, language, Pages.newcase(view, form.without("customer.pin"), bar(language)));
    }

    private Bar bar(Language language) {
        return frame.bar(language, Bar.Section.CASES);
    }
}
