package dev.callout.notification;

import dev.callout.access.Caller;
import dev.callout.access.Roles;
import dev.callout.call.Bodies;
import dev.callout.call.Idempotent;
import dev.callout.call.Page;
import dev.callout.call.Paging;
import dev.callout.call.Queries;
import dev.callout.desk.telling.Tellings;
import dev.callout.error.ErrorCode;
import dev.callout.error.Refused;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
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
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What customers are told, and how it went. */
@Path("/api/messages")
@Tag(name = "messages")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.DISPATCHER, Roles.ADMIN})
class MessagesResource {
    private final MessageList messages;
    private final Post post;
    private final Tellings tellings;
    private final Caller caller;

    MessagesResource(MessageList messages, Post post, Tellings tellings, Caller caller) {
        this.messages = messages;
        this.post = post;
        this.tellings = tellings;
        this.caller = caller;
    }

    /** What a customer answered, as an SMS gateway hands it on. */
    record Incoming(String from, String text) {}

    record Understood(Replies.Taken understood) {}

    record Closed(String id, MessageState state) {}

    @GET
    @Operation(
            summary =
                    "Messages in the order of writing, by visit, territory, state and channel; OPEN are calls to make")
    public Page<MessageView> list(
            @QueryParam("visit") @Nullable String visit,
            @QueryParam("territory") @Nullable String territory,
            @QueryParam("state") @Nullable MessageState state,
            @QueryParam("channel") @Nullable Means channel,
            @BeanParam Paging paging) {
        MessageList.Filter filter = new MessageList.Filter(
                Queries.read("visit", visit, "a visit's id", UUID::fromString),
                territory == null ? "" : territory,
                Optional.ofNullable(state),
                Optional.ofNullable(channel),
                paging.after(UUID::fromString));
        return Page.of(messages.page(filter, paging.limit() + 1), paging, MessageView::id, message -> message);
    }

    @POST
    @Path("/{id}/call")
    @Idempotent
    @Transactional
    @Operation(summary = "The desk has called: closes an open call, or a message that could not be sent")
    @APIResponse(
            responseCode = "200",
            description = "Closed",
            content = @Content(schema = @Schema(implementation = Closed.class)))
    public Response called(@PathParam("id") String id) {
        UUID message = Queries.id("message", id, UUID::fromString);
        if (!post.outbox().close(message, caller.name())) {
            throw new Refused(ErrorCode.STATE_CONFLICT, "There is no call to make for this message.");
        }
        post.outbox().ending(message).ifPresent(ending -> tellings.told(ending.telling(), caller.name()));
        return Response.ok(new Closed(id, MessageState.CLOSED)).build();
    }

    @POST
    @Path("/incoming")
    @Idempotent
    @Operation(summary = "What a customer answered; STOP ends all messages to that address, START allows them again")
    @RequestBody(content = @Content(schema = @Schema(implementation = Incoming.class)))
    @APIResponse(
            responseCode = "200",
            description = "Taken in",
            content = @Content(schema = @Schema(implementation = Understood.class)))
    public Response incoming(byte @Nullable [] body) {
        Incoming words = Bodies.read(body, "answer", fields -> new Incoming(fields.text("from"), fields.text("text")));
        return Response.ok(new Understood(Replies.take(post.outbox(), words.from(), words.text())))
                .build();
    }
}
