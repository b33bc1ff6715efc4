package dev.callout.web;

import dev.callout.call.Idempotent;
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
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** A customer's visit, whichever way its customer came: follow it, move it, call it off, wait for earlier time. */
@Produces(MediaType.TEXT_HTML)
@PermitAll
@Blocking
abstract class OwnVisitPages {
    private final OwnVisitActs acts;

    OwnVisitPages(OwnVisitActs acts) {
        this.acts = acts;
    }

    /** Answers about the visit that is named in the address; who has no right to it is told that there is none. */
    abstract Response forOwner(String visit, @Nullable String languages, Function<OwnVisitActs.Way, Response> answer);

    @GET
    @Operation(hidden = true)
    public Response show(
            @PathParam("visit") String visit,
            @QueryParam("now") @Nullable String note,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String languages) {
        return forOwner(visit, languages, way -> acts.show(way, note));
    }

    @GET
    @Operation(hidden = true)
    @Path("move")
    public Response times(
            @PathParam("visit") String visit,
            @QueryParam("again") @Nullable String again,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String languages) {
        return forOwner(visit, languages, way -> acts.ask(way, Act.MOVE, again));
    }

    @GET
    @Operation(hidden = true)
    @Path("cancellation")
    public Response price(
            @PathParam("visit") String visit,
            @QueryParam("again") @Nullable String again,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String languages) {
        return forOwner(visit, languages, way -> acts.ask(way, Act.CANCELLATION, again));
    }

    @POST
    @Idempotent(keepsAnswer = false)
    @Operation(hidden = true)
    @Path("{act}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response act(
            @PathParam("visit") String visit,
            @PathParam("act") String act,
            MultivaluedMap<String, String> sent,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String languages) {
        return forOwner(visit, languages, way -> acts.act(way, act, Form.of(sent)));
    }
}
