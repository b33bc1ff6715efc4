package dev.callout.promise.arrival;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/** The rate that a window is stated with, against what 100,000 sampled days keep: within a point. */
class StatedRatesTest {
    private static final WindowLimits HOUR = WindowLimits.of(Duration.ofMinutes(60), 0.9);
    private static final int DAYS = 100_000;
    private static final double POINT = 0.01;

    @Test
    void statedRatesAreWhatSampledDaysKeep(TestReporter reporter) {
        RandomRoutes routes = new RandomRoutes(11);
        List<RouteAhead> days = new ArrayList<>();
        for (int r = 0; r < 9; r++) {
            days.add(routes.next(8, r % 3 * 0.1));
        }
        reporter.publishEntry("worst error of the evening before, points", worstPoints(days));
    }

    @Test
    void workInProgressAndDrivingMeetSampledDaysToo(TestReporter reporter) {
        RouteAhead day = OrdinaryDays.of(4, 0.1);
        Instant since = ((Standing.Leaving) day.standing()).at();
        Instant now = since.plusSeconds(1_800);
        List<RouteAhead> days = List.of(
                new RouteAhead(
                        new Standing.Working(since.minusSeconds(900), now, new Estimate(2_700, 0.5)), day.stops()),
                new RouteAhead(new Standing.Driving(since, now), day.stops()));
        reporter.publishEntry("worst error on the day, points", worstPoints(days));
    }

    private static String worstPoints(List<RouteAhead> days) {
        double worst = 0;
        for (int r = 0; r < days.size(); r++) {
            RouteAhead route = days.get(r);
            List<StopOutlook> outlooks = Arrivals.along(route, HOUR);
            SampledDays sampled = new SampledDays(route, outlooks).live(DAYS, new Random(r));
            for (int i = 0; i < outlooks.size(); i++) {
                StopOutlook outlook = outlooks.get(i);
                double stated = outlook.toldRate().orElse(outlook.offer().rate());
                double error = Math.abs(stated - sampled.rate(i));
                assertThat(error).as("route %d stop %d", r, i).isLessThanOrEqualTo(POINT);
                worst = Math.max(worst, error);
            }
        }
        return "%.2f".formatted(100 * worst);
    }
}
