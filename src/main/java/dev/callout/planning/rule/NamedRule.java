package dev.callout.planning.rule;

import dev.callout.planning.timeline.PlanningFacts;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** What every rule says of itself. */
abstract class NamedRule {
    private final String id;
    private final Level level;
    private final String unit;
    private final long weightMilli;

    NamedRule(String id, Level level, String unit, long weightMilli) {
        this.id = id;
        this.level = level;
        this.unit = unit;
        this.weightMilli = weightMilli;
    }

    public final String id() {
        return id;
    }

    public final Level level() {
        return level;
    }

    public final String unit() {
        return unit;
    }

    public final long defaultWeightMilli() {
        return weightMilli;
    }

    static boolean anyVisit(PlanningFacts facts, IntPredicate condition) {
        return IntStream.range(0, facts.visits.count).anyMatch(condition);
    }

    static boolean anyShift(PlanningFacts facts, IntPredicate condition) {
        return IntStream.range(0, facts.shifts.count).anyMatch(condition);
    }
}
