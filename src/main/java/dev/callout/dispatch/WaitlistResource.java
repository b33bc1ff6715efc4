package dev.callout.dispatch;

import dev.callout.access.Roles;
import dev.callout.call.Queries;
import dev.callout.territory.Territories;
import dev.callout.territory.TerritoryId;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.ZoneId;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Who would like to come earlier, and what they were offered. */
@Path("/api/territories/{territory}/waitlist")
@Tag(name = "waitlist")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.DISPATCHER, Roles.ADMIN})
class WaitlistResource {
    private static final int MOST = 200;

    private final WaitlistWishes wishes;
    private final Waitlist waitlist;
    private final Territories territories;

    WaitlistResource(WaitlistWishes wishes, Waitlist waitlist, Territories territories) {
        this.wishes = wishes;
        this.waitlist = waitlist;
        this.territories = territories;
    }

    record WaitingView(String id, String reference) {}

    record WaitlistView(
            List<WaitingView> items,
            List<WaitlistOffersResource.OfferView> offers,
            @Nullable String next) {}

    @GET
    @Operation(summary = "Who waits for earlier time, the longest first, and what was offered, the newest first")
    public WaitlistView list(@PathParam("territory") String territory) {
        TerritoryId id = Queries.id("territory", territory, TerritoryId::new);
        ZoneId zone = territories.get(id).zone();
        return new WaitlistView(
                wishes.list(id).stream()
                        .map(visit -> new WaitingView(visit.id().toString(), visit.reference()))
                        .toList(),
                waitlist.list(id, MOST).stream()
                        .map(offer -> WaitlistOffersResource.OfferView.of(offer, zone))
                        .toList(),
                null);
    }
}
