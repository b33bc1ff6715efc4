package dev.callout.simulate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class DrawsTest {
    @Test
    void whatIsDrawnForANameDoesNotDependOnWhatWasDrawnBefore() {
        Draws draws = new Draws(1);
        double known = draws.share("ill", "T-01", 3);
        draws.share("ill", "T-02", 3);

        assertThat(draws.share("ill", "T-01", 3)).isEqualTo(known);
        assertThat(draws.share("ill", "T-01", 4)).isNotEqualTo(known);
        assertThat(new Draws(2).share("ill", "T-01", 3)).isNotEqualTo(known);
    }

    @Test
    void factorsHaveMeanOneAndTheSpreadAskedFor() {
        double[] factors = IntStream.range(0, 20_000)
                .mapToDouble(i -> new Draws(5).factor(0.5, "work", i))
                .toArray();
        double mean = IntStream.range(0, factors.length)
                .mapToDouble(i -> factors[i])
                .average()
                .orElse(0);
        double square = IntStream.range(0, factors.length)
                .mapToDouble(i -> (factors[i] - mean) * (factors[i] - mean))
                .average()
                .orElse(0);

        assertThat(mean).isCloseTo(1, within(0.02));
        assertThat(Math.sqrt(square)).isCloseTo(0.5, within(0.03));
    }
}
