package dev.callout.planning.check;

import static dev.callout.planning.timeline.PlanningFacts.NONE;

import dev.callout.planning.problem.Break;
import dev.callout.planning.problem.Plan;
import dev.callout.planning.problem.Travel;
import dev.callout.planning.rule.Prices;
import dev.callout.planning.timeline.PlanningFacts;
import dev.callout.planning.timeline.Schedule;
import dev.callout.planning.timeline.Timeline;
import java.time.Duration;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Makes a plan of routes: times, score, totals, changes, and why visits are left out. For one thread. */
public final class PlanMaker {
    private final PlanningFacts facts;
    private final ScoreSheet sheet;

    public PlanMaker(PlanningFacts facts) {
        this.facts = facts;
        sheet = new ScoreSheet(facts, new Prices(facts));
    }

    /** @param routes by shift, the parts in order */
    public Plan make(int[][] routes, Plan.@Nullable Search search) {
        int[][] numbered = Routes.renumbered(facts, routes);
        Schedule schedule = Routes.schedule(facts, numbered);
        return plan(schedule, new Explainer(facts, numbered).list(schedule), search);
    }

    /** The same for someone who waits: does not say why visits are left out. */
    public Plan unexplained(int[][] routes, Plan.@Nullable Search search) {
        Schedule schedule = Routes.schedule(facts, Routes.renumbered(facts, routes));
        return plan(schedule, unexplained(schedule), search);
    }

    /** Says only of some why they are left out, and no longer than somebody waits. */
    public Plan explaining(BitSet some, int[][] routes, Plan.@Nullable Search search) {
        int[][] numbered = Routes.renumbered(facts, routes);
        Schedule schedule = Routes.schedule(facts, numbered);
        return plan(schedule, new Explainer(facts, numbered).list(schedule, some), search);
    }

    private List<Plan.Unassigned> unexplained(Schedule schedule) {
        List<Plan.Unassigned> unassigned = new ArrayList<>();
        for (int v = 0; v < facts.visits.count; v++) {
            if (!schedule.isAssigned(v)) {
                unassigned.add(new Plan.Unassigned(facts.problem.visits().get(v).id(), List.of(), List.of()));
            }
        }
        return unassigned;
    }

    private Plan plan(Schedule schedule, List<Plan.Unassigned> unassigned, Plan.@Nullable Search search) {
        return new Plan(
                facts.problem.id(),
                sheet.score(schedule),
                schedule.timelines().stream().map(this::route).toList(),
                unassigned,
                new Changes(facts, schedule).list(),
                totals(schedule, unassigned.size()),
                search);
    }

    /** One shift's route as its timeline says. */
    public Plan.Route route(Timeline timeline) {
        List<Plan.Stop> stops = new ArrayList<>();
        for (int i = 0; i < timeline.count; i++) {
            stops.add(new Plan.Stop(
                    facts.visitOfPart(timeline.part[i]).id(),
                    facts.instant(timeline.arrival[i]),
                    facts.instant(timeline.start[i]),
                    facts.instant(timeline.end[i]),
                    Duration.ofSeconds(timeline.travelSeconds[i]),
                    Duration.ofSeconds(timeline.waitSeconds[i]),
                    null));
        }
        List<Plan.TakenBreak> taken = new ArrayList<>();
        List<Break> breaks = facts.shifts.breaks(timeline.shift);
        for (int k = 0; k < breaks.size(); k++) {
            if (timeline.breakStart[k] != NONE) {
                taken.add(new Plan.TakenBreak(
                        breaks.get(k).id(),
                        facts.instant(timeline.breakStart[k]),
                        facts.instant(timeline.breakStart[k] + facts.shifts.breakSeconds[timeline.shift][k])));
            }
        }
        taken.sort(Comparator.comparing(Plan.TakenBreak::start));
        return new Plan.Route(
                facts.technician(timeline.shift).id(),
                facts.shifts.shift(timeline.shift).id(),
                facts.instant(timeline.departure),
                facts.instant(timeline.returned),
                Duration.ofSeconds(timeline.totalTravelSeconds),
                Duration.ofSeconds(overtime(timeline)),
                stops,
                taken);
    }

    private Plan.Totals totals(Schedule schedule, int unassigned) {
        long travel = 0;
        long metres = 0;
        long waiting = 0;
        long overtime = 0;
        for (Timeline timeline : schedule.timelines()) {
            travel += timeline.totalTravelSeconds;
            metres += facts.travelMetres(timeline);
            waiting += timeline.totalWaitSeconds;
            overtime += overtime(timeline);
        }
        Travel given = facts.problem.travel();
        String source = given == null
                ? ""
                : given.source().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new Plan.Totals(facts.visits.count - unassigned, unassigned, travel, metres, waiting, overtime, source);
    }

    private long overtime(Timeline timeline) {
        return timeline.count == 0 ? 0 : Math.max(0, timeline.returned - facts.shifts.end[timeline.shift]);
    }
}
