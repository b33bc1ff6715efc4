package dev.callout.dispatch.live;

import dev.callout.policy.PromiseKnobs;
import dev.callout.promise.arrival.Estimate;

/**
 * How long work and drives are expected to take, where a plan only says how much time it gives them. A plan gives work more
 * than its mean: the slack that lets windows be kept. Pure; any thread.
 */
public interface Lengths {
    /** @param plannedSeconds what the plan gives setup and work, slack included */
    Estimate work(String visit, String technician, int plannedSeconds);

    Estimate travel(int plannedSeconds);

    /** Of a plan without slack, with the spread that the rulebook names. */
    static Lengths of(PromiseKnobs knobs) {
        return withSlack(knobs, 0);
    }

    /** @param slack the share by which the plan gives work more than its mean */
    static Lengths withSlack(PromiseKnobs knobs, double slack) {
        return new Lengths() {
            @Override
            public Estimate work(String visit, String technician, int plannedSeconds) {
                return new Estimate((int) Math.round(plannedSeconds / (1 + slack)), knobs.serviceVariation());
            }

            @Override
            public Estimate travel(int plannedSeconds) {
                return new Estimate(plannedSeconds, knobs.travelVariation());
            }
        };
    }
}
