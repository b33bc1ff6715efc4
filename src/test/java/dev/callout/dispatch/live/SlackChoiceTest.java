package dev.callout.dispatch.live;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callout.promise.arrival.Estimate;
import dev.callout.promise.arrival.WindowLimits;
import java.time.Duration;
import org.junit.jupiter.api.Test;

final class SlackChoiceTest {
    private static double share(double rate, double variation) {
        return SlackChoice.share(
                new Estimate(2_700, variation),
                new Estimate(600, 0.3),
                6,
                place -> WindowLimits.of(Duration.ofMinutes(60), rate));
    }

    @Test
    void workThatHardlyVariesNeedsNoSlack() {
        assertThat(share(0.9, 0.1)).isZero();
    }

    @Test
    void aHigherRateAndAWiderSpreadNeedMoreSlack() {
        assertThat(share(0.95, 0.5)).isGreaterThan(share(0.9, 0.5));
        assertThat(share(0.9, 0.7)).isGreaterThan(share(0.9, 0.5));
    }
}
