package dev.callout.simulate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.callout.simulate.Rates.Rate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class SeedsTextTest {
    private static Report report(String name, boolean statesRates, int done, int retold, double keptAtSecond) {
        List<Rate> places = List.of(new Rate(1, 1, 280, 0.99, 0.99), new Rate(2, 2, 280, 0.9, keptAtSecond));
        Rate all = new Rate(0, 0, 560, 0.945, (0.99 + keptAtSecond) / 2);
        return new Report(
                name,
                statesRates,
                0,
                new Report.Volume(2_000, done, 0, 0, 0, 7.5),
                places,
                List.of(),
                all,
                all,
                Map.of("kept", 560),
                Map.of("overrun", 100),
                60,
                "",
                Map.of("running late: not today", retold),
                new Report.Rescues(0, 0, 0, new Rescued(0, 0, 0, 0)),
                new Report.Narrowing(0, 0),
                new Report.Times(10, 3, 250, 0));
    }

    private static Findings seed(long seed, double keptAtSecond, int done, int retoldByBaseline) {
        Settings settings = new Settings(20, seed, List.of(0.9), 1, 1, null, 100, List.of(), 400, 0);
        return new Findings(
                settings,
                List.of(
                        report("Callout", true, done, 20, keptAtSecond),
                        report("slots", false, 1_600, retoldByBaseline, 0.8)));
    }

    @Test
    void allSeedsStandSideBySideAndAreCountedTogether() {
        String text = SeedsText.of(List.of(seed(1, 0.88, 1_602, 60), seed(2, 0.94, 1_599, 80)));

        assertThat(text).contains("-2.0 at 2 (+-1.8)").contains("+4.0 at 2 (+-1.8)");
        assertThat(text)
                .contains("SLOTS RE-TELLS 3.5 TIMES")
                .contains("DOES -1 VISITS")
                .contains("3.0 (-2), 4.0 (+1)");
    }

    @Test
    void placesOfSeveralRunsAreCountedTogether() {
        List<Rate> sums = Rates.together(
                List.of(List.of(new Rate(2, 2, 100, 0.9, 0.8)), List.of(new Rate(2, 2, 300, 0.9, 0.96))));

        assertThat(sums).singleElement().satisfies(sum -> {
            assertThat(sum.count()).isEqualTo(400);
            assertThat(sum.kept()).isCloseTo(0.92, within(1e-9));
        });
    }
}
