package dev.callout.desk.escalation;

import dev.callout.access.Caller;
import dev.callout.access.Roles;
import dev.callout.call.ETags;
import dev.callout.call.Idempotent;
import dev.callout.call.Page;
import dev.callout.call.Paging;
import dev.callout.call.Queries;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Escalating a case or an order, and what follows. */
@Path("/api/escalations")
@Tag(name = "desk")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.DISPATCHER, Roles.ADMIN})
class EscalationsResource {
    private final Escalations escalations;
    private final EscalationDesk desk;
    private final Caller caller;

    EscalationsResource(Escalations escalations, EscalationDesk desk, Caller caller) {
        this.escalations = escalations;
        this.desk = desk;
        this.caller = caller;
    }

    @GET
    @Operation(summary = "Escalations, by state")
    public Page<EscalationView> list(@QueryParam("state") @Nullable String state, @BeanParam Paging paging) {
        Optional<Escalation.State> wanted =
                Queries.read("state", state, "NOT_BEGUN, BEGUN or CLOSED", Escalation.State::valueOf);
        return Page.of(
                escalations.page(wanted, paging.after(UUID::fromString), paging.limit() + 1),
                paging,
                Escalation::id,
                desk::show);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One escalation, with its log")
    public Response get(@PathParam("id") String id) {
        return answer(escalations.get(of(id)));
    }

    @POST
    @Idempotent
    @Operation(
            summary = "Ask for an escalation: {number, product, ground: NOT_AS_AGREED|LATE|STILL_FAULTY|PORTAL_STOP,"
                    + " raisedBy:{name, phone?, email?, language?, way?}, written?:{to, at?}, phoned?:{at?}}; it begins once"
                    + " it was both written and phoned")
    public Response ask(byte @Nullable [] body) {
        Escalation one = desk.ask(body, caller.name());
        return Response.created(URI.create("/api/escalations/" + one.id()))
                .header("ETag", ETags.of(one.version()))
                .entity(desk.show(one))
                .build();
    }

    @POST
    @Path("/{id}/written")
    @Idempotent
    @Operation(summary = "It was written to the product's address: {to, at?}")
    public Response written(@PathParam("id") String id, byte @Nullable [] body) {
        return answer(desk.written(of(id), body, caller.name()));
    }

    @POST
    @Path("/{id}/phoned")
    @Idempotent
    @Operation(summary = "It was asked for by phone: {at?}")
    public Response phoned(@PathParam("id") String id, byte @Nullable [] body) {
        return answer(desk.phoned(of(id), body, caller.name()));
    }

    @POST
    @Path("/{id}/agreement")
    @Idempotent
    @Operation(summary = "What both sides agreed on: {contactPerson?, updateEvery?, nextUpdate?}")
    public Response agree(@PathParam("id") String id, byte @Nullable [] body) {
        return answer(desk.agree(of(id), body));
    }

    @POST
    @Path("/{id}/updates")
    @Idempotent
    @Operation(summary = "How things stand, told to the other side: {text, nextUpdate?}")
    public Response update(@PathParam("id") String id, byte @Nullable [] body) {
        return answer(desk.update(of(id), body, caller.name()));
    }

    @POST
    @Path("/{id}/closure")
    @Idempotent
    @Operation(summary = "One side agrees that it is over: {side: OURS|THEIRS, text}; closed when both do")
    public Response close(@PathParam("id") String id, byte @Nullable [] body) {
        return answer(desk.close(of(id), body, caller.name()));
    }

    private static UUID of(String id) {
        return Queries.id("escalation", id, UUID::fromString);
    }

    private Response answer(Escalation one) {
        return Response.ok(desk.show(one))
                .header("ETag", ETags.of(one.version()))
                .build();
    }
}
