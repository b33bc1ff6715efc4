package dev.callout.web;

import dev.callout.access.Caller;
import dev.callout.access.TokenCookies;
import dev.callout.call.Idempotent;
import dev.callout.customer.ContractId;
import dev.callout.desk.OwnAccount;
import dev.callout.error.NotFound;
import dev.callout.policy.Language;
import dev.callout.policy.Rulebook;
import dev.callout.settlement.ActPrices.Act;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** One of the visits of whoever is logged in to the own account; those of others look like none. */
@Path(AccountVisitPage.HERE + "{reference}")
@Produces(MediaType.TEXT_HTML)
@PermitAll
@Blocking
class AccountVisitPage {
    static final String HERE = TokenCookies.CUSTOMER_PATH + "/visits/";

    private final OwnAccount account;
    private final OwnVisitActs acts;
    private final Rulebook rulebook;
    private final Caller caller;

    AccountVisitPage(OwnAccount account, OwnVisitActs acts, Rulebook rulebook, Caller caller) {
        this.account = account;
        this.acts = acts;
        this.rulebook = rulebook;
        this.caller = caller;
    }

    @GET
    @Operation(hidden = true)
    public Response show(
            @PathParam("reference") String reference,
            @QueryParam("now") @Nullable String note,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String languages) {
        return forOwner(reference, languages, way -> acts.show(way, note));
    }

    @GET
    @Operation(hidden = true)
    @Path("move")
    public Response times(
            @PathParam("reference") String reference,
            @QueryParam("again") @Nullable String again,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String languages) {
        return forOwner(reference, languages, way -> acts.ask(way, Act.MOVE, again));
    }

    @GET
    @Operation(hidden = true)
    @Path("cancellation")
    public Response price(
            @PathParam("reference") String reference,
            @QueryParam("again") @Nullable String again,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String languages) {
        return forOwner(reference, languages, way -> acts.ask(way, Act.CANCELLATION, again));
    }

    @POST
    @Idempotent(keepsAnswer = false)
    @Operation(hidden = true)
    @Path("{act}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response act(
            @PathParam("reference") String reference,
            @PathParam("act") String act,
            MultivaluedMap<String, String> sent,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String languages) {
        return forOwner(reference, languages, way -> acts.act(way, act, Form.of(sent)));
    }

    private Response forOwner(
            String reference, @Nullable String languages, Function<OwnVisitActs.Way, Response> answer) {
        Language language = Language.preferred(languages, rulebook.operator().language());
        Optional<ContractId> own = caller.contract().map(ContractId::new);
        if (own.isEmpty()) {
            return Response.seeOther(URI.create(TokenCookies.CUSTOMER_PATH + "?now=ended"))
                    .build();
        }
        try {
            return Attempt.answer(() -> account.findVisit(own.get(), reference)
                    .map(visit -> answer.apply(
                            new OwnVisitActs.Way(visit, HERE + reference, TokenCookies.CUSTOMER_PATH, language)))
                    .orElseThrow(() -> new NotFound("visit")));
        } catch (NotFound none) {
            return Door.nothing(language);
        }
    }
}
