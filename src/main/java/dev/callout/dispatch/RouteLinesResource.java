package dev.callout.dispatch;

import dev.callout.access.Caller;
import dev.callout.access.Roles;
import dev.callout.call.Queries;
import dev.callout.error.NotFound;
import dev.callout.technician.TechnicianId;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** A published route as lines on the map: for dispatchers any, for a technician the own. */
@Path("/api/technicians/{id}/route.geojson")
@Tag(name = "routes")
@Produces("application/geo+json")
class RouteLinesResource {
    private final Board board;
    private final RouteLines lines;
    private final TaggedAnswers answers;
    private final Caller caller;

    RouteLinesResource(Board board, RouteLines lines, TaggedAnswers answers, Caller caller) {
        this.board = board;
        this.lines = lines;
        this.answers = answers;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Roles.DISPATCHER, Roles.ADMIN, Roles.TECHNICIAN})
    @Operation(summary = "The published route of a day along the roads, leg by leg, with turn instructions")
    @APIResponse(
            responseCode = "200",
            description = "GeoJSON",
            content = @Content(schema = @Schema(implementation = RouteCollection.class)))
    public Response route(
            @PathParam("id") String id,
            @QueryParam("date") @Nullable String date,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String known,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String languages) {
        TechnicianId technician = Queries.id("technician", id, TechnicianId::of);
        if (caller.technician().filter(own -> !own.equals(technician.value())).isPresent()) {
            throw new NotFound("technician");
        }
        BoardDay day = board.day(board.territoryOf(technician), day(date));
        List<BoardDay.Route> own = day.routes().stream()
                .filter(route -> route.technician().id().equals(technician))
                .toList();
        return answers.of(lines.draw(day, own, answers.language(languages), true), known);
    }

    static LocalDate day(@Nullable String date) {
        return Queries.date("date", date).orElseThrow(() -> Queries.bad("date", "It is required."));
    }
}
