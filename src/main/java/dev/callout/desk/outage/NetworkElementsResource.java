package dev.callout.desk.outage;

import dev.callout.access.Roles;
import dev.callout.call.Bodies;
import dev.callout.call.Queries;
import dev.callout.customer.SiteId;
import dev.callout.territory.Territories;
import dev.callout.territory.TerritoryId;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Which sites parts of the network serve. */
@Path("/api/territories/{territory}/network-elements/{element}")
@Tag(name = "desk")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.DISPATCHER, Roles.ADMIN})
class NetworkElementsResource {
    private final MessageReader reader;
    private final Territories territories;

    NetworkElementsResource(MessageReader reader, Territories territories) {
        this.reader = reader;
        this.territories = territories;
    }

    @PUT
    @Operation(summary = "Say which sites a part of the network serves: {sites: [ids]}")
    public Response serve(
            @PathParam("territory") String territory, @PathParam("element") String element, byte @Nullable [] body) {
        TerritoryId id = Queries.id("territory", territory, TerritoryId::new);
        territories.get(id);
        List<SiteId> sites = Bodies.read(body, "network element", MessageReader::sites);
        reader.serve(id, element, sites);
        return Response.noContent().build();
    }
}
