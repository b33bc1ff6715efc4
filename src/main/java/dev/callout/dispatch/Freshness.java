package dev.callout.dispatch;

import dev.callout.error.ErrorCode;
import dev.callout.error.Refused;
import dev.callout.route.Plan;
import dev.callout.route.PublishedStop;
import dev.callout.route.Stop;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Judges whether a plan still fits what it was made from. */
@ApplicationScoped
class Freshness {
    private final PlanTrail trail;
    private final Clock clock;

    Freshness(PlanTrail trail, Clock clock) {
        this.trail = trail;
        this.clock = clock;
    }

    /** @throws Refused as stale, with what has changed */
    void require(Plan plan, List<Stop> stops, Snapshot now) {
        List<String> changed = trail.basis(plan.id()).changed(now.basis(), concerned(stops, now));
        if (!changed.isEmpty()) {
            throw new Refused(
                    ErrorCode.STALE_PLAN,
                    "Since this plan was made, " + changed.size() + " of the things that it rests on have changed.",
                    Map.of("changed", changed));
        }
        List<String> late = tooLate(stops, now);
        if (!late.isEmpty()) {
            throw new Refused(
                    ErrorCode.STALE_PLAN,
                    "Stops that nobody was told of should have been driven to already.",
                    Map.of("late", late));
        }
    }

    /** The days, and whoever and whatever is on the plan's routes or on those that it replaces. */
    private static Set<String> concerned(List<Stop> stops, Snapshot now) {
        Set<String> things = new TreeSet<>();
        for (LocalDate day : now.days().list()) {
            things.add(Basis.of(day));
        }
        for (Stop stop : stops) {
            things.add(Basis.of(stop.visit()));
            things.add(Basis.of(stop.technician()));
        }
        now.demand().visits().stream()
                .filter(visit -> !now.demand().liveStops(visit.id()).isEmpty())
                .forEach(visit -> things.add(Basis.of(visit.id())));
        return things;
    }

    /** The visits of stops that are newly put where the technician would have had to leave by now. */
    private List<String> tooLate(List<Stop> stops, Snapshot now) {
        Instant instant = clock.instant();
        return stops.stream()
                .filter(stop -> stop.timing()
                        .arrival()
                        .minusSeconds(stop.timing().travelSeconds())
                        .isBefore(instant))
                .filter(stop -> now.demand().liveStops(stop.visit()).stream()
                        .map(PublishedStop::stop)
                        .noneMatch(live -> live.technician().equals(stop.technician())
                                && live.timing().start().equals(stop.timing().start())))
                .map(stop -> stop.visit().toString())
                .sorted()
                .toList();
    }
}
