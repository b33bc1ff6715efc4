package dev.callout.planning.check;

import dev.callout.planning.problem.Plan;
import dev.callout.planning.problem.Sentence;
import dev.callout.planning.problem.Technician;
import dev.callout.planning.rule.Finding;
import dev.callout.planning.rule.Level;
import dev.callout.planning.rule.Prices;
import dev.callout.planning.rule.RouteRule;
import dev.callout.planning.rule.Rule;
import dev.callout.planning.timeline.PlanningFacts;
import dev.callout.planning.timeline.Timekeeper;
import dev.callout.planning.timeline.Timeline;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Says what a technician who is able to do a visit lacks to fit it in, and how much, at the place where least is missing. */
final class NearMiss {
    private final PlanningFacts facts;
    private final int[][] routes;
    private final Insertion insertion;
    private final Timekeeper timekeeper;
    private final Timeline walked = new Timeline();
    private final List<RouteRule> hardRules = new ArrayList<>();

    NearMiss(PlanningFacts facts, int[][] routes, Insertion insertion) {
        this.facts = facts;
        this.routes = routes;
        this.insertion = insertion;
        timekeeper = new Timekeeper(facts);
        for (Rule rule : new Prices(facts).active()) {
            if (rule instanceof RouteRule route && rule.level() == Level.HARD) {
                hardRules.add(route);
            }
        }
    }

    /** The hard rules broken at the place where least is missing. */
    Plan.Reason reason(Technician someone, int[] shifts, int visit) {
        List<Finding> least = List.of();
        List<String> rules = List.of();
        long fewest = Long.MAX_VALUE;
        for (int s : shifts) {
            int best = insertion.likeliest(s, visit);
            List<String> broken = new ArrayList<>();
            List<Finding> findings = broken(s, with(routes[s], best, facts.visits.firstPart[visit]), broken);
            long missing = findings.stream().mapToLong(Finding::measure).max().orElse(0);
            if (missing < fewest) {
                fewest = missing;
                least = findings;
                rules = broken;
            }
        }
        boolean alone = least.isEmpty() || !fitsAnEmptyDay(shifts, visit);
        return reason(someone, rules, fewest, alone);
    }

    private Plan.Reason reason(Technician someone, List<String> rules, long missing, boolean evenAlone) {
        long minutes = (missing + 59) / 60;
        if (rules.contains("reachable")) {
            return Blockers.reason(someone, "unreachable", Sentence.of("unreachable"));
        }
        if (rules.contains("van-capacity")) {
            return Blockers.reason(someone, "capacity", Sentence.of("van-full"));
        }
        if (rules.equals(List.of("break-kept"))) {
            return Blockers.reason(someone, "no-time", Sentence.of("break-missed"));
        }
        if (evenAlone && rules.contains("permitted-hours")) {
            return Blockers.reason(someone, "permitted-hours", Sentence.of("hours-missed", minutes));
        }
        if (evenAlone) {
            return Blockers.reason(someone, "window", Sentence.of("window-missed", minutes));
        }
        return Blockers.reason(someone, "no-time", Sentence.of("no-time", minutes));
    }

    private boolean fitsAnEmptyDay(int[] shifts, int visit) {
        for (int s : shifts) {
            int head = facts.current.frozenVisit[s].length;
            int[] route = Arrays.copyOf(routes[s], Math.min(head, routes[s].length) + 1);
            route[route.length - 1] = facts.visits.firstPart[visit];
            if (broken(s, route, new ArrayList<>()).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private List<Finding> broken(int shift, int[] route, List<String> rules) {
        timekeeper.walk(shift, route, route.length, null, walked);
        List<Finding> findings = new ArrayList<>();
        for (RouteRule rule : hardRules) {
            int before = findings.size();
            rule.explain(facts, walked, findings::add);
            if (findings.size() > before) {
                rules.add(rule.id());
            }
        }
        return findings;
    }

    private static int[] with(int[] route, int position, int part) {
        int[] after = new int[route.length + 1];
        System.arraycopy(route, 0, after, 0, position);
        after[position] = part;
        System.arraycopy(route, position, after, position + 1, route.length - position);
        return after;
    }
}
