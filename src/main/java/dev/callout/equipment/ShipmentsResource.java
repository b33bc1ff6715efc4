package dev.callout.equipment;

import dev.callout.access.Caller;
import dev.callout.access.Roles;
import dev.callout.call.Bodies;
import dev.callout.call.ETags;
import dev.callout.call.Idempotent;
import dev.callout.call.Queries;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Equipment that is sent by post or carrier. */
@Path("/api/shipments")
@Tag(name = "equipment")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.DISPATCHER, Roles.ADMIN})
class ShipmentsResource {
    private final Shipments shipments;
    private final EquipmentReader reader;
    private final Caller caller;

    ShipmentsResource(Shipments shipments, EquipmentReader reader, Caller caller) {
        this.shipments = shipments;
        this.reader = reader;
        this.caller = caller;
    }

    record ShipmentView(
            UUID id,
            String item,
            ShipmentEntity.Way way,
            ShipmentEntity.State state,
            LocalDate expectedOn,
            @Nullable String tracking,
            @Nullable UUID visit,
            @Nullable String caseReference) {
        static ShipmentView of(ShipmentEntity row) {
            return new ShipmentView(
                    row.id, row.item, row.way, row.state, row.expectedOn, row.tracking, row.visit, row.caseReference);
        }
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One shipment")
    public Response get(@PathParam("id") String id) {
        return answer(Response.ok(), shipments.get(id(id)));
    }

    @POST
    @Idempotent
    @Operation(summary = "Send equipment instead of a technician: {contract, item, way: POST|CARRIER, visit, case}")
    public Response order(byte @Nullable [] body) {
        Shipments.Wanted wanted = Bodies.read(body, "shipment", reader::shipment);
        ShipmentEntity made = shipments.order(wanted, caller.name());
        return answer(Response.created(URI.create("/api/shipments/" + made.id)), made);
    }

    @POST
    @Path("/{id}/sending")
    @Idempotent
    @Operation(summary = "It is on its way: {tracking}")
    public Response sent(@PathParam("id") String id, byte @Nullable [] body) {
        String tracking = Bodies.read(body, "sending", fields -> fields.text("tracking"));
        return answer(Response.ok(), shipments.sent(id(id), tracking, caller.name()));
    }

    @POST
    @Path("/{id}/arrival")
    @Idempotent
    @Operation(summary = "The customer has it")
    public Response arrived(@PathParam("id") String id) {
        return answer(Response.ok(), shipments.arrived(id(id), caller.name()));
    }

    private static UUID id(String text) {
        return Queries.id("shipment", text, UUID::fromString);
    }

    private static Response answer(Response.ResponseBuilder answer, ShipmentEntity row) {
        return answer.entity(ShipmentView.of(row))
                .header("ETag", ETags.of(row.version))
                .build();
    }
}
