package dev.callout.planning.rule;

import dev.callout.planning.timeline.PlanningFacts;
import dev.callout.planning.timeline.Timeline;
import java.util.List;
import java.util.function.Consumer;

/** A rule across routes: kept few. */
public non-sealed interface PlanRule extends Rule {
    /** @param timelines one per shift, in the order of shifts, shifts without stops included */
    long measure(PlanningFacts facts, List<Timeline> timelines);

    void explain(PlanningFacts facts, List<Timeline> timelines, Consumer<Finding> findings);
}
