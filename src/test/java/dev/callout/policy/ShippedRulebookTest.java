package dev.callout.policy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callout.time.Hours;
import dev.callout.time.LocalCalendar;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class ShippedRulebookTest {
    private static final Rulebook SHIPPED = Rulebooks.shipped(Map.of());

    @Test
    void theOneInTheJarIsTheOneInTheFolder() {
        Rulebook folder =
                Rulebooks.load(Path.of(System.getProperty("callout.basedir", "."), "planner-config"), Map.of());
        assertThat(folder.version()).isEqualTo(SHIPPED.version());
        assertThat(folder.workKinds()).isEqualTo(SHIPPED.workKinds());
    }

    @Test
    void technicalRoomsAreEnteredFromHalfPastTenToFiveOnWorkingDays() {
        LocalCalendar rooms = SHIPPED.permittedHours("technical-room");
        assertThat(rooms.hoursOn(LocalDate.parse("2026-11-23"))).containsExactly(Hours.parse("10:30-17:00"));
        assertThat(rooms.hoursOn(LocalDate.parse("2026-11-22"))).isEmpty();
        assertThat(rooms.hoursOn(LocalDate.parse("2026-11-04"))).isEmpty();
        assertThat(rooms.hoursOn(LocalDate.parse("2026-12-31"))).isEmpty();
        assertThat(rooms.nextWorkingDay(LocalDate.parse("2026-12-30"))).isEqualTo(LocalDate.parse("2027-01-11"));
        assertThat(rooms.hoursOn(LocalDate.parse("2026-01-12"))).containsExactly(Hours.parse("10:30-17:00"));
    }

    @Test
    void helpByPhoneIsGivenFromTenToSixOnWorkingDays() {
        LocalCalendar help = SHIPPED.calendar("phone-help");
        assertThat(help.hoursOn(LocalDate.parse("2026-11-23"))).containsExactly(Hours.parse("10:00-18:00"));
        assertThat(help.isWorkingDay(LocalDate.parse("2026-11-21"))).isFalse();
    }

    @Test
    void everyWorkKindStaysWithinTechnicalRoomHoursAndSpeaksFiveLanguages() {
        assertThat(SHIPPED.workKinds().values()).isNotEmpty().allSatisfy(kind -> {
            assertThat(kind.permittedHours()).isEqualTo("technical-room");
            assertThat(kind.names().texts()).containsOnlyKeys(Language.values());
            assertThat(kind.checklist())
                    .allSatisfy(item -> assertThat(item.texts().texts()).containsOnlyKeys(Language.values()));
        });
    }

    @Test
    void cancellingIsFreeUntilAnHourBefore() {
        Instant appointed = Instant.parse("2026-11-23T09:00:00Z");
        assertThat(SHIPPED.cancellation().isFree(Instant.parse("2026-11-23T08:00:00Z"), appointed))
                .isTrue();
        assertThat(SHIPPED.cancellation().isFree(Instant.parse("2026-11-23T08:00:01Z"), appointed))
                .isFalse();
    }

    @Test
    void theNightlyRunStartsOnWorkingDaysAtItsClockTime() {
        NightlyRun nightly = SHIPPED.planning().nightly();
        ZoneId moscow = ZoneId.of("Europe/Moscow");
        Instant friday = Instant.parse("2026-11-20T16:30:00Z");
        assertThat(nightly.nextAfter(friday.minusSeconds(1), moscow)).isEqualTo(friday);
        assertThat(nightly.nextAfter(friday, moscow)).isEqualTo(Instant.parse("2026-11-23T16:30:00Z"));
    }

    @Test
    void promisesAreAtMostAnHourWide() {
        assertThat(SHIPPED.promises().windowWidth()).isEqualTo(Duration.ofHours(1));
        assertThat(SHIPPED.promises().rate()).isEqualTo(0.9);
    }
}
