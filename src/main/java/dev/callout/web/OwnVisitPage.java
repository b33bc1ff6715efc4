package dev.callout.web;

import dev.callout.call.Idempotent;
import dev.callout.error.NotFound;
import dev.callout.policy.Language;
import dev.callout.policy.Rulebook;
import dev.callout.settlement.ActPrices.Act;
import dev.callout.tracking.Tracking;
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
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** A customer's visit behind a link, without a login: follow it, move it, call it off, wait for earlier time. */
@Path("/track/{token}")
@Produces(MediaType.TEXT_HTML)
@PermitAll
@Blocking
class OwnVisitPage {
    private final Tracking tracking;
    private final OwnVisitActs acts;
    private final Rulebook rulebook;

    OwnVisitPage(Tracking tracking, OwnVisitActs acts, Rulebook rulebook) {
        this.tracking = tracking;
        this.acts = acts;
        this.rulebook = rulebook;
    }

    @GET
    @Operation(hidden = true)
    public Response show(
            @PathParam("token") String token,
            @QueryParam("now") @Nullable String note,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String languages) {
        return byLink(token, languages, way -> acts.show(way, note));
    }

    @GET
    @Operation(hidden = true)
    @Path("move")
    public Response times(
            @PathParam("token") String token,
            @QueryParam("again") @Nullable String again,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String languages) {
        return byLink(token, languages, way -> acts.ask(way, Act.MOVE, again));
    }

    @GET
    @Operation(hidden = true)
    @Path("cancellation")
    public Response price(
            @PathParam("token") String token,
            @QueryParam("again") @Nullable String again,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String languages) {
        return byLink(token, languages, way -> acts.ask(way, Act.CANCELLATION, again));
    }

    @POST
    @Idempotent(keepsAnswer = false)
    @Operation(hidden = true)
    @Path("{act}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response act(
            @PathParam("token") String token,
            @PathParam("act") String act,
            MultivaluedMap<String, String> sent,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String languages) {
        return byLink(token, languages, way -> acts.act(way, act, Form.of(sent)));
    }

    /** Whoever has no link that works is told so, whatever is asked for. */
    private Response byLink(String token, @Nullable String languages, Function<OwnVisitActs.Way, Response> answer) {
        try {
            return Attempt.answer(
                    () -> answer.apply(new OwnVisitActs.Way(tracking.find(token), "/track/" + token, null, null)));
        } catch (NotFound absent) {
            return Door.nothing(
                    Language.preferred(languages, rulebook.operator().language()));
        }
    }
}
