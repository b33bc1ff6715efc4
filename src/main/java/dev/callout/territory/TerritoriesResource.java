package dev.callout.territory;

import dev.callout.access.Roles;
import dev.callout.call.Page;
import dev.callout.call.Queries;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The operator's territories. */
@Path("/api/territories")
@Tag(name = "territories")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.DISPATCHER, Roles.ADMIN})
class TerritoriesResource {
    private final Territories territories;

    TerritoriesResource(Territories territories) {
        this.territories = territories;
    }

    record TerritoryView(String id, String name, String timeZone, String calendar, double lat, double lon) {
        static TerritoryView of(Territory territory) {
            return new TerritoryView(
                    territory.id().value(),
                    territory.name(),
                    territory.zone().getId(),
                    territory.calendar(),
                    territory.home().lat(),
                    territory.home().lon());
        }
    }

    @GET
    @Operation(summary = "All territories")
    public Page<TerritoryView> list() {
        return new Page<>(territories.list().stream().map(TerritoryView::of).toList(), null);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One territory")
    public TerritoryView get(@PathParam("id") String id) {
        return TerritoryView.of(territories.get(Queries.id("territory", id, TerritoryId::new)));
    }
}
