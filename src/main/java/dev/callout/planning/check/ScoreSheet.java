package dev.callout.planning.check;

import dev.callout.planning.problem.Plan;
import dev.callout.planning.rule.Cost;
import dev.callout.planning.rule.Finding;
import dev.callout.planning.rule.LeftOutRule;
import dev.callout.planning.rule.PlanRule;
import dev.callout.planning.rule.Prices;
import dev.callout.planning.rule.RouteRule;
import dev.callout.planning.rule.Rule;
import dev.callout.planning.timeline.PlanningFacts;
import dev.callout.planning.timeline.Schedule;
import dev.callout.planning.timeline.Timeline;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A plan's cost rule by rule, with the facts behind it. */
final class ScoreSheet {
    private final PlanningFacts facts;
    private final Prices prices;

    ScoreSheet(PlanningFacts facts, Prices prices) {
        this.facts = facts;
        this.prices = prices;
    }

    Plan.Score score(Schedule schedule) {
        Cost sum = new Cost();
        List<Plan.ByRule> byRule = new ArrayList<>();
        for (Rule rule : prices.active()) {
            List<Finding> findings = findings(rule, schedule);
            if (!findings.isEmpty()) {
                long cost = cost(rule, schedule);
                sum.add(rule.level(), cost);
                String level = rule.level().name().toLowerCase(Locale.ROOT);
                byRule.add(new Plan.ByRule(rule.id(), level, findings.size(), cost));
            }
        }
        return new Plan.Score(-sum.hard, -sum.medium, -sum.soft, byRule);
    }

    List<Finding> findings(Rule rule, Schedule schedule) {
        List<Finding> findings = new ArrayList<>();
        if (rule instanceof RouteRule routeRule) {
            schedule.timelines().forEach(timeline -> routeRule.explain(facts, timeline, findings::add));
        } else if (rule instanceof PlanRule planRule) {
            planRule.explain(facts, schedule, findings::add);
        } else if (rule instanceof LeftOutRule leftOut) {
            for (int v = 0; v < facts.visits.count; v++) {
                if (!schedule.isAssigned(v)) {
                    findings.add(new Finding(v, PlanningFacts.NONE, leftOut.measure(facts, v)));
                }
            }
        }
        return findings;
    }

    private long cost(Rule rule, Schedule schedule) {
        long cost = 0;
        if (rule instanceof RouteRule routeRule) {
            for (Timeline timeline : schedule.timelines()) {
                cost += prices.cost(rule, routeRule.measure(facts, timeline));
            }
        } else if (rule instanceof PlanRule planRule) {
            cost = prices.cost(rule, planRule.measure(facts, schedule));
        } else if (rule instanceof LeftOutRule leftOut) {
            for (int v = 0; v < facts.visits.count; v++) {
                cost += schedule.isAssigned(v) ? 0 : prices.cost(rule, leftOut.measure(facts, v));
            }
        }
        return cost;
    }
}
