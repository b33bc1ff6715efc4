package dev.callout.simulate;

import dev.callout.simulate.Told.Outcome;
import java.util.HashMap;
import java.util.Map;

/**
 * What replanning was worth to the windows told the evening before: the same days beside those on which nobody replanned.
 *
 * @param count windows that count in both
 * @param leftAlone kept if nobody had replanned
 * @param saved kept, and broken if nobody had replanned
 * @param lost broken, and kept if nobody had replanned
 */
record Rescued(int count, int leftAlone, int saved, int lost) {
    private record Key(String visit, int day) {}

    static Rescued of(Ledger ledger, Ledger leftAlone, int settling) {
        Map<Key, Told> alone = new HashMap<>();
        leftAlone.told.forEach(told -> alone.put(new Key(told.visit, told.day), told));
        int count = 0;
        int kept = 0;
        int saved = 0;
        int lost = 0;
        for (Told told : ledger.told) {
            Told other = told.position == 0 || told.day <= settling ? null : alone.get(new Key(told.visit, told.day));
            if (other == null || !told.counts() || !other.counts()) {
                continue;
            }
            boolean isKept = told.outcome == Outcome.KEPT;
            boolean wouldBe = other.outcome == Outcome.KEPT;
            count++;
            kept += wouldBe ? 1 : 0;
            saved += isKept && !wouldBe ? 1 : 0;
            lost += !isKept && wouldBe ? 1 : 0;
        }
        return new Rescued(count, kept, saved, lost);
    }

    /** Of all windows that count, those kept because the day was replanned. */
    double share() {
        return saved / (double) Math.max(1, count);
    }
}
