package dev.callout.simulate;

import dev.callout.promise.learning.Reliabilities;
import dev.callout.simulate.Rates.Rate;
import dev.callout.simulate.Told.Outcome;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * What came of one way of running the days. Immutable. Rates leave out the days of settling.
 *
 * @param statesRates whether the way says how often its windows are kept
 * @param slack mean share by which plans gave work more than its mean
 * @param byPosition windows told the evening before, by place on the route
 * @param byDay the same by day, all days
 * @param onTheDay windows told on the day itself
 * @param width mean width of windows told the evening before, in minutes
 * @param reliability by place, as learned in the end: promises that fail anyway + share of computed misses that come true
 * @param retoldBy customers who were told something else than before, by why and what
 */
record Report(
        String name,
        boolean statesRates,
        double slack,
        Volume volume,
        List<Rate> byPosition,
        List<Rate> byDay,
        Rate evening,
        Rate onTheDay,
        Map<String, Integer> outcomes,
        Map<String, Integer> events,
        double width,
        String reliability,
        Map<String, Integer> retoldBy,
        Rescues rescues,
        Narrowing narrowing,
        Times times) {

    /** Visits, and hours of the technicians. */
    record Volume(int asked, int done, int waiting, double driveHours, double waitHours, double overtimeHours) {}

    /**
     * @param kept promises kept after a rescue
     * @param gain promises that rescues saved, as a sum of chances
     */
    record Rescues(int made, int kept, double gain, Rescued beside) {}

    /**
     * Two stops before a customer's turn.
     *
     * @param narrower share of windows that could then be narrowed to less than an hour
     * @param kept share of these in which work began, or before them
     */
    record Narrowing(double narrower, double kept) {
        static Narrowing of(Collection<Told> told) {
            List<Told> known = told.stream()
                    .filter(one -> one.narrowed != null && one.counts())
                    .toList();
            List<Told> narrower = known.stream()
                    .filter(one -> one.isNarrower() && one.begun != null)
                    .toList();
            return new Narrowing(share(known, Told::isNarrower), share(narrower, Told::isInNarrowed));
        }
    }

    /** Of decisions, in milliseconds; not the same from run to run. */
    record Times(int decisions, double medianMillis, double worstMillis, long planMillis) {
        static Times of(Ledger ledger) {
            long[] nanos = ledger.decisionNanos.stream()
                    .mapToLong(Long::longValue)
                    .sorted()
                    .toArray();
            double median = nanos.length == 0 ? 0 : nanos[nanos.length / 2] / 1e6;
            double worst = nanos.length == 0 ? 0 : nanos[nanos.length - 1] / 1e6;
            return new Times(nanos.length, median, worst, ledger.planMillis);
        }
    }

    static Report of(Dispatcher way, Settings settings, Ledger ledger, Ledger leftAlone, Reliabilities learned) {
        List<Told> evening =
                ledger.told.stream().filter(told -> told.position > 0).toList();
        List<Told> counted = ledger.told.stream()
                .filter(told -> told.day > settings.settling())
                .toList();
        List<Told> before = counted.stream().filter(told -> told.position > 0).toList();
        List<Told> today = counted.stream().filter(told -> told.position == 0).toList();
        return new Report(
                way.name(),
                way.statesRates(),
                mean(ledger.slacks),
                volume(ledger),
                Rates.by(before, told -> told.position),
                Rates.by(evening, told -> told.day),
                Rates.of(0, before),
                Rates.of(0, today),
                outcomes(ledger),
                new TreeMap<>(ledger.events),
                mean(evening.stream()
                        .map(told -> (double) told.window.length().toMinutes())
                        .toList()),
                learned.toString(),
                new TreeMap<>(ledger.retold),
                new Rescues(
                        ledger.rescues,
                        (int) ledger.told.stream()
                                .filter(told -> told.rescued && told.outcome == Outcome.KEPT)
                                .count(),
                        ledger.rescueGain,
                        Rescued.of(ledger, leftAlone, settings.settling())),
                Narrowing.of(counted),
                Times.of(ledger));
    }

    private static Volume volume(Ledger ledger) {
        return new Volume(
                ledger.asked,
                ledger.done,
                ledger.waitingAtEnd,
                ledger.driveSeconds / 3600.0,
                ledger.waitSeconds / 3600.0,
                ledger.overtimeSeconds / 3600.0);
    }

    private static Map<String, Integer> outcomes(Ledger ledger) {
        Map<String, Integer> outcomes = new TreeMap<>();
        ledger.told.forEach(told ->
                outcomes.merge(told.outcome.name().toLowerCase(Locale.ROOT).replace('_', ' '), 1, Integer::sum));
        return outcomes;
    }

    private static double mean(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).average().orElse(0);
    }

    private static double share(Collection<Told> told, Predicate<Told> of) {
        return told.isEmpty() ? 0 : told.stream().filter(of).count() / (double) told.size();
    }

    int eventCount() {
        return events.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Windows told, those on the day and those told anew included. */
    int told() {
        return outcomes.values().stream().mapToInt(Integer::intValue).sum();
    }

    int retold() {
        return retoldBy.values().stream().mapToInt(Integer::intValue).sum();
    }

    double retoldPerEvent() {
        return retold() / (double) Math.max(1, eventCount());
    }
}
