package dev.callout.promise.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.callout.promise.arrival.Arrivals;
import dev.callout.promise.arrival.Estimate;
import dev.callout.promise.arrival.RouteAhead;
import dev.callout.promise.arrival.Standing;
import dev.callout.promise.arrival.StopAhead;
import dev.callout.promise.arrival.StopOutlook;
import dev.callout.promise.arrival.WindowLimits;
import dev.callout.promise.learning.Paces.FixedPace;
import dev.callout.promise.learning.ToldRoute.ToldStop;
import dev.callout.time.Window;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

final class HindsightTest {
    private static final Instant MORNING = Instant.parse("2026-11-23T06:00:00Z");
    private static final int WORK = 2_700;
    private static final int DRIVE = 600;
    private static final double WORK_VARIATION = 0.4;
    private static final double TRAVEL_VARIATION = 0.3;

    @Test
    void windowsToldByPacesThatStillHoldKeepTheirChances() {
        ToldRoute told = route(0);
        List<StopAhead> ahead = told.stops().stream().map(HindsightTest::ahead).toList();
        List<StopOutlook> outlooks = Arrivals.along(
                new RouteAhead(new Standing.Leaving(MORNING), ahead), WindowLimits.of(Duration.ofHours(1), 0.9));

        Map<String, Double> chances = knowing(1).chances(told);

        assertThat(chances).hasSize(5);
        for (StopOutlook outlook : outlooks) {
            assertThat(chances.get(outlook.visit()))
                    .isCloseTo(outlook.toldRate().orElseThrow(), within(1e-9));
        }
    }

    @Test
    void windowsToldBeforeWorkWasKnownToLastLongerHadLessChanceTheLaterTheLess() {
        Map<String, Double> then = knowing(1).chances(route(0));
        Map<String, Double> now = knowing(1.3).chances(route(0));

        assertThat(now.get("stop 0")).isCloseTo(then.get("stop 0"), within(1e-9));
        assertThat(now.get("stop 2")).isLessThan(at(then, "stop 2") - 0.1);
        assertThat(now.get("stop 4")).isLessThan(at(now, "stop 2") - 0.1);
    }

    @Test
    void aBreakBetweenStopsIsNotTakenForTimeInHand() {
        Map<String, Double> plain = knowing(1).chances(route(0));
        Map<String, Double> withBreak = knowing(1).chances(route(1_800));

        plain.forEach(
                (visit, chance) -> assertThat(withBreak.get(visit)).as(visit).isCloseTo(chance, within(1e-6)));
    }

    @Test
    void stopsOfWhichNothingWasToldHaveNoChance() {
        ToldStop silent =
                new ToldStop("silent", "repair", WORK, MORNING, MORNING, MORNING.plusSeconds(WORK), 0, 0, null);

        assertThat(knowing(1).chances(new ToldRoute("anna", List.of(silent)))).isEmpty();
        assertThat(knowing(1).chances(new ToldRoute("anna", List.of()))).isEmpty();
    }

    private static double at(Map<String, Double> chances, String visit) {
        return Objects.requireNonNull(chances.get(visit));
    }

    private static Hindsight knowing(double factor) {
        FixedPace pace = new FixedPace("repair", null, new Pace(factor, WORK_VARIATION));
        return new Hindsight(new Paces(List.of(), List.of(pace), WORK_VARIATION), TRAVEL_VARIATION);
    }

    private static StopAhead ahead(ToldStop stop) {
        return new StopAhead(
                stop.visit(),
                new Estimate(DRIVE, TRAVEL_VARIATION),
                List.of(),
                new Estimate(WORK, WORK_VARIATION),
                stop.start(),
                Instant.EPOCH,
                null,
                stop.told());
    }

    /** Five stops, each told from its planned start to forty minutes later. @param rest before the second one, seconds */
    private static ToldRoute route(int rest) {
        List<ToldStop> stops = new ArrayList<>();
        Instant at = MORNING;
        for (int i = 0; i < 5; i++) {
            Instant start = at.plusSeconds(DRIVE).plusSeconds(i == 1 ? rest : 0);
            Instant end = start.plusSeconds(WORK);
            Window told = new Window(start, start.plusSeconds(2_400));
            stops.add(new ToldStop("stop " + i, "repair", WORK, start, start, end, DRIVE, 0, told));
            at = end;
        }
        return new ToldRoute("anna", stops);
    }
}
