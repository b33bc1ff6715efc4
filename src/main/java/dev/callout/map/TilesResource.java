package dev.callout.map;

import dev.callout.error.NotFound;
import dev.callout.travel.map.MapTiles;
import io.smallrye.common.annotation.Blocking;
import io.vertx.core.http.HttpServerResponse;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The map's tiles. Public, as the map is: nothing of the operator's is on it. */
@Path("/tiles")
@Tag(name = "map")
@PermitAll
@Blocking
class TilesResource {
    private static final String VECTOR_TILE = "application/vnd.mapbox-vector-tile";
    private static final String FOR_EVER = "public, max-age=31536000, immutable";
    private static final String FOR_NOW = "public, no-cache";

    private final MapOrigin origin;

    TilesResource(MapOrigin origin) {
        this.origin = origin;
    }

    /** @param asked the map's version, by which the style names tiles: such an answer may be kept for ever */
    @GET
    @Path("/{z: [0-9]{1,2}}/{x: [0-9]{1,7}}/{y: [0-9]{1,7}}.mvt")
    @Operation(summary = "A tile of the map: roads, water, buildings, places and house numbers")
    @APIResponse(responseCode = "200", description = "A Mapbox vector tile")
    @APIResponse(responseCode = "204", description = "Nothing is on this tile")
    @APIResponse(responseCode = "304", description = "The tile is still the one that the caller has")
    public Response tile(
            @PathParam("z") int zoom,
            @PathParam("x") int x,
            @PathParam("y") int y,
            @QueryParam("v") @Nullable String asked,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String known,
            @HeaderParam(HttpHeaders.ACCEPT_ENCODING) @Nullable String encodings,
            @Context HttpServerResponse direct) {
        MapSource source = origin.findSource().orElseThrow(() -> new NotFound("tile"));
        String version = source.findVersion().orElseThrow(() -> new NotFound("tile"));
        if (!MapTiles.isTile(zoom, x, y)) {
            throw new NotFound("tile");
        }
        boolean gzip = encodings != null && encodings.contains("gzip");
        String tag = '"' + version + (gzip ? "-gz\"" : "\"");
        Response.ResponseBuilder answer =
                known != null && known.contains(tag) ? Response.notModified() : content(source.tile(zoom, x, y), gzip);
        // Said to the server itself: else it takes the tile for plain and says so.
        direct.putHeader(HttpHeaders.CONTENT_ENCODING, gzip ? "gzip" : "identity");
        return answer.header(HttpHeaders.ETAG, tag)
                .header(HttpHeaders.CACHE_CONTROL, version.equals(asked) ? FOR_EVER : FOR_NOW)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING)
                .header("Access-Control-Allow-Origin", "*")
                .build();
    }

    private static Response.ResponseBuilder content(byte @Nullable [] tile, boolean gzip) {
        if (tile == null) {
            return Response.noContent();
        }
        return Response.ok(gzip ? tile : unpacked(tile), VECTOR_TILE);
    }

    private static byte[] unpacked(byte[] tile) {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(tile))) {
            return in.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
