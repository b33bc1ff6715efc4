package dev.callout.promise.arrival;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Prints how far stated rates are from 100,000 sampled days, and how long a territory of 600 stops takes; against
 * sampling, the other way to do it. Run by hand; figures stand in decision 0600.
 */
final class ArrivalBenchmark {
    private static final WindowLimits LIMITS = WindowLimits.of(Duration.ofMinutes(60), 0.9);

    private ArrivalBenchmark() {}

    public static void main(String[] arguments) {
        speed("random, hard", territory());
        speed("ordinary", Collections.nCopies(75, OrdinaryDays.of(8, 0.1)));
        int days = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000;
        error(days);
        samplingSpeed(1_000);
        samplingSpeed(10_000);
    }

    private static void error(int days) {
        RandomRoutes routes = new RandomRoutes(1);
        double worst = 0;
        double sum = 0;
        double worstMean = 0;
        int stops = 0;
        for (int r = 0; r < 40; r++) {
            RouteAhead route = routes.next(10, r % 3 * 0.1);
            List<StopOutlook> outlooks = Arrivals.along(route, LIMITS);
            SampledDays sampled = new SampledDays(route, outlooks).live(days, new Random(r));
            for (int i = 0; i < outlooks.size(); i++) {
                StopOutlook outlook = outlooks.get(i);
                double stated = outlook.toldRate().orElse(outlook.offer().rate());
                double error = Math.abs(stated - sampled.rate(i));
                worst = Math.max(worst, error);
                sum += error;
                stops++;
                worstMean = Math.max(
                        worstMean, Math.abs(outlook.start().mean().getEpochSecond() - sampled.meanStartSecond(i)));
            }
        }
        System.out.printf(
                Locale.ROOT,
                "%d stops, %d days each: error of the rate mean %.3f, worst %.3f points; of the mean start worst %.0f s%n",
                stops,
                days,
                100 * sum / stops,
                100 * worst,
                worstMean);
    }

    private static List<RouteAhead> territory() {
        RandomRoutes routes = new RandomRoutes(2);
        List<RouteAhead> territory = new ArrayList<>();
        for (int r = 0; r < 60; r++) {
            territory.add(routes.next(10, 0.1));
        }
        return territory;
    }

    private static void speed(String kind, List<RouteAhead> territory) {
        List<Double> millis = new ArrayList<>();
        long points = 0;
        for (int round = 0; round < 60; round++) {
            long before = processorNanos();
            for (RouteAhead route : territory) {
                points += Arrivals.along(route, LIMITS).get(7).start().points();
            }
            millis.add((processorNanos() - before) / 1e6);
        }
        System.out.printf(
                Locale.ROOT,
                "600 stops analytic, %s: first %.1f ms, then median %.1f ms; %d points at the eighth stop on the mean%n",
                kind,
                millis.get(0),
                millis.subList(10, 60).stream().sorted().toList().get(25),
                points / 60 / territory.size());
    }

    /** The thread's own processor time, so that a busy machine does not decide. */
    private static long processorNanos() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static void samplingSpeed(int days) {
        List<RouteAhead> territory = territory();
        List<List<StopOutlook>> outlooks =
                territory.stream().map(route -> Arrivals.along(route, LIMITS)).toList();
        double best = Double.MAX_VALUE;
        for (int round = 0; round < 5; round++) {
            long before = processorNanos();
            for (int r = 0; r < 60; r++) {
                new SampledDays(territory.get(r), outlooks.get(r)).live(days, new Random(r));
            }
            best = Math.min(best, (processorNanos() - before) / 1e6);
        }
        System.out.printf(Locale.ROOT, "600 stops by %d sampled days (windows already known): %.0f ms%n", days, best);
    }
}
