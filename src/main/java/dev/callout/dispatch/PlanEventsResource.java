package dev.callout.dispatch;

import dev.callout.access.Roles;
import dev.callout.call.Queries;
import dev.callout.route.PlanId;
import dev.callout.route.Plans;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Duration;

/** Follows a plan by Server-Sent Events until it is ready or has failed. */
@Path("/api/plans/{id}/events")
class PlanEventsResource {
    private static final Duration LOOK_EVERY = Duration.ofMillis(400);

    private final Plans plans;
    private final PlanTrail trail;

    PlanEventsResource(Plans plans, PlanTrail trail) {
        this.plans = plans;
        this.trail = trail;
    }

    /**
     * Looks into the database a few times a second, so that it does not matter which node makes the plan, and that a node
     * that takes it over is followed as well.
     */
    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RolesAllowed({Roles.DISPATCHER, Roles.ADMIN})
    @Blocking
    public Multi<OutboundSseEvent> follow(@PathParam("id") String id, @Context Sse sse) {
        PlanId plan = plans.get(Queries.id("plan", id, PlanId::of)).id();
        PlanFollower follower = new PlanFollower(plan, plans, trail, sse);
        return Multi.createFrom()
                .ticks()
                .every(LOOK_EVERY)
                .onOverflow()
                .drop()
                .emitOn(Infrastructure.getDefaultWorkerPool())
                .onItem()
                .transformToMultiAndConcatenate(tick -> Multi.createFrom().iterable(follower.look()))
                .select()
                .first(follower::isEvent);
    }
}
