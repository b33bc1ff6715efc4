package dev.callout.emergency;

import dev.callout.access.Caller;
import dev.callout.access.Roles;
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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Switching a state of emergency on and off, and what is to be done meanwhile. */
@Path("/api/emergencies")
@Tag(name = "emergencies")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.DISPATCHER, Roles.ADMIN})
class EmergenciesResource {
    private static final Logger LOG = Logger.getLogger(EmergenciesResource.class);

    private final EmergencyDesk desk;
    private final Emergencies emergencies;
    private final Caller caller;

    EmergenciesResource(EmergencyDesk desk, Emergencies emergencies, Caller caller) {
        this.desk = desk;
        this.emergencies = emergencies;
        this.caller = caller;
    }

    @Schema(name = "EmergencyRequest")
    record RequestSchema(
            @Schema(description = "now unless told") @Nullable
            OffsetDateTime from,

            @Schema(description = "until it is ended unless told") @Nullable
            OffsetDateTime until,

            @Schema(description = "those of emergency.yaml unless told") @Nullable
            List<String> workKinds,

            @Schema(description = "everywhere unless told") @Nullable
            List<String> territories,

            @Schema(required = true) String reason) {}

    @GET
    @Operation(summary = "All states of emergency, oldest first")
    public Page<EmergencyView> list() {
        return new Page<>(desk.list(), null);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One state of emergency")
    public Response get(@PathParam("id") String id) {
        return answer(Response.ok(), emergencies.get(id(id)));
    }

    @POST
    @Idempotent
    @Operation(
            summary = "Switch on: no visits of some kinds, from now or a moment on; booked ones are turned into"
                    + " a delivery and help by phone")
    @RequestBody(content = @Content(schema = @Schema(implementation = RequestSchema.class)))
    @APIResponse(
            responseCode = "201",
            description = "Switched on",
            content = @Content(schema = @Schema(implementation = EmergencyView.class)))
    public Response begin(byte @Nullable [] body) {
        Emergency made = desk.begin(body, caller.name());
        LOG.infof("Emergency %s switched on", made.id());
        return answer(Response.created(URI.create("/api/emergencies/" + made.id())), made);
    }

    @POST
    @Path("/{id}/end")
    @Idempotent
    @Operation(summary = "Switch off now: what was deferred comes back in the order asked for")
    public Response end(@PathParam("id") String id) {
        Emergency over = emergencies.end(id(id));
        LOG.infof("Emergency %s switched off", over.id());
        return answer(Response.ok(), over);
    }

    @GET
    @Path("/{id}/visits")
    @Operation(summary = "What was deferred, in the order in which it comes back, and what is done instead")
    public Page<Diverted> visits(@PathParam("id") String id) {
        return new Page<>(desk.visits(id(id)), null);
    }

    @POST
    @Path("/{id}/visits/{visit}/phone-help")
    @Idempotent
    @Operation(summary = "What came of the help by phone: {solved, note}")
    public Response helped(@PathParam("id") String id, @PathParam("visit") String visit, byte @Nullable [] body) {
        return Response.ok(desk.helped(id, visit, body, caller.name())).build();
    }

    private static UUID id(String text) {
        return Queries.id("emergency", text, UUID::fromString);
    }

    private Response answer(Response.ResponseBuilder answer, Emergency emergency) {
        return answer.entity(desk.show(emergency))
                .header("ETag", ETags.of(emergency.version()))
                .build();
    }
}
