package dev.callout.settlement;

import dev.callout.access.Caller;
import dev.callout.access.Roles;
import dev.callout.call.Bodies;
import dev.callout.call.ETags;
import dev.callout.call.Idempotent;
import dev.callout.call.Queries;
import dev.callout.settlement.Cancellations.By;
import dev.callout.settlement.Cancellations.Cancelled;
import dev.callout.visit.Visit;
import dev.callout.visit.VisitId;
import dev.callout.visit.VisitState;
import dev.callout.visit.Visits;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Cancelling a visit, with what that costs. */
@Path("/api/visits/{id}/cancellation")
@Tag(name = "visits")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.DISPATCHER, Roles.ADMIN})
class CancellationResource {
    private static final Logger LOG = Logger.getLogger(CancellationResource.class);

    private final Visits visits;
    private final Cancellations cancellations;
    private final Caller caller;

    CancellationResource(Visits visits, Cancellations cancellations, Caller caller) {
        this.visits = visits;
        this.cancellations = cancellations;
        this.caller = caller;
    }

    /** @param charge what the customer owes; null: nothing */
    record Cancellation(
            String id,
            String reference,
            VisitState state,
            @Nullable ChargeView charge) {}

    record Asked(String reason, By by) {}

    @POST
    @Idempotent
    @Operation(summary = "Cancel a visit: {reason, by: CUSTOMER (unless told) or OPERATOR}; a late customer is charged")
    @APIResponse(
            responseCode = "200",
            description = "Cancelled",
            content = @Content(schema = @Schema(implementation = Cancellation.class)))
    public Response cancel(
            @PathParam("id") String id, @HeaderParam("If-Match") @Nullable String ifMatch, byte @Nullable [] body) {
        Visit visit = visits.get(Queries.id("visit", id, VisitId::of));
        Asked asked = Bodies.read(
                body,
                "cancellation",
                fields -> new Asked(fields.text("reason"), fields.choice("by", By.class, By.CUSTOMER)));
        ETags.requireMatch(ifMatch, visit.version());
        Cancelled cancelled = cancellations.cancel(visit, asked.reason(), asked.by(), caller.name());
        LOG.infof("Visit %s cancelled, %s", visit.id(), cancelled.charge().isPresent() ? "charged" : "free");
        return Response.ok(new Cancellation(
                        visit.id().toString(),
                        visit.reference(),
                        cancelled.visit().state(),
                        cancelled.charge().map(ChargeView::of).orElse(null)))
                .header("ETag", ETags.of(cancelled.visit().version()))
                .build();
    }
}
