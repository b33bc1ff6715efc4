package dev.callout.dispatch;

import dev.callout.access.Roles;
import dev.callout.call.Queries;
import dev.callout.territory.TerritoryId;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** A territory's published routes as lines on the map. */
@Path("/api/territories/{id}/routes.geojson")
@Tag(name = "routes")
@Produces("application/geo+json")
class DayLinesResource {
    private final Board board;
    private final RouteLines lines;
    private final TaggedAnswers answers;

    DayLinesResource(Board board, RouteLines lines, TaggedAnswers answers) {
        this.board = board;
        this.lines = lines;
        this.answers = answers;
    }

    @GET
    @RolesAllowed({Roles.DISPATCHER, Roles.ADMIN})
    @Operation(summary = "All published routes of a day along the roads, without turn instructions")
    @APIResponse(
            responseCode = "200",
            description = "GeoJSON",
            content = @Content(schema = @Schema(implementation = RouteCollection.class)))
    public Response routes(
            @PathParam("id") String id,
            @QueryParam("date") @Nullable String date,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String known,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String languages) {
        BoardDay day = board.day(Queries.id("territory", id, TerritoryId::new), RouteLinesResource.day(date));
        return answers.of(lines.draw(day, day.routes(), answers.language(languages), false), known);
    }
}
