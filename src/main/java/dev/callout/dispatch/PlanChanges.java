package dev.callout.dispatch;

import dev.callout.error.ErrorCode;
import dev.callout.error.Refused;
import dev.callout.planning.check.Difference;
import dev.callout.planning.check.DifferenceWords;
import dev.callout.planning.problem.OffsetTimes;
import dev.callout.policy.Rulebook;
import dev.callout.route.Plan;
import dev.callout.route.PlanState;
import dev.callout.route.Plans;
import dev.callout.route.PublishedStop;
import dev.callout.route.Stop;
import dev.callout.technician.Technician;
import dev.callout.technician.TechnicianId;
import dev.callout.time.Window;
import dev.callout.visit.Visit;
import dev.callout.visit.VisitId;
import dev.callout.visit.VisitState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Who will be told what if a plan is published: its routes against those that are published now. */
@ApplicationScoped
public class PlanChanges {
    private final Plans plans;
    private final Snapshots snapshots;
    private final Rulebook rulebook;

    PlanChanges(Plans plans, Snapshots snapshots, Rulebook rulebook) {
        this.plans = plans;
        this.snapshots = snapshots;
        this.rulebook = rulebook;
    }

    /** What a customer learns; only a kept window is not told again. */
    public enum Kind {
        TOLD,
        KEPT,
        MOVED,
        TECHNICIAN_CHANGED,
        DROPPED
    }

    /** A stop as its customer sees it. */
    public record Side(
            String technician,
            String technicianName,
            String arrival,
            @Nullable Told window,
            @Nullable Double rate) {}

    public record Told(String start, String end) {}

    /** @param belowRate the window will be kept less often than the rulebook wants */
    public record Change(
            String visit,
            String reference,
            Kind kind,
            boolean belowRate,
            @Nullable Side from,
            @Nullable Side to,
            String text) {}

    /**
     * @param statedRate the share of promises that the rulebook wants kept
     * @param belowRate how many windows will be kept less often
     */
    public record Changes(
            String plan, Map<String, Long> counts, double statedRate, long belowRate, List<Change> items) {}

    @Transactional
    Changes of(Plan plan) {
        Snapshot now = snapshots.readHere(plan.territory(), plan.day(), plan.days());
        Map<VisitId, Stop> next = new LinkedHashMap<>();
        plans.stops(plan.id()).forEach(stop -> next.putIfAbsent(stop.visit(), stop));
        List<Change> items = new ArrayList<>();
        Sides sides = new Sides(now, rulebook);
        for (Visit visit : now.demand().visits()) {
            if (VisitState.PLANNABLE.contains(visit.state())) {
                Stop before = now.demand().liveStops(visit.id()).stream()
                        .map(PublishedStop::stop)
                        .findFirst()
                        .orElse(null);
                Stop after = next.get(visit.id());
                if (before != null || after != null) {
                    items.add(sides.change(visit, before, after));
                }
            }
        }
        Map<String, Long> counts = items.stream()
                .collect(Collectors.groupingBy(change -> change.kind().name(), TreeMap::new, Collectors.counting()));
        long below = items.stream().filter(Change::belowRate).count();
        return new Changes(plan.id().toString(), counts, rulebook.promises().rate(), below, items);
    }

    /**
     * Sees to it that windows below the rate are accepted knowingly, where the rulebook wants that.
     *
     * @throws Refused with their number
     */
    @Transactional
    void requireRate(Plan plan) {
        if (rulebook.promises().acknowledgeBelowRate() && plan.state() == PlanState.READY) {
            long below = of(plan).belowRate();
            if (below > 0) {
                throw new Refused(
                        ErrorCode.BELOW_RATE,
                        below + " windows will be kept less often than stated.",
                        Map.of(
                                "belowRate",
                                below,
                                "statedRate",
                                rulebook.promises().rate()));
            }
        }
    }

    /** Compares what a customer was told with what would be told. */
    private static final class Sides {
        private final ZoneId zone;
        private final DifferenceWords words;
        private final Map<TechnicianId, Technician> technicians;
        private final double statedRate;

        Sides(Snapshot now, Rulebook rulebook) {
            statedRate = rulebook.promises().rate();
            zone = now.days().zone();
            words = new DifferenceWords(rulebook.operator().language().code(), zone);
            technicians = now.staff().techniciansById();
        }

        Change change(Visit visit, @Nullable Stop before, @Nullable Stop after) {
            String text = words.of(new Difference(visit.reference(), standing(before), standing(after)));
            boolean belowRate = after != null && BelowRate.is(after.keptRate(), statedRate);
            return new Change(
                    visit.id().toString(),
                    visit.reference(),
                    kind(before, after),
                    belowRate,
                    side(before),
                    side(after),
                    text);
        }

        private static Kind kind(@Nullable Stop before, @Nullable Stop after) {
            if (after == null) {
                return Kind.DROPPED;
            }
            if (before == null) {
                return Kind.TOLD;
            }
            boolean sameWindow = before.window() == null
                    ? before.timing().arrival().equals(after.timing().arrival())
                    : before.window().equals(after.window());
            if (!sameWindow) {
                return Kind.MOVED;
            }
            return before.technician().equals(after.technician()) ? Kind.KEPT : Kind.TECHNICIAN_CHANGED;
        }

        private Difference.@Nullable Standing standing(@Nullable Stop stop) {
            return stop == null
                    ? null
                    : new Difference.Standing(firstName(stop), stop.timing().arrival());
        }

        private String firstName(Stop stop) {
            Technician technician = technicians.get(stop.technician());
            return technician == null ? "" : technician.firstName();
        }

        private @Nullable Side side(@Nullable Stop stop) {
            if (stop == null) {
                return null;
            }
            Window window = stop.window();
            return new Side(
                    stop.technician().toString(),
                    firstName(stop),
                    text(stop.timing().arrival()),
                    window == null ? null : new Told(text(window.start()), text(window.end())),
                    stop.keptRate());
        }

        private String text(Instant instant) {
            return OffsetTimes.text(instant, zone);
        }
    }
}
