package dev.callout.simulate;

import dev.callout.simulate.Told.Outcome;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToIntFunction;

/** Windows told, counted by what they have in common: how often they were to be kept, and were. */
final class Rates {
    /**
     * Half the band in which what was kept may lie about what was stated (two points less to four more). A row whose standard
     * error is larger says nothing, so it is counted together with the one before it.
     */
    private static final double TELLING_ERROR = 0.03;

    private Rates() {}

    /**
     * @param key what they have in common, the least where several were counted together
     * @param upTo the greatest key among them
     * @param stated mean of the rates stated; @param kept share of the promises kept
     */
    record Rate(int key, int upTo, int count, double stated, double kept) {
        /** The key, with a plus where greater ones were counted with it. */
        String places() {
            return key + (upTo > key ? "+" : "");
        }

        double points() {
            return 100 * (kept - stated);
        }

        /** By how much chance alone makes the share kept differ from the rate, if each window is kept at its rate. */
        double standardError() {
            double rate = stated > 0 ? stated : kept;
            return count == 0 ? 0 : Math.sqrt(rate * (1 - rate) / count);
        }

        private Rate and(Rate other) {
            int both = count + other.count;
            double total = Math.max(1, both);
            return new Rate(
                    key,
                    other.upTo,
                    both,
                    (count * stated + other.count * other.stated) / total,
                    (count * kept + other.count * other.kept) / total);
        }
    }

    static List<Rate> by(Collection<Told> told, ToIntFunction<Told> key) {
        Map<Integer, List<Told>> groups = new TreeMap<>();
        for (Told one : told) {
            groups.computeIfAbsent(key.applyAsInt(one), none -> new ArrayList<>())
                    .add(one);
        }
        List<Rate> rates = new ArrayList<>();
        groups.forEach((at, group) -> rates.add(of(at, group)));
        return rates;
    }

    static Rate of(int key, Collection<Told> told) {
        List<Told> counted = told.stream().filter(Told::counts).toList();
        long kept = counted.stream().filter(one -> one.outcome == Outcome.KEPT).count();
        return new Rate(
                key,
                key,
                counted.size(),
                counted.stream().mapToDouble(one -> one.rate).average().orElse(0),
                kept / (double) Math.max(1, counted.size()));
    }

    /** The same of several runs, counted together. */
    static List<Rate> together(Collection<List<Rate>> runs) {
        Map<Integer, Rate> sums = new TreeMap<>();
        runs.forEach(run -> run.forEach(rate -> sums.merge(rate.key(), rate, Rate::and)));
        return List.copyOf(sums.values());
    }

    /** The last ones, of which there are few, counted together until they say something. */
    static List<Rate> pooled(List<Rate> rates) {
        List<Rate> rows = new ArrayList<>(rates);
        while (rows.size() > 1 && rows.get(rows.size() - 1).standardError() > TELLING_ERROR) {
            Rate last = rows.remove(rows.size() - 1);
            rows.add(rows.remove(rows.size() - 1).and(last));
        }
        return rows;
    }
}
