package dev.callout.planning.search;

/**
 * Chooses the part to ruin around. In large problems the choices stay in one area for a while: what the search touches then
 * stays in the processor's cache.
 */
final class Areas {
    private static final int LARGE = 600;
    private static final int STAY = 2_000;

    /** Of 256: how often a part in focus is chosen, where there is any. */
    private static final int IN_FOCUS = 160;

    private final Nearby nearby;
    private final int parts;
    private final Chance chance;
    private int left;
    private int centre;
    private int[] focus = new int[0];

    Areas(Nearby nearby, int parts, Chance chance) {
        this.nearby = nearby;
        this.parts = parts;
        this.chance = chance;
    }

    /** Chooses these parts more often than others from now on. */
    void focusOn(int[] chosen) {
        focus = chosen;
    }

    int seed() {
        if (focus.length > 0 && (chance.bits() & 255) < IN_FOCUS) {
            return focus[chance.below(focus.length)];
        }
        if (parts < LARGE) {
            return chance.below(parts);
        }
        if (left-- == 0) {
            left = STAY;
            centre = chance.below(parts);
        }
        int[] around = nearby.neighbours[centre];
        int at = chance.below(around.length + 1);
        return at == around.length ? centre : around[at];
    }
}
