package dev.callout.web;

import dev.callout.call.Idempotent;
import dev.callout.call.Queries;
import dev.callout.desk.CaseDesk;
import dev.callout.desk.CaseId;
import dev.callout.desk.CaseView;
import dev.callout.desk.Link;
import dev.callout.policy.Language;
import dev.callout.settlement.Billing;
import dev.callout.settlement.Charge;
import dev.callout.settlement.ChargeFilter;
import dev.callout.settlement.ChargeId;
import dev.callout.settlement.ChargeState;
import dev.callout.settlement.Charges;
import dev.callout.visit.VisitId;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** What customers owe, by state or under a case; handing it over for billing. */
@Path("/charges")
@Produces(MediaType.TEXT_HTML)
@PermitAll
@Blocking
class ChargesPage {
    private static final int AT_ONCE = 50;
    private static final int EXPORTS = 10;

    private final Charges charges;
    private final ChargeWords words;
    private final Billing billing;
    private final CaseDesk cases;
    private final Frame frame;

    ChargesPage(Charges charges, ChargeWords words, Billing billing, CaseDesk cases, Frame frame) {
        this.charges = charges;
        this.words = words;
        this.billing = billing;
        this.cases = cases;
        this.frame = frame;
    }

    @GET
    @Operation(hidden = true)
    public Response list(
            @QueryParam("state") @Nullable String state,
            @QueryParam("case") @Nullable String ofCase,
            @QueryParam("after") @Nullable String after,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String languages) {
        return frame.forDispatchers(languages, language -> {
            Speech speech = frame.speech(language);
            MoneyView view = Frame.asked(ofCase)
                    .map(one -> MoneyView.ofCase(one, words.of(ofCase(one), speech)))
                    .orElseGet(() -> ofState(Frame.asked(state), Frame.asked(after), speech));
            Bar bar = frame.bar(language, Bar.Section.MONEY);
            return BoardPage.page(Response.Status.OK, language, Pages.charges(view, Form.EMPTY, false, bar));
        });
    }

    @POST
    @Idempotent(keepsAnswer = false)
    @Operation(hidden = true)
    @Path("exports")
    public Response hand(@HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String languages) {
        return frame.forDispatchers(languages, language -> {
            billing.hand(null, frame.byWhom());
            return Response.seeOther(URI.create("/charges?state=BILLED#exports"))
                    .build();
        });
    }

    private MoneyView ofState(Optional<String> named, Optional<String> after, Speech speech) {
        ChargeState state = named.map(text -> Queries.id("charges", text, ChargeState::valueOf))
                .orElse(ChargeState.DUE);
        Optional<ChargeId> from = after.map(text -> Queries.id("charge", text, ChargeId::of));
        List<Charge> found =
                charges.page(new ChargeFilter(Optional.empty(), Optional.empty(), Set.of(state), from), AT_ONCE + 1);
        List<Charge> some = found.stream().limit(AT_ONCE).toList();
        Language language = speech.language();
        return new MoneyView(
                state.name(),
                Choice.of(List.of(ChargeState.values()), Wordings.money(language)::state),
                false,
                null,
                found.size() > AT_ONCE ? some.get(AT_ONCE - 1).id().toString() : null,
                words.of(some, speech),
                billing.newest(EXPORTS).stream()
                        .map(export -> MoneyView.Export.of(export, speech))
                        .toList());
    }

    private List<Charge> ofCase(String id) {
        List<CaseView.LinkView> links =
                cases.show(Queries.id("case", id, CaseId::of)).links();
        List<CaseView.LinkView> known = links == null ? List.of() : links;
        return charges.list(
                known.stream()
                        .filter(link -> link.kind() == Link.Kind.VISIT)
                        .map(link -> VisitId.of(link.id()))
                        .toList(),
                known.stream()
                        .filter(link -> link.kind() == Link.Kind.CHARGE)
                        .map(link -> UUID.fromString(link.id()))
                        .toList());
    }
}
