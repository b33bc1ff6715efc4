package dev.callout.planning.replan;

/** A route with one more part: scratch, so that trying places allocates nothing. */
final class Inserted {
    private int[] scratch = new int[16];

    /** The route with the part at the position; valid up to its length plus one, until the next call. */
    int[] of(int[] route, int position, int part) {
        if (scratch.length <= route.length) {
            scratch = new int[2 * route.length + 2];
        }
        System.arraycopy(route, 0, scratch, 0, position);
        scratch[position] = part;
        System.arraycopy(route, position, scratch, position + 1, route.length - position);
        return scratch;
    }
}
