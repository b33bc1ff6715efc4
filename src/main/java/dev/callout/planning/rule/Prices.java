package dev.callout.planning.rule;

import dev.callout.planning.timeline.PlanningFacts;
import dev.callout.planning.timeline.Schedule;
import dev.callout.planning.timeline.Timeline;
import java.util.List;

/**
 * The rules of one problem with their weights: prices a route, a visit left out, a plan. The cost of a plan is the sum over
 * its routes (one per shift, empty ones included), its visits left out and the rules across routes. Immutable and thread-safe;
 * allocates nothing.
 */
public final class Prices {
    private final PlanningFacts facts;
    private final List<Rule> active;
    private final RouteRule[] routeRules;
    private final PlanRule[] planRules;
    private final long[] routeWeights;
    private final long[] planWeights;
    private final long[] leftOutMedium;

    public Prices(PlanningFacts facts) {
        this.facts = facts;
        active = Rules.active(facts);
        routeRules = active.stream().filter(RouteRule.class::isInstance).toArray(RouteRule[]::new);
        planRules = active.stream().filter(PlanRule.class::isInstance).toArray(PlanRule[]::new);
        routeWeights = weights(routeRules);
        planWeights = weights(planRules);
        leftOutMedium = new long[facts.visits.count];
        for (Rule rule : active) {
            for (int v = 0; rule instanceof LeftOutRule && v < leftOutMedium.length; v++) {
                leftOutMedium[v] += cost(rule, ((LeftOutRule) rule).measure(facts, v));
            }
        }
    }

    /** The rules that can cost something in this problem. */
    public List<Rule> active() {
        return active;
    }

    /** Cost points per unit of the rule, in thousandths; 0 where it is switched off. */
    public long weightMilli(Rule rule) {
        return Rules.weightMilli(facts, rule);
    }

    /** The cost of one measure, of a route, a visit left out or a plan. */
    public long cost(Rule rule, long measure) {
        return measure * weightMilli(rule) / 1_000;
    }

    /** Adds what one shift's route costs. */
    public void addRoute(Timeline timeline, Cost sum) {
        for (int i = 0; i < routeRules.length; i++) {
            long measure = routeRules[i].measure(facts, timeline);
            if (measure != 0) {
                sum.add(routeRules[i].level(), measure * routeWeights[i] / 1_000);
            }
        }
    }

    /** Medium cost points of a visit that is not assigned whole. */
    public long leftOut(int visit) {
        return leftOutMedium[visit];
    }

    /** Adds what the rules across routes cost. */
    public void addPlan(Schedule schedule, Cost sum) {
        for (int i = 0; i < planRules.length; i++) {
            long measure = planRules[i].measure(facts, schedule);
            sum.add(planRules[i].level(), measure * planWeights[i] / 1_000);
        }
    }

    /** What a settled schedule costs in all. */
    public Cost total(Schedule schedule) {
        Cost sum = new Cost();
        for (Timeline timeline : schedule.timelines()) {
            addRoute(timeline, sum);
        }
        for (int v = 0; v < leftOutMedium.length; v++) {
            sum.medium += schedule.isAssigned(v) ? 0 : leftOutMedium[v];
        }
        addPlan(schedule, sum);
        return sum;
    }

    private long[] weights(Rule[] rules) {
        long[] weights = new long[rules.length];
        for (int i = 0; i < rules.length; i++) {
            weights[i] = weightMilli(rules[i]);
        }
        return weights;
    }
}
