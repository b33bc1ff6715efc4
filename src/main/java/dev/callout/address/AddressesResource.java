package dev.callout.address;

import dev.callout.access.Roles;
import dev.callout.call.Queries;
import dev.callout.geo.Point;
import dev.callout.territory.TerritoryId;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Where an address is, and which address is where. */
@Path("/api/addresses")
@Tag(name = "addresses")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.DISPATCHER, Roles.ADMIN})
@Blocking
class AddressesResource {
    private static final int USUAL = 10;
    private static final int MOST = 50;
    private static final int LONGEST = 300;

    private final Addresses addresses;
    private final GazetteerLoading loading;

    AddressesResource(Addresses addresses, GazetteerLoading loading) {
        this.addresses = addresses;
        this.loading = loading;
    }

    /**
     * @param kind HOUSE, STREET or PLACE
     * @param metres from the point that was asked for; null where words were
     * @param likeness 1 where every word and the number are the same
     */
    record AddressView(
            String address,
            String kind,
            String street,
            String houseNumber,
            String place,
            @Nullable String postcode,
            double lat,
            double lon,
            double likeness,
            @Nullable Integer metres) {}

    /** @param state of the gazetteer: NONE, LOADING, READY or FAILED; while it is loading, the one before answers */
    record AddressPage(List<AddressView> items, String state) {}

    @GET
    @Operation(
            summary =
                    "Addresses by q, in spite of typing mistakes and in either alphabet, near a territory first; or by lat and lon")
    public AddressPage find(
            @QueryParam("q") @Nullable String q,
            @QueryParam("territory") @Nullable String territory,
            @QueryParam("lat") @Nullable String lat,
            @QueryParam("lon") @Nullable String lon,
            @QueryParam("limit") @Nullable String limit) {
        int most = Queries.read("limit", limit, "1 to " + MOST, AddressesResource::limit)
                .orElse(USUAL);
        if (q == null || q.isBlank()) {
            Point point = point(lat, lon);
            return page(addresses.near(point, most), point);
        }
        if (q.length() > LONGEST) {
            throw Queries.bad("q", "At most " + LONGEST + " letters are read.");
        }
        TerritoryId within = Queries.read("territory", territory, "a territory's id", TerritoryId::new)
                .orElse(null);
        return page(addresses.find(q, within, most), null);
    }

    private AddressPage page(List<FoundAddress> found, @Nullable Point asked) {
        List<AddressView> items = found.stream()
                .map(one -> new AddressView(
                        one.text(),
                        one.kind(),
                        one.street(),
                        one.houseNumber(),
                        one.place(),
                        one.postcode(),
                        one.point().lat(),
                        one.point().lon(),
                        Math.round(one.likeness() * 1000) / 1000.0,
                        asked == null ? null : (int) Math.round(one.point().metresTo(asked))))
                .toList();
        return new AddressPage(items, loading.state().name());
    }

    private static int limit(String text) {
        int limit = Integer.parseInt(text);
        if (limit < 1 || limit > MOST) {
            throw new IllegalArgumentException();
        }
        return limit;
    }

    private static Point point(@Nullable String lat, @Nullable String lon) {
        return Queries.read("lat", lat, "degrees from -90 to 90", text -> new Point(Double.parseDouble(text), 0))
                .flatMap(north -> Queries.read(
                        "lon",
                        lon,
                        "degrees from -180 to 180",
                        text -> new Point(north.lat(), Double.parseDouble(text))))
                .orElseThrow(() -> Queries.bad("q", "Give q, or lat and lon."));
    }
}
