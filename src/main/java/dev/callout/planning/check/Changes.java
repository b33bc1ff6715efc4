package dev.callout.planning.check;

import static dev.callout.planning.timeline.PlanningFacts.NONE;
import static dev.callout.planning.timeline.PlanningFacts.UNKNOWN;

import dev.callout.planning.problem.OffsetTimes;
import dev.callout.planning.problem.Plan;
import dev.callout.planning.timeline.PlanningFacts;
import dev.callout.planning.timeline.Schedule;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What differs from the current routes, visit by visit: {@code technician} (from and to are technicians), {@code moved} (by
 * more than ten minutes) and {@code moved-day} (from and to are starts), {@code dropped}, {@code added}. Without current
 * routes nothing changes.
 */
final class Changes {
    private static final int THRESHOLD_SECONDS = 600;

    private final PlanningFacts facts;
    private final Schedule schedule;
    private final List<Plan.Change> changes = new ArrayList<>();

    Changes(PlanningFacts facts, Schedule schedule) {
        this.facts = facts;
        this.schedule = schedule;
    }

    List<Plan.Change> list() {
        for (int v = 0; facts.current.any && v < facts.visits.count; v++) {
            compare(v);
        }
        return changes;
    }

    private void compare(int visit) {
        String id = facts.problem.visits().get(visit).id();
        int[] before = facts.current.technicians[visit];
        int[] after = technicians(visit);
        int from = facts.current.start[visit];
        int to = schedule.startOf(visit);
        if (before.length == 0 && after.length == 0) {
            return;
        }
        if (before.length == 0) {
            changes.add(new Plan.Change(id, "added", null, text(to)));
        } else if (after.length == 0) {
            changes.add(new Plan.Change(id, "dropped", from == UNKNOWN ? null : text(from), null));
        } else {
            if (!sameMembers(before, after)) {
                changes.add(new Plan.Change(id, "technician", names(before), names(after)));
            }
            if (from != UNKNOWN && Math.abs(to - from) > THRESHOLD_SECONDS) {
                boolean sameDay = day(from).equals(day(to));
                changes.add(new Plan.Change(id, sameDay ? "moved" : "moved-day", text(from), text(to)));
            }
        }
    }

    private int[] technicians(int visit) {
        return IntStream.range(facts.visits.firstPart[visit], facts.visits.firstPart[visit + 1])
                .map(schedule::shiftOf)
                .filter(shift -> shift != NONE)
                .map(shift -> facts.shifts.technician[shift])
                .toArray();
    }

    private static boolean sameMembers(int[] before, int[] after) {
        return Arrays.equals(
                Arrays.stream(before).sorted().toArray(),
                Arrays.stream(after).sorted().toArray());
    }

    private String names(int[] technicians) {
        return Arrays.stream(technicians)
                .mapToObj(t -> facts.problem.technicians().get(t).id())
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private String text(int second) {
        return OffsetTimes.text(facts.instant(second), facts.problem.timeZone());
    }

    private LocalDate day(int second) {
        Instant instant = facts.instant(second);
        return instant.atZone(facts.problem.timeZone()).toLocalDate();
    }
}
