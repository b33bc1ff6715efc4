package dev.callout.planning.course;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callout.planning.Day;
import dev.callout.planning.check.Referee;
import dev.callout.planning.check.Verdict;
import dev.callout.planning.problem.Plan;
import dev.callout.planning.problem.PlanningProblem;
import dev.callout.planning.problem.Shift;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * A plan as a few lines of text, such as {@code anna: 10:30 home > 10:52 V1 > 12:00 break1 > 13:10 home}: departure, begin of
 * each work and break, return. A technician without stops has no line; the second day's times begin with "1 ".
 */
final class PlanText {
    private PlanText() {}

    /** Lines in the order of the technicians; fails where the referee finds anything wrong with the plan. */
    static List<String> judged(PlanningProblem problem, Plan plan) {
        Verdict verdict = Referee.check(problem, plan);
        assertThat(verdict.breaches()).as("breaches").isEmpty();
        assertThat(verdict.differences()).as("differences").isEmpty();
        return of(problem, plan);
    }

    static List<String> of(PlanningProblem problem, Plan plan) {
        return plan.routes().stream()
                .filter(route -> !route.stops().isEmpty())
                .map(route -> line(problem, route))
                .toList();
    }

    /** Visits left out, in order. */
    static List<String> leftOut(Plan plan) {
        return plan.unassigned().stream().map(Plan.Unassigned::visit).sorted().toList();
    }

    private static String line(PlanningProblem problem, Plan.Route route) {
        Shift shift = problem.technicians().stream()
                .flatMap(someone -> someone.shifts().stream())
                .filter(one -> one.id().equals(route.shift()))
                .findFirst()
                .orElseThrow();
        TreeMap<Instant, List<String>> events = new TreeMap<>();
        add(events, route.departure(), shift.startLocation() == null ? "leaves" : shift.startLocation());
        route.stops().forEach(stop -> add(events, stop.start(), stop.visit()));
        route.breaks().forEach(rest -> add(events, rest.start(), rest.id()));
        add(events, route.returned(), shift.endLocation() == null ? "ends" : shift.endLocation());
        List<String> words = new ArrayList<>();
        events.forEach((at, names) -> names.forEach(name -> words.add(clock(problem, at) + ' ' + name)));
        return route.technician() + ": " + String.join(" > ", words);
    }

    private static void add(TreeMap<Instant, List<String>> events, Instant at, String name) {
        events.computeIfAbsent(at, ignored -> new ArrayList<>()).add(name);
    }

    private static String clock(PlanningProblem problem, Instant at) {
        Instant first = problem.planningWindow().start();
        long day = (at.getEpochSecond() - first.getEpochSecond()) / 86_400;
        return (day == 0 ? "" : day + " ") + at.atZone(Day.ZONE).toLocalTime();
    }
}
