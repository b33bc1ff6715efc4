package dev.callout.simulate;

import dev.callout.promise.learning.Reliabilities;
import dev.callout.simulate.Told.Outcome;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/**
 * What came of one way of running the days. Immutable.
 *
 * @param name of the way
 * @param slack mean share by which plans gave work more than its mean
 * @param byPosition windows told the evening before, by place on the route
 * @param byDay the same by day
 * @param onTheDay windows told on the day itself
 * @param reliability by place, as learned in the end: promises that fail anyway + share of computed misses that come true
 * @param retold customers who were told something else than before
 * @param width mean width of windows told the evening before, in minutes
 * @param rescuedKept promises kept after a rescue
 * @param rescueGain promises that rescues saved, as a sum of chances
 * @param narrower share of windows that were narrower than an hour when the technician was two stops away
 * @param narrowedKept share of these narrower windows in which work began, or before them
 */
record Report(
        String name,
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
        int retold,
        int rescues,
        int rescuedKept,
        double rescueGain,
        double narrower,
        double narrowedKept,
        Times times) {

    /** Visits, and hours of the technicians. */
    record Volume(int asked, int done, int waiting, double driveHours, double waitHours, double overtimeHours) {}

    /** @param stated mean of the rates stated; @param kept share of the promises kept */
    record Rate(int key, int count, double stated, double kept) {
        double points() {
            return 100 * (kept - stated);
        }
    }

    /** Of decisions, in milliseconds; not the same from run to run. */
    record Times(int decisions, double medianMillis, double worstMillis, long planMillis) {}

    static Report of(String name, Ledger ledger) {
        List<Told> evening =
                ledger.told.stream().filter(told -> told.position > 0).toList();
        List<Told> narrow = ledger.told.stream()
                .filter(told -> told.narrowed != null && told.counts())
                .toList();
        Map<String, Integer> outcomes = new TreeMap<>();
        ledger.told.forEach(told -> outcomes.merge(
                told.outcome.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' '), 1, Integer::sum));
        return new Report(
                name,
                ledger.slacks.stream()
                        .mapToDouble(Double::doubleValue)
                        .average()
                        .orElse(0),
                new Volume(
                        ledger.asked,
                        ledger.done,
                        ledger.waitingAtEnd,
                        ledger.driveSeconds / 3600.0,
                        ledger.waitSeconds / 3600.0,
                        ledger.overtimeSeconds / 3600.0),
                by(evening, told -> told.position),
                by(evening, told -> told.day),
                rate(0, evening),
                rate(0, ledger.told.stream().filter(told -> told.position == 0).toList()),
                outcomes,
                new TreeMap<>(ledger.events),
                evening.stream()
                        .mapToLong(told -> told.window.length().toMinutes())
                        .average()
                        .orElse(0),
                Reliabilities.from(ledger.outcomes()).toString(),
                ledger.retold,
                ledger.rescues,
                count(ledger.told, told -> told.rescued && told.outcome == Outcome.KEPT),
                ledger.rescueGain,
                share(narrow, Told::isNarrower),
                share(
                        narrow.stream()
                                .filter(told -> told.isNarrower() && told.begun != null)
                                .toList(),
                        Report::isInNarrowed),
                times(ledger));
    }

    private static boolean isInNarrowed(Told told) {
        return told.narrowed != null && told.begun != null && told.begun.isBefore(told.narrowed.end());
    }

    private static List<Rate> by(Collection<Told> told, ToIntFunction<Told> key) {
        Map<Integer, List<Told>> groups = new TreeMap<>();
        for (Told one : told) {
            groups.computeIfAbsent(key.applyAsInt(one), none -> new ArrayList<>())
                    .add(one);
        }
        List<Rate> rates = new ArrayList<>();
        groups.forEach((at, group) -> rates.add(rate(at, group)));
        return rates;
    }

    private static Rate rate(int key, Collection<Told> told) {
        List<Told> counted = told.stream().filter(Told::counts).toList();
        return new Rate(
                key,
                counted.size(),
                counted.stream().mapToDouble(one -> one.rate).average().orElse(0),
                share(counted, one -> one.outcome == Outcome.KEPT));
    }

    private static int count(Collection<Told> told, Predicate<Told> of) {
        return (int) told.stream().filter(of).count();
    }

    private static double share(Collection<Told> told, Predicate<Told> of) {
        return told.isEmpty() ? 0 : count(told, of) / (double) told.size();
    }

    private static Times times(Ledger ledger) {
        long[] nanos = ledger.decisionNanos.stream()
                .mapToLong(Long::longValue)
                .sorted()
                .toArray();
        double median = nanos.length == 0 ? 0 : nanos[nanos.length / 2] / 1e6;
        double worst = nanos.length == 0 ? 0 : nanos[nanos.length - 1] / 1e6;
        return new Times(nanos.length, median, worst, ledger.planMillis);
    }

    int eventCount() {
        return events.values().stream().mapToInt(Integer::intValue).sum();
    }

    double retoldPerEvent() {
        return retold / (double) Math.max(1, eventCount());
    }
}
