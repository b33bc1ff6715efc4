package dev.callout.planning.check;

/**
 * A place where a visit fits: no hard rule is broken anew and the plan gets better.
 *
 * @param shift of the first member of the crew
 * @param start second at which the work would begin
 * @param end second at which the last member would end
 */
record Placement(int shift, int start, int end, int[][] routes) {}
