package dev.callout.planning.rule;

import dev.callout.planning.timeline.PlanningFacts;

/** A rule that prices a visit that stands on no route. */
public non-sealed interface LeftOutRule extends Rule {
    long measure(PlanningFacts facts, int visit);
}
