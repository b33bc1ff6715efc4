package dev.callout.desk.outage;

import dev.callout.access.Caller;
import dev.callout.access.Roles;
import dev.callout.call.Bodies;
import dev.callout.call.ETags;
import dev.callout.call.Idempotent;
import dev.callout.call.Page;
import dev.callout.call.Paging;
import dev.callout.call.Queries;
import dev.callout.desk.Case;
import dev.callout.desk.Cases;
import dev.callout.desk.number.Reference;
import dev.callout.error.ErrorCode;
import dev.callout.error.NotFound;
import dev.callout.error.Refused;
import dev.callout.visit.VisitId;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Sending operating messages, and saying that it is over. */
@Path("/api")
@Tag(name = "desk")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.DISPATCHER, Roles.ADMIN})
class OperatingMessagesResource {
    private final OperatingMessages messages;
    private final MessageDesk desk;
    private final Cases cases;
    private final Caller caller;

    OperatingMessagesResource(OperatingMessages messages, MessageDesk desk, Cases cases, Caller caller) {
        this.messages = messages;
        this.desk = desk;
        this.cases = cases;
        this.caller = caller;
    }

    @GET
    @Path("/operating-messages")
    @Operation(summary = "Operating messages; with running=true only what is not over")
    public Page<MessageView> list(@QueryParam("running") @Nullable String running, @BeanParam Paging paging) {
        boolean only = Queries.read("running", running, "true or false", Boolean::valueOf)
                .orElse(false);
        return Page.of(
                messages.page(only, paging.after(UUID::fromString), paging.limit() + 1),
                paging,
                OperatingMessage::id,
                desk::show);
    }

    @GET
    @Path("/operating-messages/{id}")
    @Operation(summary = "One operating message, with the cases and visits that it explains")
    public Response get(@PathParam("id") String id) {
        return answer(messages.get(of(id)));
    }

    @POST
    @Path("/operating-messages")
    @Idempotent
    @Operation(
            summary =
                    "Send an operating message: {kind: PLANNED_WORK|OUTAGE, territory, networkElement? or circle?:{lat, lon,"
                            + " metres}, from?, to?, repair?, texts:{language: text}}; told once to each address concerned; an"
                            + " outage with a repair of the rulebook carries its estimate")
    public Response send(byte @Nullable [] body) {
        OperatingMessage sent = desk.send(body);
        return Response.created(URI.create("/api/operating-messages/" + sent.id()))
                .header("ETag", ETags.of(sent.version()))
                .entity(desk.show(sent))
                .build();
    }

    @POST
    @Path("/operating-messages/{id}/links")
    @Idempotent
    @Operation(summary = "A case or a visit of the same cause: {case} by its reference, or {visit} by its id")
    public Response join(@PathParam("id") String id, byte @Nullable [] body) {
        record Joined(@Nullable Reference ofCase, @Nullable VisitId visit) {}
        OperatingMessage message = running(id);
        Joined joined = Bodies.read(body, "link", fields -> {
            Reference reference = fields.find("case", "a reference number; a digit was misheard", Reference::of);
            VisitId visit = fields.find("visit", "a visit's id", VisitId::of);
            if (!fields.has("case") && !fields.has("visit")) {
                fields.fault("case", "missing-field", null, "Give 'case' or 'visit'.", null);
            }
            return new Joined(reference, visit);
        });
        Reference reference = joined.ofCase();
        if (reference != null) {
            Case found = cases.find(reference).orElseThrow(() -> new NotFound("case"));
            messages.join(message, found.id(), caller.name());
        }
        VisitId visit = joined.visit();
        if (visit != null) {
            messages.join(message, visit);
        }
        return answer(messages.get(message.id()));
    }

    @POST
    @Path("/operating-messages/{id}/end")
    @Idempotent
    @Operation(
            summary =
                    "It is over: {texts:{language: text}}; its cases are solved and told, its visits that nobody has begun"
                            + " called off, whoever was told of it is told")
    public Response end(@PathParam("id") String id, byte @Nullable [] body) {
        OperatingMessage message = running(id);
        return answer(desk.end(message.id(), body, caller.name()));
    }

    private OperatingMessage running(String id) {
        OperatingMessage message = messages.get(of(id));
        if (message.overAt() != null) {
            throw new Refused(ErrorCode.STATE_CONFLICT, "It is over already.");
        }
        return message;
    }

    private static UUID of(String id) {
        return Queries.id("operating message", id, UUID::fromString);
    }

    private Response answer(OperatingMessage message) {
        return Response.ok(desk.show(message))
                .header("ETag", ETags.of(message.version()))
                .build();
    }
}
