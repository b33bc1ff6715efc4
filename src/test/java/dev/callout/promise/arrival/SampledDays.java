package dev.callout.promise.arrival;

import java.time.Instant;
import java.util.List;
import java.util.Random;

/** Lives a route many times over by drawing every length of time: the plain truth that the analytic answer must meet. */
final class SampledDays {
    private final RouteAhead route;
    private final List<StopOutlook> told;
    private final long[] kept;
    private final double[] waited;
    private final double[] startSum;
    private int days;

    /** @param told the outlooks whose windows the customers have been told, where the stop has no window yet */
    SampledDays(RouteAhead route, List<StopOutlook> told) {
        this.route = route;
        this.told = told;
        kept = new long[told.size()];
        waited = new double[told.size()];
        startSum = new double[told.size()];
    }

    SampledDays live(int howMany, Random random) {
        for (int day = 0; day < howMany; day++) {
            liveOne(random);
        }
        days += howMany;
        return this;
    }

    double rate(int stop) {
        return kept[stop] / (double) days;
    }

    /** Mean waiting for the begin of a window, beyond what the visit itself asks for; seconds. */
    double waitSeconds(int stop) {
        return waited[stop] / days;
    }

    double meanStartSecond(int stop) {
        return startSum[stop] / days;
    }

    private void liveOne(Random random) {
        boolean driving = false;
        double time;
        if (route.standing() instanceof Standing.Leaving leaving) {
            time = leaving.at().getEpochSecond();
        } else if (route.standing() instanceof Standing.Working working) {
            time = working.since().getEpochSecond()
                    + drawBeyond(
                            working.work(),
                            working.now().getEpochSecond() - working.since().getEpochSecond(),
                            random);
        } else {
            Standing.Driving way = (Standing.Driving) route.standing();
            driving = true;
            time = way.since().getEpochSecond()
                    + drawBeyond(
                            route.stops().get(0).travel(),
                            way.now().getEpochSecond() - way.since().getEpochSecond(),
                            random);
        }
        for (int i = 0; i < told.size(); i++) {
            StopAhead stop = route.stops().get(i);
            if (!driving || i > 0) {
                time = paused(time, stop, false) + draw(stop.travel(), random);
            }
            time = paused(time, stop, true);
            time = Math.max(time, stop.earliestStart().getEpochSecond());
            Instant begin = (stop.told() == null ? told.get(i).offer().window() : stop.told()).start();
            Instant end = (stop.told() == null ? told.get(i).offer().window() : stop.told()).end();
            waited[i] += Math.max(0, begin.getEpochSecond() - time);
            time = Math.max(time, begin.getEpochSecond());
            kept[i] += time < end.getEpochSecond() ? 1 : 0;
            startSum[i] += time;
            time += draw(stop.work(), random);
        }
    }

    private static double paused(double from, StopAhead stop, boolean atDoor) {
        double time = from;
        for (Pause pause : stop.pauses()) {
            if (pause.atDoor() == atDoor) {
                time = Math.max(time, pause.notBefore().getEpochSecond()) + pause.seconds();
            }
        }
        return time;
    }

    static double draw(Estimate estimate, Random random) {
        if (estimate.seconds() == 0 || estimate.variation() == 0) {
            return estimate.seconds();
        }
        double variance = Math.log1p(estimate.variation() * estimate.variation());
        return estimate.seconds() * Math.exp(-variance / 2 + Math.sqrt(variance) * random.nextGaussian());
    }

    private static double drawBeyond(Estimate estimate, long elapsed, Random random) {
        for (int attempt = 0; attempt < 100_000; attempt++) {
            double drawn = draw(estimate, random);
            if (drawn > elapsed) {
                return drawn;
            }
        }
        throw new IllegalArgumentException("Hardly ever lasts longer than " + elapsed + " s: " + estimate);
    }
}
