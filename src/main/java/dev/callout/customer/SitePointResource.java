package dev.callout.customer;

import dev.callout.access.Roles;
import dev.callout.call.Bodies;
import dev.callout.call.Queries;
import dev.callout.geo.Point;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Putting a site where it belongs on the map. */
@Path("/api/sites/{id}/point")
@Tag(name = "addresses")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.DISPATCHER, Roles.ADMIN})
class SitePointResource {
    private static final Logger LOG = Logger.getLogger(SitePointResource.class);

    private final Sites sites;
    private final Clock clock;

    SitePointResource(Sites sites, Clock clock) {
        this.sites = sites;
        this.clock = clock;
    }

    record SitePoint(String id, String address, double lat, double lon) {}

    @PUT
    @Operation(
            summary = "Put a site where it belongs: {lat, lon}; kept against imports and look-ups of the same address")
    public SitePoint correct(@PathParam("id") String id, byte @Nullable [] body) {
        Point point = Bodies.read(
                body, "point", fields -> new Point(fields.number("lat", -90, 90), fields.number("lon", -180, 180)));
        Site site = sites.correct(Queries.id("site", id, SiteId::of), point, clock.instant());
        LOG.infof("Site %s was put in its place", site.id());
        return new SitePoint(
                site.id().toString(),
                site.address(),
                site.point().lat(),
                site.point().lon());
    }
}
