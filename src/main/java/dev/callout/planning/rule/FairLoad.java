package dev.callout.planning.rule;

import static dev.callout.planning.timeline.PlanningFacts.NONE;

import dev.callout.planning.timeline.PlanningFacts;
import dev.callout.planning.timeline.Schedule;
import dev.callout.planning.timeline.Shifts;
import dev.callout.planning.timeline.Timeline;
import java.util.function.Consumer;

/**
 * Work and driving are shared out over the technicians by the length of their shifts, the days before included where the problem
 * tells them. Counts the seconds that the plan gives technicians beyond their share. Costs nothing unless it is given a weight:
 * fair days are longer days.
 */
final class FairLoad extends NamedRule implements PlanRule {
    FairLoad() {
        super("fair-load", Level.SOFT, "second", 0);
    }

    @Override
    public boolean applies(PlanningFacts facts) {
        return facts.shifts.count > 0 && facts.shifts.technician[0] != facts.shifts.technician[facts.shifts.count - 1];
    }

    @Override
    public long measure(PlanningFacts facts, Schedule schedule) {
        long busy = busyInAll(facts.shifts, schedule);
        long hours = hoursInAll(facts.shifts);
        long over = 0;
        for (int s = 0; s < facts.shifts.count; s = nextTechnician(facts.shifts, s)) {
            over += over(facts.shifts, schedule, s, busy, hours);
        }
        return over;
    }

    @Override
    public void explain(PlanningFacts facts, Schedule schedule, Consumer<Finding> findings) {
        long busy = busyInAll(facts.shifts, schedule);
        long hours = hoursInAll(facts.shifts);
        for (int s = 0; s < facts.shifts.count; s = nextTechnician(facts.shifts, s)) {
            long over = over(facts.shifts, schedule, s, busy, hours);
            if (over > 0) {
                findings.accept(new Finding(NONE, s, over));
            }
        }
    }

    /** What the technician whose first shift this is has beyond a share; never more than what is planned. */
    private static long over(Shifts shifts, Schedule schedule, int first, long busyInAll, long hoursInAll) {
        int technician = shifts.technician[first];
        long planned = 0;
        long hours = shifts.recentHours[technician];
        for (int s = first; s < nextTechnician(shifts, first); s++) {
            planned += busy(schedule.timeline(s));
            hours += length(shifts, s);
        }
        long share = hoursInAll == 0 ? 0 : busyInAll * hours / hoursInAll;
        return Math.max(0, Math.min(planned, shifts.recentBusy[technician] + planned - share));
    }

    private static long busyInAll(Shifts shifts, Schedule schedule) {
        long busy = 0;
        for (int s = 0; s < shifts.count; s++) {
            busy += busy(schedule.timeline(s)) + (isFirst(shifts, s) ? shifts.recentBusy[shifts.technician[s]] : 0);
        }
        return busy;
    }

    private static long hoursInAll(Shifts shifts) {
        long hours = 0;
        for (int s = 0; s < shifts.count; s++) {
            hours += length(shifts, s) + (isFirst(shifts, s) ? shifts.recentHours[shifts.technician[s]] : 0);
        }
        return hours;
    }

    /** Shifts stand technician by technician. */
    private static boolean isFirst(Shifts shifts, int shift) {
        return shift == 0 || shifts.technician[shift] != shifts.technician[shift - 1];
    }

    private static int nextTechnician(Shifts shifts, int shift) {
        int next = shift + 1;
        while (next < shifts.count && !isFirst(shifts, next)) {
            next++;
        }
        return next;
    }

    private static long busy(Timeline timeline) {
        long seconds = timeline.totalTravelSeconds;
        for (int i = 0; i < timeline.count; i++) {
            seconds += timeline.end[i] - timeline.start[i];
        }
        return seconds;
    }

    private static long length(Shifts shifts, int shift) {
        return Math.max(0, shifts.end[shift] - shifts.start[shift]);
    }
}
