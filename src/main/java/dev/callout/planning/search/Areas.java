package dev.callout.planning.search;

/**
 * Chooses the part to ruin around. In large problems the choices stay in one area for a while: what the search touches then
 * stays in the processor's cache.
 */
final class Areas {
    private static final int LARGE = 600;
    private static final int STAY = 2_000;

    private final Nearby nearby;
    private final int parts;
    private final Chance chance;
    private int left;
    private int centre;

    Areas(Nearby nearby, int parts, Chance chance) {
        this.nearby = nearby;
        this.parts = parts;
        this.chance = chance;
    }

    int seed() {
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
