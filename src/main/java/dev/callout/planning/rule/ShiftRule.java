package dev.callout.planning.rule;

import static dev.callout.planning.timeline.PlanningFacts.NONE;

import dev.callout.planning.timeline.PlanningFacts;
import dev.callout.planning.timeline.Timeline;
import java.util.function.Consumer;

/** A rule that looks at a shift's route as a whole. */
abstract class ShiftRule extends NamedRule implements RouteRule {
    ShiftRule(String id, Level level, String unit, long weightMilli) {
        super(id, level, unit, weightMilli);
    }

    @Override
    public final void explain(PlanningFacts facts, Timeline timeline, Consumer<Finding> findings) {
        long measure = measure(facts, timeline);
        if (measure > 0) {
            findings.accept(new Finding(NONE, timeline.shift, measure));
        }
    }
}
