package dev.callout.planning.rule;

import dev.callout.planning.timeline.PlanningFacts;

/**
 * One rule for everybody: the solver's score, the referee, the explanation and the price of a slot. A rule measures in its
 * own unit; its cost is the measure times its weight in thousandths, divided by 1000 and rounded down, per route, visit left
 * out or plan. Stateless and thread-safe.
 */
public sealed interface Rule permits RouteRule, LeftOutRule, PlanRule {
    /** Kebab case, e.g. {@code travel-time}. */
    String id();

    Level level();

    /** What one unit of the measure is, e.g. "second". */
    String unit();

    /** Cost points per unit, in thousandths, where the problem's weights do not name the rule. */
    long defaultWeightMilli();

    /** The least that weights may make of it, in thousandths; 0 where it can be switched off. */
    default long leastWeightMilli() {
        return 0;
    }

    /** Whether the rule can cost anything at all in this problem; rules that cannot are not asked. */
    boolean applies(PlanningFacts facts);
}
