package dev.callout.planning.rule;

import static dev.callout.planning.timeline.PlanningFacts.NONE;

import dev.callout.planning.timeline.PlanningFacts;
import dev.callout.planning.timeline.Schedule;
import dev.callout.planning.timeline.Timeline;
import java.util.function.Consumer;

/**
 * Work and driving are shared out over the shifts by their length. Counts the seconds that shifts have beyond their share.
 * Costs nothing unless it is given a weight: fair days are longer days.
 */
final class FairLoad extends NamedRule implements PlanRule {
    FairLoad() {
        super("fair-load", Level.SOFT, "second", 0);
    }

    @Override
    public long measure(PlanningFacts facts, Schedule schedule) {
        long busy = 0;
        long length = 0;
        for (int s = 0; s < facts.shifts.count; s++) {
            busy += busy(schedule.timeline(s));
            length += length(facts, s);
        }
        long over = 0;
        for (int s = 0; s < facts.shifts.count; s++) {
            over += over(facts, schedule, s, busy, length);
        }
        return over;
    }

    @Override
    public void explain(PlanningFacts facts, Schedule schedule, Consumer<Finding> findings) {
        long busy = 0;
        long length = 0;
        for (int s = 0; s < facts.shifts.count; s++) {
            busy += busy(schedule.timeline(s));
            length += length(facts, s);
        }
        for (int s = 0; s < facts.shifts.count; s++) {
            long over = over(facts, schedule, s, busy, length);
            if (over > 0) {
                findings.accept(new Finding(NONE, s, over));
            }
        }
    }

    private static long over(PlanningFacts facts, Schedule schedule, int shift, long busy, long length) {
        long share = length == 0 ? 0 : busy * length(facts, shift) / length;
        return Math.max(0, busy(schedule.timeline(shift)) - share);
    }

    private static long busy(Timeline timeline) {
        long seconds = timeline.totalTravelSeconds;
        for (int i = 0; i < timeline.count; i++) {
            seconds += timeline.end[i] - timeline.start[i];
        }
        return seconds;
    }

    private static long length(PlanningFacts facts, int shift) {
        return Math.max(0, facts.shifts.end[shift] - facts.shifts.start[shift]);
    }

    @Override
    public boolean applies(PlanningFacts facts) {
        return facts.shifts.count > 1;
    }
}
