package dev.callout.dispatch;

import dev.callout.call.ETags;
import dev.callout.route.Plan;
import dev.callout.route.PlanId;
import dev.callout.route.PlanReason;
import dev.callout.route.Plans;
import dev.callout.territory.TerritoryId;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** The dispatcher's acts for pages, the same as by the calls: plan, review, publish, and what to do about a running day. */
@ApplicationScoped
public class DispatchDesk {
    private final PlanOrders orders;
    private final Plans plans;
    private final PlanChanges changes;
    private final Publishing publishing;
    private final Proposals proposals;
    private final ProposalViews views;

    DispatchDesk(
            PlanOrders orders,
            Plans plans,
            PlanChanges changes,
            Publishing publishing,
            Proposals proposals,
            ProposalViews views) {
        this.orders = orders;
        this.plans = plans;
        this.changes = changes;
        this.publishing = publishing;
        this.proposals = proposals;
        this.views = views;
    }

    /**
     * Orders a plan of one day, searched for as long as the rulebook gives those who wait.
     *
     * @throws dev.callout.error.InvalidInput where the day is over
     */
    public void order(TerritoryId territory, LocalDate day, String byWhom) {
        orders.take(territory, new PlanOrders.Order(day, 1, Optional.empty(), PlanReason.ON_DEMAND), byWhom);
    }

    /**
     * What publishing a plan would tell.
     *
     * @param seen what to publish it with: nothing that was not reviewed is published
     */
    public record Review(Plan plan, String seen, PlanChanges.Changes changes) {}

    /** @throws dev.callout.error.NotFound where there is no such plan */
    public Review review(PlanId id) {
        Plan plan = plans.get(id);
        return new Review(plan, ETags.of(plan.version()), changes.of(plan));
    }

    /**
     * Publishes a plan as it was reviewed.
     *
     * @throws dev.callout.error.Refused where it is stale, or windows below the rate are not accepted
     */
    public void publish(PlanId id, String seen, boolean acceptBelowRate, String byWhom) {
        if (!acceptBelowRate) {
            changes.requireRate(plans.get(id));
        }
        publishing.publish(id, seen, byWhom);
    }

    /** What will break on a day that runs, and what can be done about it. */
    public ProposalViews.Day running(TerritoryId territory, LocalDate day) {
        return views.of(proposals.list(territory, day));
    }

    /** @throws dev.callout.error.Refused where the routes have changed since it was proposed */
    public void accept(TerritoryId territory, UUID proposal, String byWhom) {
        proposals.accept(territory, proposal, byWhom);
    }

    /** @throws dev.callout.error.Refused where it is decided already */
    public void dismiss(TerritoryId territory, UUID proposal, String byWhom) {
        proposals.dismiss(territory, proposal, byWhom);
    }
}
