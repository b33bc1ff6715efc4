package dev.callout.desk.telling;

import dev.callout.access.Caller;
import dev.callout.access.Roles;
import dev.callout.call.Bodies;
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
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What the desk is to tell: calls to make, letters to write, and what the outbox sends. */
@Path("/api/tellings")
@Tag(name = "desk")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.DISPATCHER, Roles.ADMIN})
class TellingsResource {
    private final Tellings tellings;
    private final Caller caller;

    TellingsResource(Tellings tellings, Caller caller) {
        this.tellings = tellings;
        this.caller = caller;
    }

    /** A telling as it is answered. */
    record TellingView(
            String id,
            About.Kind about,
            String aboutId,
            Subject subject,
            Way way,
            String name,
            @Nullable String phone,
            @Nullable String email,
            String language,
            Map<String, String> facts,
            Telling.State state,
            String askedAt,
            @Nullable String toldAt,
            @Nullable String failure) {
        static TellingView of(Telling telling) {
            Addressee to = telling.to();
            return new TellingView(
                    telling.id().toString(),
                    telling.about().kind(),
                    telling.about().id().toString(),
                    telling.subject(),
                    to.way(),
                    to.name(),
                    to.phone(),
                    to.email(),
                    to.language(),
                    telling.facts(),
                    telling.state(),
                    telling.askedAt().toString(),
                    telling.toldAt() == null ? null : telling.toldAt().toString(),
                    telling.failure());
        }
    }

    @GET
    @Operation(summary = "What is to be told, or was: by state and way; PHONE and POST are tasks for a person")
    public Page<TellingView> list(
            @QueryParam("state") @Nullable String state,
            @QueryParam("way") @Nullable String way,
            @BeanParam Paging paging) {
        Optional<Telling.State> wanted =
                Queries.read("state", state, "TO_TELL, TOLD, FAILED or OVERTAKEN", Telling.State::valueOf);
        Optional<Way> by = Queries.read("way", way, "PHONE, SMS, EMAIL or POST", Way::valueOf);
        return Page.of(
                tellings.page(wanted, by, paging.after(UUID::fromString), paging.limit() + 1),
                paging,
                Telling::id,
                TellingView::of);
    }

    @POST
    @Path("/{id}/told")
    @Idempotent
    @Operation(summary = "The customer was told")
    public Response told(@PathParam("id") String id) {
        return Response.ok(TellingView.of(tellings.told(Queries.id("telling", id, UUID::fromString), caller.name())))
                .build();
    }

    @POST
    @Path("/{id}/failure")
    @Idempotent
    @Operation(summary = "The customer could not be told: {reason}; where there is a phone, it becomes a call to make")
    public Response failed(@PathParam("id") String id, byte @Nullable [] body) {
        UUID telling = Queries.id("telling", id, UUID::fromString);
        String reason = Bodies.read(body, "failure", fields -> fields.text("reason"));
        return Response.ok(TellingView.of(tellings.failed(telling, reason))).build();
    }
}
