package dev.callout.planning.solve;

import static java.util.Objects.requireNonNull;

import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.domain.solution.ProblemFactCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.ProblemFactProperty;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The planning solution: all shifts with their parts. */
@PlanningSolution
class RoutePlan {
    @ProblemFactProperty
    @Nullable
    PricedFacts priced;

    @ProblemFactCollectionProperty
    @ValueRangeProvider
    List<PlanPart> parts = new ArrayList<>();

    @PlanningEntityCollectionProperty
    List<ShiftRoute> routes = new ArrayList<>();

    @PlanningScore
    @Nullable
    HardMediumSoftLongScore score;

    /** For Timefold, which clones solutions. */
    RoutePlan() {}

    RoutePlan(PricedFacts priced, List<ShiftRoute> routes) {
        this.priced = priced;
        this.routes = routes;
        for (int part = 0; part < priced.facts().visits.partCount; part++) {
            parts.add(new PlanPart(part));
        }
    }

    PricedFacts priced() {
        return requireNonNull(priced);
    }

    /** The parts by shift, as the array search and the plan maker want them. */
    int[][] partsByShift() {
        int[][] byShift = new int[routes.size()][];
        for (ShiftRoute route : routes) {
            byShift[route.shift] =
                    route.parts.stream().mapToInt(PlanPart::index).toArray();
        }
        return byShift;
    }
}
