package dev.callout.planning.rule;

import dev.callout.planning.timeline.PlanningFacts;
import dev.callout.planning.timeline.Timeline;
import java.util.function.Consumer;

/** A rule that looks at one shift's timeline. */
public non-sealed interface RouteRule extends Rule {
    /** In units of the rule, 0 or more. Allocates nothing: it is asked a hundred thousand times a second. */
    long measure(PlanningFacts facts, Timeline timeline);

    /** The facts behind the measure; their sum is the measure. */
    void explain(PlanningFacts facts, Timeline timeline, Consumer<Finding> findings);
}
