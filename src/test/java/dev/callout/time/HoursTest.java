package dev.callout.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class HoursTest {
    @Test
    void hoursAreReadAndWrittenAsOnADoor() {
        assertThat(Hours.parse("10:30-17:00")).isEqualTo(new Hours(630, 1020)).hasToString("10:30-17:00");
        assertThat(Hours.parse(" 00:00 – 24:00 ")).isEqualTo(new Hours(0, 1440)).hasToString("00:00-24:00");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "10:30",
                "10:30-",
                "10-17",
                "9:00-17:00",
                "10:60-17:00",
                "10:00-24:01",
                "25:00-26:00",
                "22:00-06:00",
                "10:00-10:00",
                "10:00-11:00-12:00",
                "١٠:٣٠-١٧:٠٠"
            })
    void hoursThatNoDoorWouldShowAreRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Hours.parse(text));
    }

    @Test
    void theLastMinuteBelongsToTheHoursAndTheEndDoesNot() {
        Hours hours = Hours.parse("10:30-17:00");
        assertThat(hours.contains(630)).isTrue();
        assertThat(hours.contains(1019)).isTrue();
        assertThat(hours.contains(629)).isFalse();
        assertThat(hours.contains(1020)).isFalse();
    }

    @Test
    void hoursThatTouchDoNotOverlap() {
        assertThat(Hours.parse("08:00-12:00").overlaps(Hours.parse("12:00-13:00")))
                .isFalse();
        assertThat(Hours.parse("08:00-12:01").overlaps(Hours.parse("12:00-13:00")))
                .isTrue();
    }
}
