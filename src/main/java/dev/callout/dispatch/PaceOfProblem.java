package dev.callout.dispatch;

import dev.callout.geo.Point;
import dev.callout.planning.problem.Location;
import dev.callout.planning.problem.PaceByArea;
import dev.callout.planning.problem.PlanningProblem;
import dev.callout.policy.DrivingArea;
import dev.callout.policy.PaceOfWeek;
import dev.callout.policy.PlanningKnobs;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rulebook's paces over the hours and at the places of a problem. The one place where they are turned into what the planner
 * reads, so that paces learned from drives can take theirs.
 */
final class PaceOfProblem {
    private final List<PaceByArea.Area> areas = new ArrayList<>();
    private final PlanningProblem problem;
    private final PlanningKnobs knobs;

    private PaceOfProblem(PlanningProblem problem, PlanningKnobs knobs) {
        this.problem = problem;
        this.knobs = knobs;
    }

    /** Null where the road is empty throughout. */
    static @Nullable PaceByArea of(PlanningProblem problem, PlanningKnobs knobs) {
        boolean isFree = knobs.drivingPace().week().isEmpty()
                && knobs.drivingAreas().stream()
                        .allMatch(area -> area.pace().week().isEmpty());
        return isFree ? null : new PaceOfProblem(problem, knobs).read();
    }

    private @Nullable PaceByArea read() {
        add("", knobs.drivingPace());
        int[] known = new int[knobs.drivingAreas().size()];
        int[] areaOf = problem.locations().stream()
                .map(Location::point)
                .mapToInt(point -> area(point, known))
                .toArray();
        boolean isFree = areas.stream().allMatch(area -> area.pace().isFreeFlow());
        return isFree ? null : new PaceByArea(areas, areaOf);
    }

    /** The first area that holds the point; areas without one are left out. */
    private int area(Point point, int[] known) {
        for (int i = 0; i < known.length; i++) {
            DrivingArea area = knobs.drivingAreas().get(i);
            if (area.area().contains(point)) {
                known[i] = known[i] == 0 ? add(area.name(), area.pace()) : known[i];
                return known[i];
            }
        }
        return PaceByArea.ELSEWHERE;
    }

    private int add(String name, PaceOfWeek pace) {
        areas.add(new PaceByArea.Area(name, pace.over(problem.planningWindow(), problem.timeZone())));
        return areas.size() - 1;
    }
}
