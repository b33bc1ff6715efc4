package dev.callout.desk;

import dev.callout.access.Caller;
import dev.callout.access.Roles;
import dev.callout.call.Bodies;
import dev.callout.call.ETags;
import dev.callout.call.Idempotent;
import dev.callout.call.Queries;
import dev.callout.error.ErrorCode;
import dev.callout.error.Refused;
import dev.callout.policy.Help;
import dev.callout.policy.Rulebook;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
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
    private final Cases cases;
    private final CaseHistory history;
    private final Calls calls;
    private final CaseViews views;
    private final Rulebook rulebook;
    private final Caller caller;

    CaseWorkResource(Cases cases, CaseHistory history, Calls calls, CaseViews views, Rulebook rulebook, Caller caller) {
        this.cases = cases;
        this.history = history;
        this.calls = calls;
        this.views = views;
        this.rulebook = rulebook;
        this.caller = caller;
    }

    @POST
    @Path("/calls")
    @Idempotent
    @Operation(summary = "A call about the case begins: {recording?}; its length is counted from now")
    public Response call(@PathParam("id") String id, byte @Nullable [] body) {
        Case one = of(id);
        String recording = Bodies.read(body, "call", fields -> fields.findText("recording"));
        Call call = calls.begin(one.id(), recording, caller.name());
        return Response.created(URI.create("/api/cases/" + one.id() + "/calls/" + call.id()))
                .entity(views.timed(call))
                .build();
    }

    @POST
    @Path("/calls/{call}/end")
    @Idempotent
    @Operation(summary = "The call is over: {recording?, said?}")
    public Response end(@PathParam("id") String id, @PathParam("call") String call, byte @Nullable [] body) {
        record End(@Nullable String recording, @Nullable String said) {}
        Case one = of(id);
        UUID which = Queries.id("call", call, UUID::fromString);
        End end = Bodies.read(body, "call", fields -> new End(fields.findText("recording"), fields.findText("said")));
        return Response.ok(views.timed(calls.end(one.id(), which, end.recording(), end.said())))
                .build();
    }

    @POST
    @Path("/notes")
    @Idempotent
    @Operation(summary = "What was said: {text}")
    public Response note(@PathParam("id") String id, byte @Nullable [] body) {
        Case one = of(id);
        history.add(one.id(), Note.Kind.SAID, text(body, "note", "text"), caller.name());
        return answer(one);
    }

    @POST
    @Path("/help")
    @Idempotent
    @Operation(
            summary = "In which way it is helped: {way: PHONE|REMOTE|POST|PICK_UP|VISIT|NETWORK, reason}; 409 where the"
                    + " rulebook does not allow it now")
    public Response help(@PathParam("id") String id, byte @Nullable [] body) {
        record Chosen(Help way, String reason) {}
        Case one = of(id);
        Chosen chosen = Bodies.read(body, "help", fields -> {
            fields.require("way");
            return new Chosen(fields.choice("way", Help.class, Help.PHONE), fields.text("reason"));
        });
        requireAllowed(one, chosen.way());
        return answer(cases.help(one.id(), chosen.way(), chosen.reason(), caller.name()));
    }

    @POST
    @Path("/links")
    @Idempotent
    @Operation(summary = "What belongs to the case: {kind: VISIT|SHIPMENT|PICK_UP|CHARGE|COMPENSATION, id}")
    public Response link(@PathParam("id") String id, byte @Nullable [] body) {
        Case one = of(id);
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
        record Solution(String text, boolean close) {}
        Case one = of(id);
        Solution solution =
                Bodies.read(body, "solution", fields -> new Solution(fields.text("text"), fields.flag("close", false)));
        return answer(cases.solve(one.id(), solution.text(), solution.close(), caller.name()));
    }

    @POST
    @Path("/told")
    @Idempotent
    @Operation(summary = "The customer was told the solution just now, as in a call that goes on")
    public Response told(@PathParam("id") String id) {
        return answer(cases.told(of(id).id(), caller.name()));
    }

    @POST
    @Path("/closure")
    @Idempotent
    @Operation(summary = "Close the case; 409 unless the customer was told its solution")
    public Response close(@PathParam("id") String id) {
        return answer(cases.close(of(id).id(), caller.name()));
    }

    @POST
    @Path("/reopening")
    @Idempotent
    @Operation(summary = "It was no solution: {reason}; open again under the same number")
    public Response reopen(@PathParam("id") String id, byte @Nullable [] body) {
        Case one = of(id);
        return answer(cases.reopen(one.id(), text(body, "reopening", "reason"), caller.name()));
    }

    private void requireAllowed(Case one, Help way) {
        if (!rulebook.desk().phone().ways().contains(way)) {
            throw new Refused(ErrorCode.STATE_CONFLICT, "This operator does not help in this way.");
        }
        HelpOffer offer = views.helpFor(one);
        if (way == Help.PHONE && !offer.isGiven()) {
            throw new Refused(
                    ErrorCode.STATE_CONFLICT,
                    "Help by phone is not given here and now.",
                    Map.of("obstacles", offer.obstacles()));
        }
    }

    private static String text(byte @Nullable [] body, String what, String field) {
        return Bodies.read(body, what, fields -> fields.text(field));
    }

    private Case of(String id) {
        return cases.get(Queries.id("case", id, CaseId::of));
    }

    private Response answer(Case one) {
        return Response.ok(views.show(one))
                .header("ETag", ETags.of(one.version()))
                .build();
    }
}
