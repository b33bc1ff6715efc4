package dev.callout.planning.rule;

import dev.callout.planning.timeline.PlanningFacts;
import dev.callout.planning.timeline.Schedule;
import java.util.function.Consumer;

/** A hard rule, in seconds, about the visits whose times hang on other routes. */
abstract class LinkRule extends NamedRule implements PlanRule {
    LinkRule(String id) {
        super(id, Level.HARD, "second", 1_000);
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
}
