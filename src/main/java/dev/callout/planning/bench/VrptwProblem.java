package dev.callout.planning.bench;

import dev.callout.geo.Point;
import dev.callout.planning.problem.Limits;
import dev.callout.planning.problem.Location;
import dev.callout.planning.problem.Lock;
import dev.callout.planning.problem.PlanningProblem;
import dev.callout.planning.problem.Shift;
import dev.callout.planning.problem.Technician;
import dev.callout.planning.problem.Travel;
import dev.callout.planning.problem.Visit;
import dev.callout.planning.rule.Rules;
import dev.callout.time.Window;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An instance as a planning problem: vehicles are technicians alike, as many as there are customers; demand is load, the
 * time of service work, the time to begin a window, one unit of the instance's time a second.
 */
final class VrptwProblem {
    private static final Point ANYWHERE = new Point(0, 0);

    /** Nothing costs but driving. */
    private static final Map<String, Long> WEIGHTS = weights();

    private VrptwProblem() {}

    static PlanningProblem of(VrptwInstance instance) {
        List<Location> locations = new ArrayList<>();
        List<Technician> technicians = new ArrayList<>();
        List<Visit> visits = new ArrayList<>();
        Window day = window(instance.opens()[0], instance.closes()[0]);
        for (int i = 0; i < instance.size(); i++) {
            locations.add(new Location(String.valueOf(i), ANYWHERE));
            if (i > 0) {
                visits.add(visit(instance, i));
                technicians.add(vehicle(instance, i, day));
            }
        }
        return new PlanningProblem(
                instance.name(),
                ZoneOffset.UTC,
                Instant.EPOCH,
                day,
                locations,
                Map.of(),
                technicians,
                visits,
                List.of(),
                new Travel(instance.size(), instance.distance(), instance.distance(), Travel.Source.GIVEN),
                WEIGHTS,
                Limits.NONE);
    }

    private static Map<String, Long> weights() {
        Map<String, Long> weights = new HashMap<>();
        Rules.leastWeights().keySet().forEach(id -> weights.put(id, 0L));
        weights.put("travel-time", 1_000L);
        weights.put("left-out", 1_000L);
        return weights;
    }

    private static Technician vehicle(VrptwInstance instance, int i, Window day) {
        Shift shift = new Shift("s" + i, day, Duration.ZERO, "0", "0", List.of(), List.of());
        return new Technician("t" + i, "", List.of(), List.of(instance.capacity()), 1, List.of(shift));
    }

    private static Visit visit(VrptwInstance instance, int i) {
        int opens = instance.opens()[i];
        int end = instance.closes()[i] + instance.service()[i];
        return new Visit(
                String.valueOf(i),
                String.valueOf(i),
                Duration.ofSeconds(instance.service()[i]),
                Duration.ZERO,
                opens < end ? List.of(window(opens, end)) : List.of(),
                null,
                null,
                Visit.DEFAULT_PRIORITY,
                null,
                null,
                List.of(),
                List.of(instance.demand()[i]),
                1,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                lock(opens, end),
                null);
    }

    /** A window of no length fixes the start. */
    private static @Nullable Lock lock(int opens, int end) {
        return opens < end ? null : new Lock(null, Instant.ofEpochSecond(opens));
    }

    private static Window window(int start, int end) {
        return new Window(Instant.ofEpochSecond(start), Instant.ofEpochSecond(end));
    }
}
