package dev.callout.promise;

import dev.callout.access.Roles;
import dev.callout.call.Queries;
import dev.callout.customer.CustomerId;
import dev.callout.promise.KeptRates.Scope;
import dev.callout.territory.Territories;
import dev.callout.territory.TerritoryId;
import dev.callout.visit.VisitId;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What customers were told, and whether it held. */
@Path("/api/promises")
@Tag(name = "promises")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.DISPATCHER, Roles.ADMIN})
class PromisesResource {
    private final Promises promises;
    private final KeptRates rates;
    private final Territories territories;

    PromisesResource(Promises promises, KeptRates rates, Territories territories) {
        this.promises = promises;
        this.rates = rates;
        this.territories = territories;
    }

    record Tallies(List<Tally> items) {}

    record History(List<PromiseView> items) {}

    @GET
    @Path("/summary")
    @Operation(summary = "Promises told, kept, moved and broken; stated and observed rate")
    public Tally summary(@BeanParam ScopeQuery query) {
        return rates.total(query.scope(territories));
    }

    @GET
    @Path("/rates")
    @Operation(summary = "The same by territory, work kind, technician, position, channel, day, week or month")
    public Tallies rates(
            @QueryParam("by")
                    @Parameter(
                            description = "territory, work-kind, technician, position, channel, day, week, month or"
                                    + " stated-rate")
                    @Nullable
                    String by,
            @BeanParam ScopeQuery query) {
        Cut cut = Queries.read("by", by, "one of " + String.join(", ", Cut.names()), Cut::named)
                .orElse(Cut.TERRITORY);
        return new Tallies(rates.by(cut, query.scope(territories)));
    }

    @GET
    @Path("/reliability")
    @Operation(summary = "Stated against observed rate, in steps of five points, for a chart")
    public Tallies reliability(@BeanParam ScopeQuery query) {
        Scope scope = query.scope(territories);
        return new Tallies(rates.by(Cut.STATED_RATE, scope).stream()
                .filter(step -> step.observedRate() != null)
                .toList());
    }

    @GET
    @Operation(summary = "Everything that was told about a visit, or to a customer, oldest first")
    public History history(
            @QueryParam("visit") @Nullable String visit, @QueryParam("customer") @Nullable String customer) {
        Optional<VisitId> ofVisit = Queries.read("visit", visit, "a visit's id", VisitId::of);
        Optional<CustomerId> ofCustomer = Queries.read("customer", customer, "a customer's id", CustomerId::of);
        if (ofVisit.isPresent() == ofCustomer.isPresent()) {
            throw Queries.bad("visit", "Give either 'visit' or 'customer'.");
        }
        List<Promise> told =
                ofVisit.isPresent() ? promises.history(ofVisit.get()) : promises.history(ofCustomer.orElseThrow());
        Map<TerritoryId, ZoneId> zones = new HashMap<>();
        return new History(told.stream()
                .map(promise -> PromiseView.of(
                        promise,
                        zones.computeIfAbsent(
                                promise.territory(), id -> territories.get(id).zone())))
                .toList());
    }
}
