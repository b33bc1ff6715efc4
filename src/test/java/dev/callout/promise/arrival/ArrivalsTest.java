package dev.callout.promise.arrival;

import static dev.callout.promise.arrival.OrdinaryDays.DRIVE;
import static dev.callout.promise.arrival.OrdinaryDays.EIGHT;
import static dev.callout.promise.arrival.OrdinaryDays.WORK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.callout.time.Window;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ArrivalsTest {
    private static final WindowLimits HOUR = WindowLimits.of(Duration.ofMinutes(60), 0.9);

    @Test
    void everyWindowIsOnTheGridAndNoWiderThanTheLimitAndHoldsThePlan() {
        RandomRoutes routes = new RandomRoutes(12);
        for (int r = 0; r < 40; r++) {
            RouteAhead route = routes.next(8, 0.1);
            List<StopOutlook> outlooks = Arrivals.along(route, HOUR);
            for (int i = 0; i < outlooks.size(); i++) {
                WindowOffer offer = outlooks.get(i).offer();
                assertThat(offer.window().length()).isBetween(Duration.ofMinutes(5), Duration.ofMinutes(60));
                assertThat(offer.window().start().getEpochSecond() % 300).isZero();
                assertThat(offer.window().end().getEpochSecond() % 300).isZero();
                assertThat(offer.reached()).isEqualTo(offer.rate() >= 0.9);
                if (route.stops().get(i).told() == null) {
                    assertThat(offer.window().contains(route.stops().get(i).plannedStart()))
                            .isTrue();
                }
            }
        }
    }

    @Test
    void aNarrowerWindowOfTheGridWouldNotReachTheRate() {
        for (StopOutlook outlook : Arrivals.along(OrdinaryDays.of(5, 0.1), HOUR)) {
            WindowOffer offer = outlook.offer();
            if (offer.reached() && offer.window().length().compareTo(HOUR.narrowest()) > 0) {
                assertThat(outlook.start().chanceBefore(offer.window().end().minus(HOUR.grid())))
                        .isLessThan(0.9);
            }
        }
    }

    @Test
    void aWindowGetsWiderOnlyAsLongAsEachStepIsWorthIt() {
        WindowLimits widening = HOUR.widening(0.02);
        for (RouteAhead route : List.of(OrdinaryDays.of(5, 0.1), firstStops(new RandomRoutes(15).next(8, 0), 1))) {
            StopOutlook narrow = Arrivals.along(route, HOUR).get(0);
            StopOutlook wide = Arrivals.along(route, widening).get(0);
            Instant end = wide.offer().window().end();

            assertThat(wide.offer().window().length()).isLessThanOrEqualTo(HOUR.widest());
            assertThat(end).isAfterOrEqualTo(narrow.offer().window().end());
            if (wide.offer().window().length().compareTo(HOUR.widest()) < 0) {
                assertThat(wide.start().chanceBefore(end.plus(HOUR.grid()))
                                - wide.start().chanceBefore(end))
                        .isLessThan(0.02);
            }
            if (end.isAfter(narrow.offer().window().end())) {
                assertThat(wide.start().chanceBefore(end) - wide.start().chanceBefore(end.minus(HOUR.grid())))
                        .isGreaterThanOrEqualTo(0.02);
            }
        }
    }

    @Test
    void aWiderLimitNeverLowersTheRate() {
        RandomRoutes routes = new RandomRoutes(13);
        for (int r = 0; r < 20; r++) {
            RouteAhead route = firstStops(routes.next(8, 0), 1);
            double last = 0;
            for (int minutes = 15; minutes <= 120; minutes += 15) {
                double rate = Arrivals.along(route, WindowLimits.of(Duration.ofMinutes(minutes), 0.99))
                        .get(0)
                        .offer()
                        .rate();
                assertThat(rate).isGreaterThanOrEqualTo(last);
                last = rate;
            }
        }
    }

    @Test
    void shiftingTheDayShiftsTheWindows() {
        RandomRoutes routes = new RandomRoutes(14);
        for (int r = 0; r < 20; r++) {
            RouteAhead route = routes.next(6, 0.1);
            List<StopOutlook> early = Arrivals.along(route, HOUR);
            List<StopOutlook> late = Arrivals.along(shifted(route, Duration.ofMinutes(35)), HOUR);
            for (int i = 0; i < early.size(); i++) {
                assertThat(late.get(i).offer().window().start())
                        .isEqualTo(early.get(i).offer().window().start().plus(Duration.ofMinutes(35)));
                assertThat(late.get(i).offer().rate())
                        .isCloseTo(early.get(i).offer().rate(), within(1e-9));
            }
        }
    }

    @Test
    void theSpreadGrowsAlongTheRouteAndWindowsWiden() {
        List<StopOutlook> outlooks = Arrivals.along(OrdinaryDays.of(4, 0), HOUR);

        assertThat(outlooks.get(0).arrival().deviationSeconds()).isCloseTo(360, within(20.0));
        assertThat(outlooks.get(1).arrival().deviationSeconds())
                .isGreaterThan(3 * outlooks.get(0).arrival().deviationSeconds());
        assertThat(outlooks.get(0).offer().window().length())
                .isLessThan(outlooks.get(1).offer().window().length());
    }

    @Test
    void theWindowLeansLate() {
        WindowOffer second = Arrivals.along(OrdinaryDays.of(2, 0), HOUR).get(1).offer();
        Instant planned = OrdinaryDays.of(2, 0).stops().get(1).plannedStart();

        assertThat(Duration.between(planned, second.window().end()))
                .isGreaterThan(Duration.between(second.window().start(), planned));
    }

    @Test
    void withTenPercentSlackNinetyPercentAreWithinReachAtEveryPosition() {
        assertThat(Arrivals.along(OrdinaryDays.of(7, 0.1), HOUR))
                .allMatch(outlook -> outlook.offer().reached());
    }

    @Test
    void whereTheHourCannotReachTheRateTheStopIsFlaggedWithItsBestRateAndTheSlackItWants() {
        List<StopOutlook> outlooks = Arrivals.along(OrdinaryDays.of(7, 0), HOUR);
        WindowOffer last = outlooks.get(6).offer();

        assertThat(last.reached()).isFalse();
        assertThat(last.rate()).isBetween(0.7, 0.9);
        assertThat(last.window().length()).isEqualTo(Duration.ofMinutes(60));
        assertThat(outlooks.get(6).start().chanceBefore(last.window().end().plusSeconds(last.shortSeconds())))
                .isGreaterThanOrEqualTo(0.9);
    }

    @Test
    void noWindowBeginsBeforeWorkIsAllowed() {
        Instant opening = EIGHT.plusSeconds(3_600);
        StopAhead stop = new StopAhead("v", DRIVE, List.of(), WORK, opening, opening, null, null);

        StopOutlook outlook = alone(stop);

        assertThat(outlook.offer().window().start()).isEqualTo(opening);
        assertThat(outlook.offer().earlyShare()).isZero();
        assertThat(outlook.start().chanceBefore(opening)).isZero();
        assertThat(outlook.offer().window().length()).isEqualTo(HOUR.narrowest());
    }

    @Test
    void noWindowReachesBeyondTheLatestStart() {
        Instant planned = EIGHT.plusSeconds(1_200);
        StopAhead stop = new StopAhead("v", DRIVE, List.of(), WORK, planned, EIGHT, planned.plusSeconds(400), null);

        WindowOffer offer = alone(stop).offer();

        assertThat(offer.window().end()).isEqualTo(EIGHT.plusSeconds(1_500));
        assertThat(offer.reached()).isFalse();
    }

    @Test
    void aPauseDelaysAndIsNotBegunEarly() {
        Instant noon = EIGHT.plusSeconds(4 * 3_600);
        StopAhead stop = new StopAhead(
                "v",
                Estimate.certain(600),
                List.of(new Pause(noon, 1_800)),
                WORK,
                noon.plusSeconds(2_400),
                EIGHT,
                null,
                null);

        assertThat(alone(stop).arrival().mean()).isEqualTo(noon.plusSeconds(2_400));
    }

    @Test
    void aPauseAtTheDoorDelaysTheWorkAndNotTheArrival() {
        Instant arriving = EIGHT.plusSeconds(600);
        StopAhead stop = new StopAhead(
                "v",
                Estimate.certain(600),
                List.of(new Pause(EIGHT, 1_800, true)),
                WORK,
                arriving.plusSeconds(1_800),
                EIGHT,
                null,
                null);

        assertThat(alone(stop).arrival().mean()).isEqualTo(arriving);
        assertThat(alone(stop).start().mean()).isEqualTo(arriving.plusSeconds(1_800));
    }

    @Test
    void aToldWindowIsWaitedForAndItsChanceIsSaid() {
        Instant planned = EIGHT.plusSeconds(1_200);
        Window told = new Window(planned.plusSeconds(600), planned.plusSeconds(4_200));
        StopOutlook outlook = alone(new StopAhead("v", DRIVE, List.of(), WORK, planned, EIGHT, null, told));

        assertThat(outlook.start().chanceBefore(told.start())).isZero();
        assertThat(outlook.toldRate()).hasValueCloseTo(1.0, within(0.001));
        assertThat(told.encloses(outlook.offer().window())).isTrue();
    }

    @Test
    void aToldWindowThatWillNotHoldIsOfferedAnew() {
        Instant planned = EIGHT.plusSeconds(1_200);
        Window told = new Window(EIGHT, EIGHT.plusSeconds(1_000));
        StopOutlook outlook = alone(new StopAhead("v", DRIVE, List.of(), WORK, planned, EIGHT, null, told));

        assertThat(outlook.toldRate().orElseThrow()).isLessThan(0.4);
        assertThat(outlook.offer().reached()).isTrue();
        assertThat(outlook.offer().window().contains(planned)).isTrue();
    }

    @Test
    void windowsNarrowAsTheDayProceeds() {
        RouteAhead day = OrdinaryDays.of(5, 0.1);
        List<StopOutlook> evening = Arrivals.along(day, HOUR);
        List<StopAhead> told = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            told.add(told(day.stops().get(i), evening.get(i).offer().window()));
        }
        Instant done = day.stops().get(2).plannedStart().plusSeconds(2_700);

        List<StopOutlook> rest = Arrivals.along(new RouteAhead(new Standing.Leaving(done), told.subList(3, 5)), HOUR);

        assertThat(rest.get(0).offer().window().length()).isLessThanOrEqualTo(Duration.ofMinutes(20));
        assertThat(rest.get(1).offer().window().length()).isLessThan(Duration.ofMinutes(60));
        for (int i = 0; i < 2; i++) {
            assertThat(told.get(3 + i).told()).isNotNull();
            assertThat(evening.get(3 + i)
                            .offer()
                            .window()
                            .encloses(rest.get(i).offer().window()))
                    .isTrue();
            assertThat(rest.get(i).toldRate().orElseThrow()).isGreaterThan(0.95);
        }
    }

    @Test
    void whoHasBeenDrivingForLongArrivesLaterButMoreSurely() {
        StopAhead stop = new StopAhead("v", DRIVE, List.of(), WORK, EIGHT.plusSeconds(1_200), EIGHT, null, null);
        Spread before = alone(stop).arrival();

        Spread now = Arrivals.along(
                        new RouteAhead(new Standing.Driving(EIGHT, EIGHT.plusSeconds(1_500)), List.of(stop)), HOUR)
                .get(0)
                .arrival();

        assertThat(now.chanceBefore(EIGHT.plusSeconds(1_440))).isZero();
        assertThat(now.mean()).isAfter(before.mean());
        assertThat(now.deviationSeconds()).isLessThan(before.deviationSeconds());
    }

    @Test
    void whatHasLastedBeyondAllExpectationStillHasAnOutlook() {
        StopAhead stop = new StopAhead("v", DRIVE, List.of(), WORK, EIGHT, EIGHT, null, null);
        Instant now = EIGHT.plusSeconds(20 * 3_600);

        StopOutlook outlook = Arrivals.along(new RouteAhead(new Standing.Driving(EIGHT, now), List.of(stop)), HOUR)
                .get(0);

        assertThat(outlook.arrival().mean()).isAfterOrEqualTo(now);
        assertThat(outlook.arrival().sum()).isCloseTo(1, within(1e-9));
    }

    private static StopOutlook alone(StopAhead stop) {
        return Arrivals.along(new RouteAhead(new Standing.Leaving(EIGHT), List.of(stop)), HOUR)
                .get(0);
    }

    private static RouteAhead firstStops(RouteAhead route, int count) {
        return new RouteAhead(route.standing(), route.stops().subList(0, count));
    }

    private static RouteAhead shifted(RouteAhead route, Duration by) {
        Standing standing =
                new Standing.Leaving(((Standing.Leaving) route.standing()).at().plus(by));
        List<StopAhead> stops = route.stops().stream()
                .map(stop -> new StopAhead(
                        stop.visit(),
                        stop.travel(),
                        stop.pauses().stream()
                                .map(pause -> new Pause(pause.notBefore().plus(by), pause.seconds(), pause.atDoor()))
                                .toList(),
                        stop.work(),
                        stop.plannedStart().plus(by),
                        stop.earliestStart().plus(by),
                        null,
                        shifted(stop.told(), by)))
                .toList();
        return new RouteAhead(standing, stops);
    }

    private static @Nullable Window shifted(@Nullable Window window, Duration by) {
        return window == null
                ? null
                : new Window(window.start().plus(by), window.end().plus(by));
    }

    private static StopAhead told(StopAhead stop, Window window) {
        return new StopAhead(
                stop.visit(),
                stop.travel(),
                stop.pauses(),
                stop.work(),
                stop.plannedStart(),
                stop.earliestStart(),
                stop.latestStart(),
                window);
    }
}
