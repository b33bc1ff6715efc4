package dev.callout.desk;

import dev.callout.access.Caller;
import dev.callout.access.Roles;
import dev.callout.call.Bodies;
import dev.callout.call.ETags;
import dev.callout.call.Idempotent;
import dev.callout.call.Queries;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Working at a case: calls, what was said, which help, its solution. */
@Path("/api/cases/{id}")
@Tag(name = "desk")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.DISPATCHER, Roles.ADMIN})
class CaseWorkResource {
    private final CaseDesk desk;
    private final Cases cases;
    private final CaseHistory history;
    private final CaseViews views;
    private final Caller caller;

    CaseWorkResource(CaseDesk desk, Cases cases, CaseHistory history, CaseViews views, Caller caller) {
        this.desk = desk;
        this.cases = cases;
        this.history = history;
        this.views = views;
        this.caller = caller;
    }

    @POST
    @Path("/calls")
    @Idempotent
    @Operation(summary = "A call about the case begins: {recording?}; its length is counted from now")
    public Response call(@PathParam("id") String id, byte @Nullable [] body) {
        CaseId of = of(id);
        CaseView.CallView call = desk.begin(of, body, caller.name());
        return Response.created(URI.create("/api/cases/" + of + "/calls/" + call.id()))
                .entity(call)
                .build();
    }

    @POST
    @Path("/calls/{call}/end")
    @Idempotent
    @Operation(summary = "The call is over: {recording?, said?}")
    public Response end(@PathParam("id") String id, @PathParam("call") String call, byte @Nullable [] body) {
        CaseId of = cases.get(of(id)).id();
        return Response.ok(desk.end(of, Queries.id("call", call, UUID::fromString), body))
                .build();
    }

    @POST
    @Path("/notes")
    @Idempotent
    @Operation(summary = "What was said: {text}")
    public Response note(@PathParam("id") String id, byte @Nullable [] body) {
        return answer(desk.note(of(id), body, caller.name()));
    }

    @POST
    @Path("/help")
    @Idempotent
    @Operation(
            summary = "In which way it is helped: {way: PHONE|REMOTE|POST|PICK_UP|VISIT|NETWORK, reason}; 409 where the"
                    + " rulebook does not allow it now")
    public Response help(@PathParam("id") String id, byte @Nullable [] body) {
        return answer(desk.help(of(id), body, caller.name()));
    }

    @POST
    @Path("/links")
    @Idempotent
    @Operation(summary = "What belongs to the case: {kind: VISIT|SHIPMENT|PICK_UP|CHARGE|COMPENSATION, id}")
    public Response link(@PathParam("id") String id, byte @Nullable [] body) {
        Case one = cases.get(of(id));
        Link link = Bodies.read(body, "link", fields -> {
            fields.require("kind");
            return new Link(
                    fields.choice("kind", Link.Kind.class, Link.Kind.VISIT),
                    fields.parsed("id", "an id", new UUID(0, 0), UUID::fromString));
        });
        history.link(one.id(), link, caller.name());
        return answer(one);
    }

    @POST
    @Path("/solution")
    @Idempotent
    @Operation(summary = "What helped: {text, close?}; the customer is told it, and only then can the case be closed")
    public Response solve(@PathParam("id") String id, byte @Nullable [] body) {
        return answer(desk.solve(of(id), body, caller.name()));
    }

    @POST
    @Path("/told")
    @Idempotent
    @Operation(summary = "The customer was told the solution just now, as in a call that goes on")
    public Response told(@PathParam("id") String id) {
        return answer(desk.told(of(id), caller.name()));
    }

    @POST
    @Path("/closure")
    @Idempotent
    @Operation(summary = "Close the case; 409 unless the customer was told its solution")
    public Response close(@PathParam("id") String id) {
        return answer(desk.close(of(id), caller.name()));
    }

    @POST
    @Path("/reopening")
    @Idempotent
    @Operation(summary = "It was no solution: {reason}; open again under the same number")
    public Response reopen(@PathParam("id") String id, byte @Nullable [] body) {
        return answer(desk.reopen(of(id), body, caller.name()));
    }

    private static CaseId of(String id) {
        return Queries.id("case", id, CaseId::of);
    }

    private Response answer(Case one) {
        return Response.ok(views.show(one))
                .header("ETag", ETags.of(one.version()))
                .build();
    }
}
