package dev.callout.planning.check;

import static dev.callout.planning.timeline.PlanningFacts.NONE;

import dev.callout.planning.problem.Plan;
import dev.callout.planning.problem.PlanningProblem;
import dev.callout.planning.rule.Finding;
import dev.callout.planning.rule.Level;
import dev.callout.planning.rule.Prices;
import dev.callout.planning.rule.Rule;
import dev.callout.planning.timeline.PlanningFacts;
import dev.callout.planning.timeline.Schedule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Judges a plan from the problem alone: takes from it only which visits stand on which shift in which order, times them anew,
 * and compares all that the plan states with the result.
 */
public final class Referee {
    private static final String SHAPE = "plan-shape";

    private final PlanningFacts facts;
    private final Plan plan;
    private final List<Verdict.Breach> breaches = new ArrayList<>();

    private Referee(PlanningFacts facts, Plan plan) {
        this.facts = facts;
        this.plan = plan;
    }

    /** @throws IllegalArgumentException where the problem has no travel; see {@link PlanningProblem#withTravel} */
    public static Verdict check(PlanningProblem problem, Plan plan) {
        return new Referee(new PlanningFacts(problem), plan).check();
    }

    private Verdict check() {
        if (!plan.problem().equals(facts.problem.id())) {
            shape(null, null, "other problem");
        }
        int[][] routes = routes();
        Prices prices = new Prices(facts);
        ScoreSheet sheet = new ScoreSheet(facts, prices);
        Schedule schedule = Routes.schedule(facts, routes);
        for (Rule rule : prices.active()) {
            if (rule.level() == Level.HARD) {
                sheet.findings(rule, schedule).forEach(finding -> breaches.add(breach(rule, finding)));
            }
        }
        Plan correct = new PlanMaker(facts).unexplained(routes, null);
        return new Verdict(correct.score(), breaches, new Comparison(facts.problem.timeZone()).list(plan, correct));
    }

    private int[][] routes() {
        int[][] routes = new int[facts.shifts.count][0];
        Set<String> shifts = new HashSet<>();
        int[] placed = new int[facts.visits.count];
        for (Plan.Route route : plan.routes()) {
            if (!facts.shifts.has(route.shift()) || !shifts.add(route.shift())) {
                shape(null, route.technician(), "route of an unknown shift or a second route of one");
                continue;
            }
            int shift = facts.shifts.indexOf(route.shift());
            if (!facts.technician(shift).id().equals(route.technician())) {
                shape(null, route.technician(), "route of another technician's shift");
            }
            int[] parts = new int[route.stops().size()];
            int count = 0;
            for (Plan.Stop stop : route.stops()) {
                if (!facts.visits.has(stop.visit())) {
                    shape(stop.visit(), route.technician(), "stop of an unknown visit");
                    continue;
                }
                int visit = facts.visits.indexOf(stop.visit());
                if (placed[visit] == facts.visits.crew(visit)) {
                    shape(stop.visit(), route.technician(), "stop beyond the visit's crew");
                    continue;
                }
                parts[count++] = facts.visits.firstPart[visit] + placed[visit]++;
            }
            routes[shift] = Arrays.copyOf(parts, count);
        }
        return Routes.renumbered(facts, routes);
    }

    private void shape(@Nullable String visit, @Nullable String technician, String what) {
        breaches.add(new Verdict.Breach(SHAPE, visit, technician, 1, what));
    }

    private Verdict.Breach breach(Rule rule, Finding finding) {
        return new Verdict.Breach(
                rule.id(),
                finding.visit() == NONE
                        ? null
                        : facts.problem.visits().get(finding.visit()).id(),
                finding.shift() == NONE
                        ? null
                        : facts.technician(finding.shift()).id(),
                finding.measure(),
                rule.unit());
    }
}
