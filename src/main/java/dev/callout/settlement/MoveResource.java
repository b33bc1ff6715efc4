package dev.callout.settlement;

import dev.callout.access.Caller;
import dev.callout.access.Roles;
import dev.callout.call.Bodies;
import dev.callout.call.ETags;
import dev.callout.call.Idempotent;
import dev.callout.call.Queries;
import dev.callout.document.Fields;
import dev.callout.settlement.Cancellations.By;
import dev.callout.settlement.Moves.Moved;
import dev.callout.settlement.Moves.Wish;
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
import java.time.Duration;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Moving a visit to other times, with what that costs. */
@Path("/api/visits/{id}/move")
@Tag(name = "visits")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.DISPATCHER, Roles.ADMIN})
class MoveResource {
    private static final Logger LOG = Logger.getLogger(MoveResource.class);

    private final Visits visits;
    private final Moves moves;
    private final Caller caller;
    private final MoveWindows windows;

    MoveResource(Visits visits, Moves moves, Caller caller, MoveWindows windows) {
        this.visits = visits;
        this.moves = moves;
        this.caller = caller;
        this.windows = windows;
    }

    /** @param charge what the customer owes; null: nothing */
    record Move(
            String id,
            String reference,
            VisitState state,
            @Nullable ChargeView charge) {}

    @POST
    @Idempotent
    @Operation(
            summary = "Move a visit: {windows: [{start, end}], preferredWindow?, reason, by: CUSTOMER (unless told) or"
                    + " OPERATOR}; it is planned anew within the windows, and a late customer is charged")
    @APIResponse(
            responseCode = "200",
            description = "Moved",
            content = @Content(schema = @Schema(implementation = Move.class)))
    public Response move(
            @PathParam("id") String id, @HeaderParam("If-Match") @Nullable String ifMatch, byte @Nullable [] body) {
        Visit visit = visits.get(Queries.id("visit", id, VisitId::of));
        Duration least = MoveWindows.least(visit);
        Wish wish = Bodies.read(body, "move", fields -> read(fields, least));
        ETags.requireMatch(ifMatch, visit.version());
        Moved moved = moves.move(visit, wish, caller.name());
        LOG.infof("Visit %s moved, %s", visit.id(), moved.charge().isPresent() ? "charged" : "free");
        return Response.ok(new Move(
                        visit.id().toString(),
                        visit.reference(),
                        moved.visit().state(),
                        moved.charge().map(ChargeView::of).orElse(null)))
                .header("ETag", ETags.of(moved.visit().version()))
                .build();
    }

    private Wish read(Fields fields, Duration least) {
        Wish wish = new Wish(
                fields.list("windows", window -> windows.read(window, least)),
                fields.findObject("preferredWindow", window -> windows.read(window, Duration.ZERO)),
                fields.text("reason"),
                fields.choice("by", By.class, By.CUSTOMER));
        if (wish.windows().isEmpty()) {
            fields.require("windows");
        }
        return wish;
    }
}
