package dev.callout.exchange.town;

import java.util.List;
import java.util.Random;

/** Draws from lists, the same each time for one seed. */
final class Dice {
    private final Random random;

    Dice(long seed) {
        random = new Random(seed);
    }

    <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    @SafeVarargs
    final <T> T of(T... things) {
        return things[random.nextInt(things.length)];
    }

    boolean inHundred(int chance) {
        return random.nextInt(100) < chance;
    }

    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }
}
