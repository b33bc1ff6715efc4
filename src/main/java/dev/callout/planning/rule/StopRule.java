package dev.callout.planning.rule;

import dev.callout.planning.timeline.PlanningFacts;
import dev.callout.planning.timeline.Timeline;
import java.util.function.Consumer;

/** A rule that looks at the stops of a route one by one. */
abstract class StopRule extends NamedRule implements RouteRule {
    /** Passes over frozen stops: they are facts. */
    static final int BUT_FROZEN = 0;

    /** Looks at one member of a crew only, since it is about the visit. */
    static final int ONCE_A_VISIT = 1;

    private final int which;

    StopRule(String id, Level level, String unit, long weightMilli, int which) {
        super(id, level, unit, weightMilli);
        this.which = which;
    }

    /** The measure of one stop. */
    abstract long at(PlanningFacts facts, Timeline timeline, int stop);

    /** Whether the measure hangs on when the work begins, and not only on who does it. */
    boolean isTimed() {
        return true;
    }

    /** Whether the rule can cost anything for this visit. */
    boolean concerns(PlanningFacts facts, int visit) {
        return true;
    }

    @Override
    public final long measure(PlanningFacts facts, Timeline timeline) {
        long sum = 0;
        for (int i = first(timeline); i < timeline.count; i++) {
            sum += counts(facts, timeline, i) ? at(facts, timeline, i) : 0;
        }
        return sum;
    }

    @Override
    public final void explain(PlanningFacts facts, Timeline timeline, Consumer<Finding> findings) {
        for (int i = first(timeline); i < timeline.count; i++) {
            long measure = counts(facts, timeline, i) ? at(facts, timeline, i) : 0;
            if (measure > 0) {
                findings.accept(new Finding(facts.visits.ofPart[timeline.part[i]], timeline.shift, measure));
            }
        }
    }

    private int first(Timeline timeline) {
        return which == BUT_FROZEN ? timeline.frozen : 0;
    }

    private boolean counts(PlanningFacts facts, Timeline timeline, int stop) {
        int part = timeline.part[stop];
        return which == BUT_FROZEN || facts.visits.firstPart[facts.visits.ofPart[part]] == part;
    }
}
