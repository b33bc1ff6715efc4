package dev.callout.planning.search;

/**
 * Takes strings of neighbouring stops out of several neighbouring routes: slack induction by string removals (Christiaens
 * and Vanden Berghe, Transportation Science 54(2), 2020).
 */
final class Ruin {
    private static final int AVERAGE_REMOVED = 10;
    private static final int LONGEST_STRING = 10;

    /** Where much is left out a part taken away seldom finds a place again: fewer are removed, from as many routes. */
    private static final int AVERAGE_REMOVED_OVERFULL = 7;

    private static final int LONGEST_STRING_OVERFULL = 5;

    /** Of 256: how often a string is split, and how often its kept middle is not made longer. */
    private static final int SPLIT = 128;

    private static final int KEEP = 253;

    /** Of 256: how often a route is passed over whose technician could not do the seed, where that is left out. */
    private static final int UNFIT = 180;

    private final Tours tours;
    private final Nearby nearby;
    private final Chance chance;
    private final int[] ruined;
    private int round;

    Ruin(Tours tours, Nearby nearby, Chance chance) {
        this.tours = tours;
        this.nearby = nearby;
        this.chance = chance;
        ruined = new int[tours.net.shifts];
    }

    /**
     * Removes parts around a seed and appends them to the bank. Around one that is left out, mostly from routes that could take
     * it.
     */
    void around(int seed, double averageSize, boolean overfull, Bank bank) {
        round++;
        int most = overfull ? LONGEST_STRING_OVERFULL : LONGEST_STRING;
        int longest = (int) Math.min(most, Math.max(1, averageSize));
        int removed = overfull ? AVERAGE_REMOVED_OVERFULL : AVERAGE_REMOVED;
        double mostStrings = 4.0 * removed / (1 + longest) - 1;
        int strings = (int) (1 + chance.share() * mostStrings);
        boolean isOut = tours.route(seed) < 0;
        strings -= string(seed, longest, bank);
        int[] neighbours = nearby.neighbours[seed];
        for (int i = 0; i < neighbours.length && strings > 0; i++) {
            if (!isOut || !isPassedOver(tours.route(neighbours[i]), seed)) {
                strings -= string(neighbours[i], longest, bank);
            }
        }
    }

    private boolean isPassedOver(int shift, int seed) {
        return shift >= 0 && !tours.net.isAble(shift, seed) && (chance.bits() & 255) < UNFIT;
    }

    /** 1 where a string around the part was removed; 0 where it is on no route or its route was ruined before. */
    private int string(int around, int longest, Bank bank) {
        int shift = tours.route(around);
        if (shift < 0 || ruined[shift] == round) {
            return 0;
        }
        ruined[shift] = round;
        int size = tours.size(shift);
        int length = 1 + chance.below(Math.min(size, longest));
        int kept = 0;
        if (length > 1 && length < size && (chance.bits() & 255) < SPLIT) {
            kept = 1;
            while (length + kept < size && (chance.bits() & 255) > KEEP) {
                kept++;
            }
        }
        remove(around, length, kept, bank);
        return 1;
    }

    private void remove(int around, int length, int kept, Bank bank) {
        Network net = tours.net;
        int span = length + kept;
        int before = 0;
        int first = around;
        while (before < span - 1 && tours.prev(first) < net.parts) {
            first = tours.prev(first);
            before++;
        }
        int after = 0;
        int last = around;
        while (after < span - 1 && tours.next(last) < net.parts) {
            last = tours.next(last);
            after++;
        }
        // the string begins `back` stops before the seed; both ends must lie on the route
        int least = Math.max(0, span - 1 - after);
        int back = least + chance.below(Math.min(before, span - 1) - least + 1);
        int from = around;
        for (int i = 0; i < back; i++) {
            from = tours.prev(from);
        }
        from = tours.prev(from);
        if (kept == 0) {
            cut(from, length, bank);
        } else {
            int head = 1 + chance.below(length - 1);
            int middle = cut(from, head, bank);
            for (int i = 1; i < kept; i++) {
                middle = tours.next(middle);
            }
            cut(middle, length - head, bank);
        }
    }

    /** Removes so many parts behind a stop and answers the one that follows then. */
    private int cut(int from, int count, Bank bank) {
        int to = tours.next(from);
        for (int i = 0; i < count; i++) {
            bank.add(to);
            to = tours.next(to);
        }
        tours.cut(from, to);
        return to;
    }
}
