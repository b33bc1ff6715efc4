package dev.callout.planning.search;

/**
 * @param seed the same seed and number of iterations give the same routes, on one thread
 * @param threads how many searches run beside each other in a {@link TeamSearch}
 */
public record SearchSettings(long seed, int threads) {
    public SearchSettings {
        if (threads < 1) {
            throw new IllegalArgumentException("A search needs a thread");
        }
    }

    public SearchSettings(long seed) {
        this(seed, 1);
    }
}
