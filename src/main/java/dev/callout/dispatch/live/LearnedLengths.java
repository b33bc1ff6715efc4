package dev.callout.dispatch.live;

import dev.callout.promise.arrival.Estimate;
import dev.callout.promise.learning.Pace;
import dev.callout.promise.learning.Paces;
import java.util.function.UnaryOperator;

/**
 * Lengths by what was learned. The plan gives a visit the mean of its work kind, and slack; each technician departs from that
 * mean.
 *
 * @param kindOf the work kind of a visit
 * @param slack the share by which the plan gives work more than its mean
 */
public record LearnedLengths(Paces paces, UnaryOperator<String> kindOf, double travelVariation, double slack)
        implements Lengths {
    /** Nobody's id: the pace of whoever nothing is known of. */
    private static final String ANYBODY = "";

    @Override
    public Estimate work(String visit, String technician, int plannedSeconds) {
        Pace own = paces.pace(kindOf.apply(visit), technician);
        double departure = own.factor() / kindFactor(kindOf.apply(visit));
        return new Estimate((int) Math.round(plannedSeconds / (1 + slack) * departure), own.variation());
    }

    @Override
    public Estimate travel(int plannedSeconds) {
        return new Estimate(plannedSeconds, travelVariation);
    }

    /** By how much the plan lengthens the operator's value for this kind of work, slack not counted. */
    public double kindFactor(String kind) {
        return paces.pace(kind, ANYBODY).factor();
    }

    public LearnedLengths withSlack(double share) {
        return new LearnedLengths(paces, kindOf, travelVariation, share);
    }
}
