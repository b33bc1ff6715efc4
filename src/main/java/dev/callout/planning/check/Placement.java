package dev.callout.planning.check;

import java.util.function.Supplier;

/**
 * A place where a visit fits: no hard rule is broken anew and the plan gets better.
 *
 * @param shift of the first member of the crew
 * @param start second at which the work would begin
 * @param end second at which the last member would end
 * @param after makes the routes: most places are weighed and never taken
 */
record Placement(int shift, int start, int end, Supplier<int[][]> after) {
    /** The routes with the visit in them. */
    int[][] routes() {
        return after.get();
    }
}
