package dev.callout.dispatch;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.callout.access.Caller;
import dev.callout.access.Roles;
import dev.callout.call.ETags;
import dev.callout.call.Page;
import dev.callout.call.Paging;
import dev.callout.call.Queries;
import dev.callout.route.Plan;
import dev.callout.route.PlanId;
import dev.callout.route.Plans;
import dev.callout.territory.TerritoryId;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Plans: look at them, review what they change, publish them. */
@Path("/api/plans")
@Tag(name = "plans")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.DISPATCHER, Roles.ADMIN})
class PlansResource {
    private final Plans plans;
    private final PlanViews views;
    private final Publishing publishing;
    private final PlanChanges changes;
    private final Caller caller;

    PlansResource(Plans plans, PlanViews views, Publishing publishing, PlanChanges changes, Caller caller) {
        this.plans = plans;
        this.views = views;
        this.publishing = publishing;
        this.changes = changes;
        this.caller = caller;
    }

    @GET
    @Operation(summary = "Plans, by territory and first day")
    public Page<ObjectNode> list(
            @QueryParam("territory") @Nullable String territory,
            @QueryParam("date") @Nullable String date,
            @BeanParam Paging paging) {
        return Page.of(
                plans.page(
                        Queries.read("territory", territory, "a territory's id", TerritoryId::new),
                        Queries.date("date", date),
                        paging.after(PlanId::of),
                        paging.limit() + 1),
                paging,
                Plan::id,
                views::line);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "A plan: its state and, when it is ready, score by rule, routes, and what did not fit and why")
    public Response get(@PathParam("id") String id, @HeaderParam("If-None-Match") @Nullable String known) {
        Plan plan = plan(id);
        String tag = ETags.of(plan.version());
        Response.ResponseBuilder answer = tag.equals(known) ? Response.notModified() : Response.ok(views.whole(plan));
        return answer.header(HttpHeaders.ETAG, tag).build();
    }

    @GET
    @Path("/{id}/changes")
    @Operation(summary = "Who will be told what if this plan is published")
    public PlanChanges.Changes changes(@PathParam("id") String id) {
        return changes.of(plan(id));
    }

    @PUT
    @Path("/{id}/publication")
    @Operation(summary = "Make the plan the truth, all at once; repeating it changes nothing; 409 where it is stale")
    public Response publish(
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Nullable String reviewed,
            @QueryParam("acceptBelowRate")
                    @DefaultValue("false")
                    @Parameter(description = "Accept windows that will be kept less often than the rulebook wants")
                    boolean acceptBelowRate) {
        Plan plan = plan(id);
        if (!acceptBelowRate) {
            changes.requireRate(plan);
        }
        Plan published = publishing.publish(plan.id(), reviewed, caller.name());
        return Response.ok(views.whole(published))
                .header(HttpHeaders.ETAG, ETags.of(published.version()))
                .build();
    }

    private Plan plan(String id) {
        return plans.get(Queries.id("plan", id, PlanId::of));
    }
}
