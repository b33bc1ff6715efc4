package dev.callout.map;

import dev.callout.call.Queries;
import dev.callout.error.NotFound;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** How the map is drawn. Signs and letters beside it are files; only what is missing of them is answered here. */
@Path("/map")
@Tag(name = "map")
@PermitAll
@Blocking
class StyleResource {
    private final MapOrigin origin;
    private final StyleSheet sheet;

    StyleResource(MapOrigin origin, StyleSheet sheet) {
        this.origin = origin;
        this.sheet = sheet;
    }

    @GET
    @Path("/style.json")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "The style of the map for MapLibre, with theme light or dark")
    public Response style(@QueryParam("theme") @Nullable String theme, @Context UriInfo uri) {
        String named = theme == null ? "light" : theme;
        if (!sheet.themes().contains(named)) {
            throw Queries.bad("theme", "Expected one of " + sheet.themes() + ".");
        }
        if (!origin.isReady()) {
            throw new NotFound("map");
        }
        String base = uri.getBaseUri().toString().replaceAll("/$", "");
        return Response.ok(sheet.style(named, base, origin))
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .header("Access-Control-Allow-Origin", "*")
                .build();
    }

    /** Renderers ask for whole ranges of letters; one in which the font has none is empty, and that is no fault. */
    @GET
    @Path("/glyphs/{font}/{range: [0-9]+-[0-9]+}.pbf")
    @Produces("application/x-protobuf")
    @Operation(hidden = true)
    public Response noGlyphs(@PathParam("font") String font, @PathParam("range") String range) {
        return Response.ok(new byte[0])
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=86400")
                .build();
    }
}
