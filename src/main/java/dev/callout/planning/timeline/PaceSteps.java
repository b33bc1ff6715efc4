package dev.callout.planning.timeline;

/**
 * How fast is driven on each way, step by step. The arrays belong to the record and must not be changed.
 *
 * @param first second of the planning window at which the first step begins; free flow before it, and after the last one
 * @param seconds how long each step is
 * @param permille by {@link PlanningFacts#way} and step, {@link #FREE_FLOW} on an empty road
 */
public record PaceSteps(int first, int seconds, int[][] permille) {
    public static final int FREE_FLOW = 1_000;

    /** The pace of a way within a step, before the first and after the last one too. */
    public int at(int way, int step) {
        return step < 0 || step >= permille[way].length ? FREE_FLOW : permille[way][step];
    }

    public int ways() {
        return permille.length;
    }

    public int steps() {
        return permille[0].length;
    }
}
