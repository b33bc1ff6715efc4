package dev.callout.settlement;

import dev.callout.access.Caller;
import dev.callout.access.Roles;
import dev.callout.call.Bodies;
import dev.callout.call.Idempotent;
import dev.callout.call.Queries;
import dev.callout.document.Fields;
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
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Hands charges and compensation over to the billing system. */
@Path("/api/billing-exports")
@Tag(name = "charges")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.DISPATCHER, Roles.ADMIN})
class BillingResource {
    private static final Logger LOG = Logger.getLogger(BillingResource.class);

    private final Billing billing;
    private final Caller caller;

    BillingResource(Billing billing, Caller caller) {
        this.billing = billing;
        this.caller = caller;
    }

    private record Asked(@Nullable Instant until) {}

    @POST
    @Idempotent
    @Operation(summary = "Hand over all that is due and was never handed over: {until}, now unless told")
    @APIResponse(
            responseCode = "201",
            description = "Handed over; its table is at the Location, table.csv",
            content = @Content(schema = @Schema(implementation = Billing.Export.class)))
    public Response hand(byte @Nullable [] body) {
        Asked asked = Bodies.read(body, "billing export", (Fields fields) -> new Asked(fields.findInstant("until")));
        Billing.Export export = billing.hand(asked.until(), caller.name());
        LOG.infof(
                "Billing export %s: %d charges, %d compensations",
                export.id(), export.charges(), export.compensations());
        return Response.created(URI.create("/api/billing-exports/" + export.id()))
                .entity(export)
                .build();
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One export: how much it holds")
    public Billing.Export get(@PathParam("id") String id) {
        return billing.get(Queries.id("billing export", id, UUID::fromString));
    }

    @GET
    @Path("/{id}/table.csv")
    @Produces("text/csv")
    @Operation(summary = "The table of an export: a line for each charge and compensation")
    public Response table(@PathParam("id") String id) {
        UUID export = Queries.id("billing export", id, UUID::fromString);
        return Response.ok(billing.csv(export))
                .type("text/csv; charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"billing-" + export + ".csv\"")
                .build();
    }
}
