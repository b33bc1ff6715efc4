package dev.callout.planning.rule;

import static dev.callout.planning.timeline.PlanningFacts.NONE;

import dev.callout.planning.timeline.PlanningFacts;
import dev.callout.planning.timeline.Timeline;
import java.util.function.Consumer;
import java.util.function.IntPredicate;

/** A rule that looks at a shift's route as a whole. */
abstract class ShiftRule implements RouteRule {
    private final String id;
    private final Level level;
    private final String unit;
    private final long weightMilli;

    ShiftRule(String id, Level level, String unit, long weightMilli) {
        this.id = id;
        this.level = level;
        this.unit = unit;
        this.weightMilli = weightMilli;
    }

    @Override
    public final void explain(PlanningFacts facts, Timeline timeline, Consumer<Finding> findings) {
        long measure = measure(facts, timeline);
        if (measure > 0) {
            findings.accept(new Finding(NONE, timeline.shift, measure));
        }
    }

    static boolean anyVisit(PlanningFacts facts, IntPredicate condition) {
        return StopRule.anyVisit(facts, condition);
    }

    static boolean anyShift(PlanningFacts facts, IntPredicate condition) {
        return StopRule.anyShift(facts, condition);
    }

    @Override
    public final String id() {
        return id;
    }

    @Override
    public final Level level() {
        return level;
    }

    @Override
    public final String unit() {
        return unit;
    }

    @Override
    public final long defaultWeightMilli() {
        return weightMilli;
    }
}
