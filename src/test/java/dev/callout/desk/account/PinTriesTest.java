package dev.callout.desk.account;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callout.policy.PinKnobs;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

final class PinTriesTest {
    private static final PinKnobs KNOBS = new PinKnobs(6, 3, Duration.ofHours(1), Duration.ofMinutes(10));
    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");

    @Test
    void theThirdWrongTryLocksForAnHour() {
        PinTries two = PinTries.NONE.after(false, NOW, KNOBS).after(false, NOW, KNOBS);
        assertThat(two.isLocked(NOW)).isFalse();
        PinTries three = two.after(false, NOW, KNOBS);
        assertThat(three.isLocked(NOW)).isTrue();
        assertThat(three.isLocked(NOW.plusSeconds(3599))).isTrue();
        assertThat(three.isLocked(NOW.plusSeconds(3600))).isFalse();
        PinTries later = three.after(false, NOW.plusSeconds(3600), KNOBS);
        assertThat(later.isLocked(NOW.plusSeconds(3600))).as("counted anew").isFalse();
    }

    @Test
    void aRightTryForgetsTheWrongOnes() {
        PinTries right =
                PinTries.NONE.after(false, NOW, KNOBS).after(false, NOW, KNOBS).after(true, NOW, KNOBS);
        assertThat(right).isEqualTo(PinTries.NONE);
    }
}
