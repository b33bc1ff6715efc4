package dev.callout.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callout.exchange.SampleTables;
import dev.callout.planning.problem.Travel;
import dev.callout.planning.rule.Rules;
import dev.callout.policy.Rulebook;
import dev.callout.policy.Rulebooks;
import dev.callout.travel.StraightLines;
import dev.callout.travel.TravelMatrix;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

final class SimulatorTest {
    private static final String SAMPLE = "moscow-isp";
    private static Report first;
    private static Report again;

    @BeforeAll
    static void runOneDayTwice() {
        first = run();
        again = run();
    }

    private static Report run() {
        Path base = Path.of(System.getProperty("callout.basedir", ".")).toAbsolutePath();
        Rulebook rulebook = Rulebooks.resolve(SAMPLE, base, Rules.leastWeights());
        SampleTables sample =
                SampleTables.find(SAMPLE, base, rulebook, Simulator.EVE).orElseThrow();
        Settings settings = new Settings(1, 7, List.of(0.9), 1, 0.4, null, 100, List.of(), 400, 0);
        List<Report> reports = new Simulator(sample, rulebook, settings, points -> {
                    TravelMatrix matrix = new StraightLines().matrix(points);
                    return new Travel(matrix.size(), matrix.seconds(), matrix.metres(), Travel.Source.STRAIGHT_LINES);
                })
                .run(day -> {})
                .reports();
        return reports.get(0);
    }

    @Test
    void theSameSeedGivesTheSameDays() {
        assertThat(again.volume()).isEqualTo(first.volume());
        assertThat(again.byPosition()).isEqualTo(first.byPosition());
        assertThat(again.outcomes()).isEqualTo(first.outcomes());
        assertThat(again.retold()).isEqualTo(first.retold());
    }

    @Test
    void everyVisitAskedForIsDoneOrCancelledOrStillWaiting() {
        int cancelled = first.outcomes().getOrDefault("customer", 0);

        assertThat(first.volume().done() + cancelled + first.volume().waiting())
                .isEqualTo(first.volume().asked());
        assertThat(first.volume().done()).isPositive();
    }

    @Test
    void everyWindowToldHasAnOutcomeByTheEvening() {
        assertThat(first.outcomes()).doesNotContainKey("open");
        assertThat(first.evening().count()).isPositive();
        assertThat(first.evening().stated()).isBetween(0.7, 1.0);
    }
}
