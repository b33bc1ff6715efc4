package dev.callout.simulate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.callout.simulate.FixedSlots.Replanning;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class FixedSlotsTest {
    @Test
    void slotsAreWrittenAsWhatIsKeptAndMinutesToEachSide() {
        assertThat(FixedSlots.of("kept:60")).isEqualTo(new FixedSlots(Replanning.KEPT, Duration.ofMinutes(60)));
        assertThat(FixedSlots.of("fresh:120").width()).isEqualTo(Duration.ofHours(4));
    }

    @ParameterizedTest
    @ValueSource(strings = {"kept", "kept:", "kept:0", "kept:999", "fresh-60", "new:60", "KEPT:60", ""})
    void anythingElseIsRefused(String written) {
        assertThatThrownBy(() -> FixedSlots.of(written)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void everyWayToCompareWithHasANameOfItsOwn() {
        assertThat(FixedSlots.all().stream().map(FixedSlots::words).distinct()).hasSameSizeAs(FixedSlots.all());
    }
}
