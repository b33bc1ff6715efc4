package dev.callout.planning.check;

import dev.callout.planning.problem.OffsetTimes;
import dev.callout.planning.problem.Plan;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Compares what a plan states with what is correct: score, routes, times, breaks, totals, visits left out. */
final class Comparison {
    private final ZoneId zone;
    private final List<Verdict.Difference> differences = new ArrayList<>();

    Comparison(ZoneId zone) {
        this.zone = zone;
    }

    List<Verdict.Difference> list(Plan stated, Plan correct) {
        score(stated.score(), correct.score());
        Map<String, Plan.Route> statedRoutes = new HashMap<>();
        stated.routes().forEach(route -> statedRoutes.put(route.shift(), route));
        for (Plan.Route route : correct.routes()) {
            Plan.Route other = statedRoutes.get(route.shift());
            if (other != null) {
                route(other, route);
            }
        }
        compare("unassigned", left(stated), left(correct));
        totals(stated.totals(), correct.totals());
        return differences;
    }

    private void score(Plan.Score stated, Plan.Score correct) {
        compare("score, hard", stated.hard(), correct.hard());
        compare("score, medium", stated.medium(), correct.medium());
        compare("score, soft", stated.soft(), correct.soft());
        compare("score, by rule", byRule(stated), byRule(correct));
    }

    private void route(Plan.Route stated, Plan.Route correct) {
        String route = "route " + correct.shift();
        if (!visits(stated).equals(visits(correct))) {
            compare(route + ", stops", visits(stated), visits(correct));
            return;
        }
        compare(route + ", departure", stated.departure(), correct.departure());
        compare(route + ", return", stated.returned(), correct.returned());
        compare(route + ", travel", stated.travel(), correct.travel());
        compare(route + ", overtime", stated.overtime(), correct.overtime());
        for (int i = 0; i < correct.stops().size(); i++) {
            Plan.Stop one = stated.stops().get(i);
            Plan.Stop right = correct.stops().get(i);
            String stop = route + ", stop " + (i + 1) + " (" + right.visit() + ")";
            compare(stop + ", arrival", one.arrival(), right.arrival());
            compare(stop + ", start", one.start(), right.start());
            compare(stop + ", end", one.end(), right.end());
            compare(stop + ", travel", one.travel(), right.travel());
            compare(stop + ", wait", one.waiting(), right.waiting());
        }
        compare(route + ", breaks", breaks(stated), breaks(correct));
    }

    private void totals(Plan.Totals stated, Plan.Totals correct) {
        compare("totals, assigned", stated.assigned(), correct.assigned());
        compare("totals, unassigned", stated.unassigned(), correct.unassigned());
        compare("totals, travelSeconds", stated.travelSeconds(), correct.travelSeconds());
        compare("totals, travelMetres", stated.travelMetres(), correct.travelMetres());
        compare("totals, waitSeconds", stated.waitSeconds(), correct.waitSeconds());
        compare("totals, overtimeSeconds", stated.overtimeSeconds(), correct.overtimeSeconds());
    }

    private void compare(String where, Object stated, Object correct) {
        if (!stated.equals(correct)) {
            differences.add(new Verdict.Difference(where, text(stated), text(correct)));
        }
    }

    private String text(Object value) {
        return value instanceof Instant instant ? OffsetTimes.text(instant, zone) : value.toString();
    }

    private static List<String> visits(Plan.Route route) {
        return route.stops().stream().map(Plan.Stop::visit).toList();
    }

    private static List<String> left(Plan plan) {
        return plan.unassigned().stream().map(Plan.Unassigned::visit).sorted().toList();
    }

    private static String byRule(Plan.Score score) {
        return score.byRule().stream()
                .sorted(Comparator.comparing(Plan.ByRule::rule))
                .map(rule -> rule.rule() + ' ' + rule.cost())
                .collect(Collectors.joining(", "));
    }

    private String breaks(Plan.Route route) {
        return route.breaks().stream()
                .map(taken -> taken.id() + ' ' + text(taken.start()) + " to " + text(taken.end()))
                .collect(Collectors.joining(", "));
    }
}
