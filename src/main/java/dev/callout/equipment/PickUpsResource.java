package dev.callout.equipment;

import dev.callout.access.Caller;
import dev.callout.access.Roles;
import dev.callout.call.Bodies;
import dev.callout.call.ETags;
import dev.callout.call.Idempotent;
import dev.callout.call.Page;
import dev.callout.call.Queries;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Appointments to pick equipment up at the office. */
@Path("/api/pick-ups")
@Tag(name = "equipment")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.DISPATCHER, Roles.ADMIN})
class PickUpsResource {
    private final PickUps pickUps;
    private final EquipmentReader reader;
    private final Caller caller;

    PickUpsResource(PickUps pickUps, EquipmentReader reader, Caller caller) {
        this.pickUps = pickUps;
        this.reader = reader;
        this.caller = caller;
    }

    record PickUpView(
            UUID id,
            String item,
            Instant start,
            Instant end,
            PickUpEntity.State state,
            @Nullable String caseReference) {
        static PickUpView of(PickUpEntity row) {
            return new PickUpView(row.id, row.item, row.starts, row.ends, row.state, row.caseReference);
        }
    }

    @GET
    @Path("/slots")
    @Operation(summary = "When equipment can be picked up on a day, in the office's hours")
    public Page<PickUps.Slot> slots(@QueryParam("date") @Nullable String date) {
        return new Page<>(
                pickUps.slots(Queries.date("date", date).orElseThrow(() -> Queries.bad("date", "Give a day."))), null);
    }

    @POST
    @Idempotent
    @Operation(summary = "Appoint a customer to pick equipment up: {contract, item, start, case}")
    public Response book(byte @Nullable [] body) {
        PickUpEntity made = pickUps.book(Bodies.read(body, "pick-up", reader::pickUp), caller.name());
        return Response.status(Response.Status.CREATED)
                .header("ETag", ETags.of(made.version))
                .entity(PickUpView.of(made))
                .build();
    }

    @POST
    @Path("/{id}/collection")
    @Idempotent
    @Operation(summary = "It was picked up")
    public Response collected(@PathParam("id") String id) {
        return settle(id, PickUpEntity.State.COLLECTED);
    }

    @POST
    @Path("/{id}/cancellation")
    @Idempotent
    @Operation(summary = "The customer does not come; the slot is free again")
    public Response cancel(@PathParam("id") String id) {
        return settle(id, PickUpEntity.State.CANCELLED);
    }

    private Response settle(String id, PickUpEntity.State next) {
        PickUpEntity row = pickUps.settle(Queries.id("pick-up", id, UUID::fromString), next, caller.name());
        return Response.ok(PickUpView.of(row))
                .header("ETag", ETags.of(row.version))
                .build();
    }
}
