package dev.callout.planning;

import dev.callout.planning.problem.PlanningProblem;
import dev.callout.planning.rule.Cost;
import dev.callout.planning.rule.Finding;
import dev.callout.planning.rule.LeftOutRule;
import dev.callout.planning.rule.PlanRule;
import dev.callout.planning.rule.Prices;
import dev.callout.planning.rule.RouteRule;
import dev.callout.planning.rule.Rule;
import dev.callout.planning.rule.Rules;
import dev.callout.planning.timeline.PlanningFacts;
import dev.callout.planning.timeline.Schedule;
import dev.callout.planning.timeline.Timeline;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/** Plans of one problem, written and read as text. */
public final class Plans {
    public final PlanningFacts facts;
    private final Schedule schedule;
    private final int[] used;

    Plans(PlanningProblem problem) {
        facts = new PlanningFacts(problem);
        schedule = new Schedule(facts);
        used = new int[facts.visits.count];
    }

    /** Puts visits on a shift, such as {@code route("anna-1", "V1 V2")}; a crew's members one route after the other. */
    public Plans route(String shift, String visits) {
        String[] ids = visits.isBlank() ? new String[0] : visits.split(" ");
        int[] parts = new int[ids.length];
        for (int i = 0; i < ids.length; i++) {
            int visit = facts.visits.indexOf(ids[i]);
            parts[i] = facts.visits.firstPart[visit] + used[visit]++;
        }
        schedule.setRoute(facts.shifts.indexOf(shift), parts, parts.length);
        schedule.settle();
        return this;
    }

    /** One shift's times: {@code 08:00 home > 08:10 V1 (30m) > 09:00 break > …}, the length of waits in brackets. */
    public String text(String shift) {
        Timeline timeline = schedule.timeline(facts.shifts.indexOf(shift));
        List<String> events = new ArrayList<>();
        int next = 0;
        events.add(clock(timeline.departure) + " leaves");
        for (int i = 0; i < timeline.count; i++) {
            next = breaks(timeline, next, timeline.start[i], events);
            String wait = timeline.waitSeconds[i] == 0 ? "" : " (waits " + timeline.waitSeconds[i] / 60 + "m)";
            events.add(clock(timeline.start[i])
                    + ' '
                    + facts.visitOfPart(timeline.part[i]).id()
                    + wait);
        }
        next = breaks(timeline, next, timeline.returned, events);
        events.add(clock(timeline.returned) + " returns");
        breaks(timeline, next, Integer.MAX_VALUE, events);
        return String.join(" > ", events);
    }

    private int breaks(Timeline timeline, int next, int until, List<String> events) {
        int k = next;
        while (k < timeline.breakStart.length && timeline.breakStart[k] < until) {
            boolean kept = timeline.breakStart[k] != PlanningFacts.NONE;
            events.add(kept ? clock(timeline.breakStart[k]) + " break" : "no break");
            k++;
        }
        return k;
    }

    private String clock(int second) {
        LocalTime time = facts.instant(second).atZone(Day.ZONE).toLocalTime();
        return second >= 86_400 ? second / 86_400 + " " + time : time.toString();
    }

    /** The measure of a rule over the whole plan; fails where its findings do not add up to it. */
    public long measure(String ruleId) {
        Rule rule = Rules.get(ruleId);
        List<Finding> findings = new ArrayList<>();
        long measure = 0;
        if (!rule.applies(facts)) {
            return 0;
        }
        if (rule instanceof RouteRule one) {
            for (Timeline timeline : schedule.timelines()) {
                measure += one.measure(facts, timeline);
                one.explain(facts, timeline, findings::add);
            }
        } else if (rule instanceof PlanRule one) {
            measure = one.measure(facts, schedule);
            one.explain(facts, schedule, findings::add);
        } else if (rule instanceof LeftOutRule one) {
            for (int v = 0; v < facts.visits.count; v++) {
                measure += schedule.isAssigned(v) ? 0 : one.measure(facts, v);
            }
            return measure;
        }
        long found = findings.stream().mapToLong(Finding::measure).sum();
        if (found != measure) {
            throw new AssertionError(ruleId + " measures " + measure + " but finds " + found);
        }
        return measure;
    }

    public Cost cost() {
        return new Prices(facts).total(schedule);
    }

    public Schedule schedule() {
        return schedule;
    }
}
