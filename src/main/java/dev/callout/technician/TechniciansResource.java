package dev.callout.technician;

import dev.callout.access.DeviceTokens;
import dev.callout.access.Roles;
import dev.callout.call.Bodies;
import dev.callout.call.Idempotent;
import dev.callout.call.Page;
import dev.callout.call.Paging;
import dev.callout.call.Queries;
import dev.callout.skill.Skill;
import dev.callout.territory.TerritoryId;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The operator's technicians and their devices. */
@Path("/api/technicians")
@Tag(name = "technicians")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.DISPATCHER, Roles.ADMIN})
class TechniciansResource {
    private final Technicians technicians;
    private final DeviceTokens devices;

    TechniciansResource(Technicians technicians, DeviceTokens devices) {
        this.technicians = technicians;
        this.devices = devices;
    }

    record TechnicianView(
            String id,
            String territory,
            @Nullable String externalId,
            String name,
            String firstName,
            @Nullable String phone,
            boolean active,
            List<Skill> skills) {
        static TechnicianView of(Technician technician) {
            return new TechnicianView(
                    technician.id().toString(),
                    technician.territory().value(),
                    technician.externalId(),
                    technician.name(),
                    technician.firstName(),
                    technician.phone(),
                    technician.active(),
                    technician.skills());
        }
    }

    record Device(String device, String token) {
        /** Without the token: what is printed may end in a log. */
        @Override
        public String toString() {
            return "Device[" + device + "]";
        }
    }

    @GET
    @Operation(summary = "Technicians, by territory")
    public Page<TechnicianView> list(@QueryParam("territory") @Nullable String territory, @BeanParam Paging paging) {
        var within = Queries.read("territory", territory, "a territory's id", TerritoryId::new);
        return Page.of(
                technicians.page(within, paging.after(TechnicianId::of), paging.limit() + 1),
                paging,
                Technician::id,
                TechnicianView::of);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One technician")
    public TechnicianView get(@PathParam("id") String id) {
        return TechnicianView.of(technician(id));
    }

    @POST
    @Path("/{id}/devices")
    @Idempotent(keepsAnswer = false)
    @Operation(summary = "Give a technician's device its token: {device}; the token is told only now")
    public Response addDevice(@PathParam("id") String id, byte @Nullable [] body) {
        Technician technician = technician(id);
        String device = Bodies.read(body, "device", fields -> fields.text("device"));
        return Response.status(Response.Status.CREATED)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(new Device(device, devices.issue(technician.id().value(), device)))
                .build();
    }

    @DELETE
    @Path("/{id}/devices/{device}")
    @Transactional
    @Operation(summary = "Revoke the token of a technician's device")
    public void revokeDevice(@PathParam("id") String id, @PathParam("device") String device) {
        devices.revoke(technician(id).id().value(), device);
    }

    private Technician technician(String id) {
        return technicians.get(Queries.id("technician", id, TechnicianId::of));
    }
}
