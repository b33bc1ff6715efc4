package dev.callout.dispatch;

import dev.callout.document.Fields;
import dev.callout.error.InvalidInput;
import dev.callout.error.Issues;
import dev.callout.policy.Rulebook;
import dev.callout.route.Plan;
import dev.callout.route.PlanReason;
import dev.callout.route.Plans;
import dev.callout.territory.Territories;
import dev.callout.territory.Territory;
import dev.callout.territory.TerritoryId;
import dev.callout.time.WallClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;

/** Takes orders for plans. */
@ApplicationScoped
class PlanOrders {
    private static final int MOST_DAYS = 14;
    private static final int MOST_SECONDS = 3600;

    private final Territories territories;
    private final Plans plans;
    private final PlanJobs jobs;
    private final Rulebook rulebook;
    private final Clock clock;

    PlanOrders(Territories territories, Plans plans, PlanJobs jobs, Rulebook rulebook, Clock clock) {
        this.territories = territories;
        this.plans = plans;
        this.jobs = jobs;
        this.rulebook = rulebook;
        this.clock = clock;
    }

    /** What is ordered; where no time is named, the rulebook has one for those who wait. */
    record Order(LocalDate date, int days, Optional<Duration> search, PlanReason reason) {
        static Order read(Fields fields) {
            LocalDate date = fields.parsed("date", "a date such as 2026-11-23", LocalDate.EPOCH, LocalDate::parse);
            int days = (int) fields.integer("days", 1, MOST_DAYS, 1);
            long seconds = fields.integer("seconds", 1, MOST_SECONDS, 0);
            PlanReason reason = fields.choice("reason", PlanReason.class, PlanReason.ON_DEMAND);
            if (reason != PlanReason.ON_DEMAND && reason != PlanReason.NIGHTLY) {
                fields.fault("reason", "not-understood", reason, "Expected NIGHTLY or ON_DEMAND.", null);
            }
            return new Order(
                    date, days, seconds == 0 ? Optional.empty() : Optional.of(Duration.ofSeconds(seconds)), reason);
        }
    }

    /**
     * Queues the plan, from the end of this transaction on.
     *
     * @throws InvalidInput where the days are over
     */
    @Transactional
    Plan take(TerritoryId id, Order order, String byWhom) {
        Territory territory = territories.get(id);
        LocalDate today = new WallClock(territory.zone()).dayOf(clock.instant());
        if (order.date().plusDays(order.days() - 1L).isBefore(today)) {
            Issues issues = new Issues();
            issues.add("in-the-past", "/date", order.date(), "This day is over.", "Today there is " + today + ".");
            throw new InvalidInput("order of a plan", issues.list());
        }
        Duration search = order.search()
                .orElse(
                        order.reason() == PlanReason.NIGHTLY
                                ? rulebook.planning().search().nightly()
                                : rulebook.planning().search().onDemand());
        int seconds = (int) Math.min(MOST_SECONDS, Math.max(1, search.toSeconds()));
        Plan plan = plans.queue(new Plans.Request(id, order.date(), order.days(), order.reason(), seconds), byWhom);
        jobs.queue(plan.id());
        return plan;
    }
}
