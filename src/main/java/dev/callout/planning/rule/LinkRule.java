package dev.callout.planning.rule;

import dev.callout.planning.timeline.PlanningFacts;
import dev.callout.planning.timeline.Schedule;
import java.util.function.Consumer;

/** A hard rule, in seconds, about the visits whose times hang on other routes. */
abstract class LinkRule implements PlanRule {
    private final String id;

    LinkRule(String id) {
        this.id = id;
    }

    /** The measure of one linked visit. */
    abstract long of(PlanningFacts facts, Schedule schedule, int visit);

    @Override
    public final long measure(PlanningFacts facts, Schedule schedule) {
        long sum = 0;
        for (int visit : facts.visits.linkedVisits) {
            sum += of(facts, schedule, visit);
        }
        return sum;
    }

    @Override
    public final void explain(PlanningFacts facts, Schedule schedule, Consumer<Finding> findings) {
        for (int visit : facts.visits.linkedVisits) {
            long measure = of(facts, schedule, visit);
            if (measure > 0) {
                findings.accept(new Finding(visit, PlanningFacts.NONE, measure));
            }
        }
    }

    @Override
    public final String id() {
        return id;
    }

    @Override
    public final Level level() {
        return Level.HARD;
    }

    @Override
    public final String unit() {
        return "second";
    }

    @Override
    public final long defaultWeightMilli() {
        return 1_000;
    }
}
