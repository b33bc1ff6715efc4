package dev.callout.settlement;

import dev.callout.access.Caller;
import dev.callout.access.Roles;
import dev.callout.call.Idempotent;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What customers get back for outages, to the coin, with how it was reckoned. */
@Path("/api/compensations")
@Tag(name = "charges")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.DISPATCHER, Roles.ADMIN})
class CompensationsResource {
    private final CompensationDesk desk;
    private final Caller caller;

    CompensationsResource(CompensationDesk desk, Caller caller) {
        this.desk = desk;
        this.caller = caller;
    }

    @Schema(name = "CompensationRequest")
    record RequestSchema(
            @Schema(required = true, description = "the contract's number")
            String contract,

            @Schema(required = true, description = "the reference of the claim or case that it answers")
            String claim,

            @Schema(required = true, description = "all outages of the claim, each from the report to the repair")
            List<OutageSchema> outages,

            @Schema(description = "reckon only, give nothing")
            boolean dryRun) {}

    @Schema(name = "Outage")
    record OutageSchema(
            @Schema(required = true) OffsetDateTime start,
            @Schema(required = true) OffsetDateTime end) {}

    @POST
    @Idempotent
    @Operation(summary = "Give back the subscription's price over outages; told again with more, only what is new")
    @RequestBody(content = @Content(schema = @Schema(implementation = RequestSchema.class)))
    @APIResponse(
            responseCode = "201",
            description = "Given; 200 where it was only reckoned",
            content = @Content(schema = @Schema(implementation = CompensationView.class)))
    public Response give(byte @Nullable [] body) {
        CompensationView given = desk.give(body, caller.name());
        return Response.status(given.id() == null ? Response.Status.OK : Response.Status.CREATED)
                .entity(given)
                .build();
    }
}
