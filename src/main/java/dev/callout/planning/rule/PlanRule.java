package dev.callout.planning.rule;

import dev.callout.planning.timeline.PlanningFacts;
import dev.callout.planning.timeline.Schedule;
import java.util.function.Consumer;

/** A rule across routes: kept few. */
public non-sealed interface PlanRule extends Rule {
    /** In units of the rule, 0 or more. Allocates nothing. */
    long measure(PlanningFacts facts, Schedule schedule);

    /** The facts behind the measure; their sum is the measure. */
    void explain(PlanningFacts facts, Schedule schedule, Consumer<Finding> findings);
}
