package dev.callout.dispatch;

import dev.callout.call.ETags;
import dev.callout.error.ErrorCode;
import dev.callout.error.Refused;
import dev.callout.route.Plan;
import dev.callout.route.PlanId;
import dev.callout.route.PlanState;
import dev.callout.route.Plans;
import dev.callout.route.Publication;
import dev.callout.route.Publications;
import dev.callout.route.Stop;
import dev.callout.technician.Shift;
import dev.callout.technician.ShiftId;
import dev.callout.time.WallClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Makes a plan the truth: routes, windows told and visits' states, all at once or not at all. */
@ApplicationScoped
class Publishing {
    private static final Logger LOG = Logger.getLogger(Publishing.class);

    private final Plans plans;
    private final Publications publications;
    private final Snapshots snapshots;
    private final Freshness freshness;
    private final VisitStates states;
    private final WindowsTold windows;
    private final Retiming retiming;

    Publishing(
            Plans plans,
            Publications publications,
            Snapshots snapshots,
            Freshness freshness,
            VisitStates states,
            WindowsTold windows,
            Retiming retiming) {
        this.plans = plans;
        this.publications = publications;
        this.snapshots = snapshots;
        this.freshness = freshness;
        this.states = states;
        this.windows = windows;
        this.retiming = retiming;
    }

    /**
     * Publishes a plan. Doing so again changes nothing and answers the same.
     *
     * @param reviewed the entity tag of the plan that was reviewed; null: whatever it is
     * @throws Refused where the plan is not ready, or was made from a state that has changed since
     */
    @Transactional
    Plan publish(PlanId id, @Nullable String reviewed, String byWhom) {
        // first the territory, then the plan: of two at once the second reads what the first has done
        publications.holdTerritory(plans.territoryOf(id));
        Plan plan = plans.get(id);
        if (plan.state() == PlanState.PUBLISHED) {
            return plan;
        }
        ETags.requireMatch(reviewed, plan.version());
        requireReady(plan);
        Snapshot now = snapshots.readHere(plan.territory(), plan.day(), plan.days());
        List<Stop> stops = plans.stops(id);
        freshness.require(plan, stops, now);
        return makeTrue(plan, stops, now, byWhom);
    }

    /**
     * Publishes a plan that was made in this transaction, by somebody who has held the territory since before.
     *
     * @param now what it was made from
     */
    @Transactional(Transactional.TxType.MANDATORY)
    Plan publishAtOnce(PlanId id, Snapshot now, String byWhom) {
        Plan plan = plans.get(id);
        requireReady(plan);
        return makeTrue(plan, plans.stops(id), now, byWhom);
    }

    private Plan makeTrue(Plan plan, List<Stop> stops, Snapshot now, String byWhom) {
        Set<PlanId> replaced = now.live().values().stream()
                .map(Publication::plan)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Map<LocalDate, List<Stop>> byDay = byDay(stops, now);
        for (LocalDate day : now.days().list()) {
            List<Stop> ofDay = byDay.getOrDefault(day, List.of());
            windows.tell(publications.publish(plan.territory(), day, plan.id(), byWhom, ofDay), ofDay, now, byWhom);
        }
        windows.withdraw(stops, now, byWhom);
        states.follow(plan, stops, now, byWhom);
        plans.markPublished(plan.id(), replaced);
        retiming.published(plan.territory(), now);
        LOG.infof("Plan %s is published: %d stops, by %s", plan.id(), stops.size(), byWhom);
        return plans.get(plan.id());
    }

    private static void requireReady(Plan plan) {
        if (plan.state() != PlanState.READY) {
            throw new Refused(
                    ErrorCode.STATE_CONFLICT,
                    "A plan that is " + plan.state() + " cannot be published.",
                    Map.of("state", plan.state().name()));
        }
    }

    /** A stop belongs to the day on which its shift starts, also when it is after midnight. */
    private static Map<LocalDate, List<Stop>> byDay(List<Stop> stops, Snapshot now) {
        WallClock wall = new WallClock(now.days().zone());
        Map<ShiftId, LocalDate> days = new HashMap<>();
        for (Shift shift : now.staff().shifts()) {
            days.put(shift.id(), wall.dayOf(shift.window().start()));
        }
        return stops.stream()
                .collect(Collectors.groupingBy(stop ->
                        days.getOrDefault(stop.shift(), wall.dayOf(stop.timing().start()))));
    }
}
