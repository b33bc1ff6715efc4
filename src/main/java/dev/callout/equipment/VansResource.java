package dev.callout.equipment;

import dev.callout.access.Roles;
import dev.callout.call.Bodies;
import dev.callout.call.Idempotent;
import dev.callout.call.Page;
import dev.callout.call.Queries;
import dev.callout.document.Fields;
import dev.callout.error.NotFound;
import dev.callout.technician.Technicians;
import dev.callout.technician.Van;
import dev.callout.technician.VanId;
import dev.callout.territory.TerritoryId;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What vans can carry, and the parts that they do. */
@Path("/api/territories/{territory}/vans")
@Tag(name = "equipment")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.DISPATCHER, Roles.ADMIN})
class VansResource {
    private static final int MOST = 100_000;

    private final Technicians technicians;
    private final VanStock stock;

    VansResource(Technicians technicians, VanStock stock) {
        this.technicians = technicians;
        this.stock = stock;
    }

    /**
     * @param capacity how much of each kind of load it carries
     * @param stock parts by name
     */
    record VanView(UUID id, String name, List<Integer> capacity, Map<String, Integer> stock) {}

    private record Taken(String part, int quantity) {}

    @GET
    @Operation(summary = "The vans of a territory")
    public Page<VanView> list(@PathParam("territory") String territory) {
        TerritoryId id = Queries.id("territory", territory, TerritoryId::new);
        return new Page<>(technicians.listVans(id).stream().map(this::view).toList(), null);
    }

    @PUT
    @Path("/{id}/stock")
    @Operation(summary = "Set how many a van carries of the parts that are named: {part: number}")
    public VanView stock(@PathParam("territory") String territory, @PathParam("id") String id, byte @Nullable [] body) {
        Van van = van(territory, id);
        Map<String, Integer> parts = Bodies.read(body, "stock", fields -> {
            Map<String, Integer> counts = new LinkedHashMap<>();
            fields.names().forEach(part -> counts.put(part, (int) fields.integer(part, 0, MOST)));
            return counts;
        });
        stock.put(van.id(), parts);
        return view(van);
    }

    @POST
    @Path("/{id}/stock/withdrawal")
    @Idempotent
    @Operation(summary = "Take parts from a van: {part, quantity}")
    public Response take(@PathParam("territory") String territory, @PathParam("id") String id, byte @Nullable [] body) {
        Van van = van(territory, id);
        Taken taken = Bodies.read(
                body,
                "withdrawal",
                (Fields fields) -> new Taken(fields.text("part"), (int) fields.integer("quantity", 1, MOST)));
        stock.take(van.id(), taken.part(), taken.quantity());
        return Response.ok(view(van)).build();
    }

    private Van van(String territory, String id) {
        VanId wanted = new VanId(Queries.id("van", id, UUID::fromString));
        TerritoryId where = Queries.id("territory", territory, TerritoryId::new);
        return technicians.listVans(where).stream()
                .filter(van -> van.id().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new NotFound("van"));
    }

    private VanView view(Van van) {
        return new VanView(van.id().value(), van.name(), van.capacity(), stock.of(van.id()));
    }
}
