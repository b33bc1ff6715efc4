package dev.callout.progress;

import dev.callout.access.Roles;
import dev.callout.call.Bodies;
import dev.callout.call.Idempotent;
import dev.callout.call.Queries;
import dev.callout.route.StopId;
import dev.callout.territory.Territories;
import dev.callout.visit.VisitState;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What technicians report from the field. */
@Path("/api/stops/{id}/progress")
@Tag(name = "progress")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.TECHNICIAN, Roles.DISPATCHER, Roles.ADMIN})
class ProgressResource {
    private final FieldReports reports;
    private final Territories territories;

    ProgressResource(FieldReports reports, Territories territories) {
        this.reports = reports;
        this.territories = territories;
    }

    /** A report as the contract describes it. */
    record Report(
            ProgressEvent.Kind event,
            OffsetDateTime at,
            @Nullable String reason,
            @Nullable Integer minutes,
            @Nullable String faultAttribution,
            @Nullable String signature,
            @Nullable Position position) {}

    record Mistake(ProgressEvent.Kind event, String reason) {}

    record Position(double lat, double lon) {}

    record Known(ProgressEvent.Kind event, OffsetDateTime at, String technician) {}

    /**
     * @param state of the visit, after all that is known
     * @param known all events of this attempt in the order in which they happened
     */
    record Answer(
            String stop,
            String visit,
            String reference,
            VisitState state,
            ProgressEvent.Kind event,
            OffsetDateTime at,
            int attempt,
            List<Known> known) {}

    @POST
    @Idempotent
    @Operation(
            summary = "Report on the way, arrived, done or not done; late, repeated and in any order; 409 where it"
                    + " contradicts what is known")
    @RequestBody(content = @Content(schema = @Schema(implementation = Report.class)))
    @APIResponse(
            responseCode = "200",
            description = "Recorded, or known already",
            content = @Content(schema = @Schema(implementation = Answer.class)))
    public Response report(@PathParam("id") String id, byte @Nullable [] body) {
        StopId stop = Queries.id("stop", id, StopId::of);
        ProgressReader.Report report = Bodies.read(body, "progress", ProgressReader::read);
        return Response.ok(answer(reports.record(stop, report))).build();
    }

    @POST
    @Path("/withdrawals")
    @Idempotent
    @Operation(
            summary =
                    "Take back a report that was sent by mistake: {event, reason}; all is as if it had not been sent; 409"
                            + " where it is not known, or the visit was planned anew since")
    @RequestBody(content = @Content(schema = @Schema(implementation = Mistake.class)))
    @APIResponse(
            responseCode = "200",
            description = "Withdrawn",
            content = @Content(schema = @Schema(implementation = Answer.class)))
    public Response withdraw(@PathParam("id") String id, byte @Nullable [] body) {
        StopId stop = Queries.id("stop", id, StopId::of);
        return Response.ok(answer(reports.takeBack(stop, body))).build();
    }

    private Answer answer(ProgressLog.Recorded recorded) {
        ZoneId zone = territories.get(recorded.visit().territory()).zone();
        ProgressEvent event = recorded.event();
        return new Answer(
                event.stop().toString(),
                event.visit().toString(),
                recorded.visit().reference(),
                recorded.visit().state(),
                event.kind(),
                event.at().atZone(zone).toOffsetDateTime(),
                event.attempt(),
                recorded.attempt().events().stream()
                        .map(known -> new Known(
                                known.kind(),
                                known.at().atZone(zone).toOffsetDateTime(),
                                known.technician().toString()))
                        .toList());
    }
}
