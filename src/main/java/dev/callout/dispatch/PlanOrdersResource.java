package dev.callout.dispatch;

import dev.callout.access.Caller;
import dev.callout.access.Roles;
import dev.callout.call.Bodies;
import dev.callout.call.Idempotent;
import dev.callout.call.Queries;
import dev.callout.route.Plan;
import dev.callout.territory.TerritoryId;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Orders of plans. */
@Path("/api/territories/{territory}/plans")
@Tag(name = "plans")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.DISPATCHER, Roles.ADMIN})
class PlanOrdersResource {
    private final PlanOrders orders;
    private final PlanViews views;
    private final Caller caller;

    PlanOrdersResource(PlanOrders orders, PlanViews views, Caller caller) {
        this.orders = orders;
        this.views = views;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @Operation(summary = "Order a plan: {date, days?, seconds?, reason?}; one at a time per territory and day")
    public Response order(@PathParam("territory") String territory, byte @Nullable [] body) {
        TerritoryId id = Queries.id("territory", territory, TerritoryId::new);
        PlanOrders.Order order = Bodies.read(body, "order of a plan", PlanOrders.Order::read);
        Plan plan = orders.take(id, order, caller.name());
        return Response.accepted(views.line(plan))
                .header(HttpHeaders.LOCATION, "/api/plans/" + plan.id())
                .build();
    }
}
