package dev.callout.customer;

import dev.callout.geo.Point;
import dev.callout.territory.TerritoryId;
import org.jspecify.annotations.Nullable;

/**
 * Where the work is.
 *
 * @param technicalRoom whether the work is in a technical room rather than a flat
 */
public record Site(
        SiteId id,
        TerritoryId territory,
        @Nullable CustomerId customer,
        String address,
        Point point,
        @Nullable String entrance,
        @Nullable String floor,
        SiteAccess access,
        boolean technicalRoom) {
    /** Without the address: what is printed may end in a log. */
    @Override
    public String toString() {
        return "Site[" + id + "]";
    }
}
