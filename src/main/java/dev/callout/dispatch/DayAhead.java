package dev.callout.dispatch;

import dev.callout.policy.Rulebook;
import dev.callout.route.Plan;
import dev.callout.route.PlanReason;
import dev.callout.route.PlanState;
import dev.callout.route.Plans;
import dev.callout.territory.Territories;
import dev.callout.territory.Territory;
import dev.callout.territory.TerritoryId;
import dev.callout.time.WallClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.jboss.logging.Logger;

/** Gives a territory that has never seen a plan its first published day. */
@ApplicationScoped
public class DayAhead {
    private static final Logger LOG = Logger.getLogger(DayAhead.class);
    private static final String BY = "first start";
    private static final int FIRST_PLANS = 50;
    private static final long BETWEEN_LOOKS_NANOS = 200_000_000;

    private final Territories territories;
    private final Plans plans;
    private final PlanOrders orders;
    private final Publishing publishing;
    private final Days days;

    DayAhead(Territories territories, Plans plans, PlanOrders orders, Publishing publishing, Days days) {
        this.territories = territories;
        this.plans = plans;
        this.orders = orders;
        this.publishing = publishing;
        this.days = days;
    }

    /** Knows which day is next. */
    @ApplicationScoped
    static class Days {
        private final Rulebook rulebook;
        private final Clock clock;

        Days(Rulebook rulebook, Clock clock) {
            this.rulebook = rulebook;
            this.clock = clock;
        }

        LocalDate nextWorkingDay(Territory territory) {
            LocalDate today = new WallClock(territory.zone()).dayOf(clock.instant());
            return rulebook.planning().nightly().calendar().nextWorkingDay(today);
        }
    }

    /**
     * Plans the next working day and publishes it, and waits for both; takes up where an earlier start was interrupted.
     * Does nothing where a plan of anybody else's is known.
     *
     * @param search how long to search
     * @return the day that is published now; empty where there was nothing to do, or it did not succeed
     */
    public Optional<LocalDate> publishFirst(TerritoryId id, Duration search) {
        List<Plan> known = plans.page(Optional.of(id), Optional.empty(), Optional.empty(), FIRST_PLANS);
        if (!known.stream().allMatch(plan -> plan.requestedBy().equals(BY) && plan.state() != PlanState.PUBLISHED)) {
            return Optional.empty();
        }
        Plan plan = known.isEmpty() ? order(id, search) : known.get(known.size() - 1);
        Plan made = await(plan);
        if (made.state() != PlanState.READY) {
            LOG.errorf("The first plan of %s is %s", id, made.state());
            return Optional.empty();
        }
        publishing.publish(made.id(), null, BY);
        return Optional.of(made.day());
    }

    private Plan order(TerritoryId id, Duration search) {
        LocalDate day = days.nextWorkingDay(territories.get(id));
        return orders.take(id, new PlanOrders.Order(day, 1, Optional.of(search), PlanReason.ON_DEMAND), BY);
    }

    private Plan await(Plan plan) {
        Plan seen = plan;
        while (PlanState.RUNNING.contains(seen.state())
                && !Thread.currentThread().isInterrupted()) {
            LockSupport.parkNanos(BETWEEN_LOOKS_NANOS);
            seen = plans.get(plan.id());
        }
        return seen;
    }
}
