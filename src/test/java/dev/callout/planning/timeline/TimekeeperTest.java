package dev.callout.planning.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callout.planning.Day;
import org.junit.jupiter.api.Test;

/** Ten minutes lie between any two places. */
final class TimekeeperTest {
    private final Day day = new Day();

    private String anna(String visits) {
        return day.plans().route("anna-1", visits).text("anna-1");
    }

    @Test
    void workFollowsDriving() {
        day.technician("Anna", "08:00", "17:00");
        day.visit("V1", 30);
        day.visit("V2", 20);
        assertThat(anna("V1 V2")).isEqualTo("08:00 leaves > 08:10 V1 > 08:50 V2 > 09:20 returns");
    }

    @Test
    void nobodyWaitsAtTheFirstDoor() {
        day.technician("Anna", "08:00", "17:00");
        day.visit("V1", 30).window("10:00", "11:00");
        assertThat(anna("V1")).isEqualTo("09:50 leaves > 10:00 V1 > 10:40 returns");
    }

    @Test
    void arrivingEarlyWaits() {
        day.technician("Anna", "08:00", "17:00");
        day.visit("V1", 30);
        day.visit("V2", 30).window("10:00", "11:00");
        assertThat(anna("V1 V2")).isEqualTo("08:00 leaves > 08:10 V1 > 10:00 V2 (waits 70m) > 10:40 returns");
    }

    @Test
    void workThatDoesNotFitAWindowGoesIntoTheNext() {
        day.technician("Anna", "08:00", "17:00");
        day.visit("V1", 30);
        day.visit("V2", 30).window("08:30", "09:19").window("11:00", "12:00");
        assertThat(anna("V1 V2")).contains("11:00 V2");
    }

    @Test
    void workThatEndsWithTheWindowFits() {
        day.technician("Anna", "08:00", "17:00");
        day.visit("V1", 30);
        day.visit("V2", 30).window("08:30", "09:20").window("11:00", "12:00");
        assertThat(anna("V1 V2")).contains("08:50 V2");
    }

    @Test
    void windowsThatTouchAreOne() {
        day.technician("Anna", "08:00", "17:00");
        day.visit("V1", 30).window("08:00", "08:20").window("08:20", "09:00");
        assertThat(anna("V1")).contains("08:10 V1");
    }

    @Test
    void windowsLieWithinPermittedHours() {
        day.technician("Anna", "08:00", "17:00");
        day.permitted("technical-room", "10:30", "17:00");
        day.visit("V1", 30).window("09:00", "12:00").permitted("technical-room");
        assertThat(anna("V1")).contains("10:30 V1");
    }

    @Test
    void whereNoWindowIsLeftWorkBeginsOnArrival() {
        day.technician("Anna", "08:00", "17:00");
        day.visit("V1", 30).window("07:00", "08:00");
        assertThat(anna("V1")).contains("08:10 V1");
    }

    @Test
    void setupIsSpentOnceForStopsAtOnePlace() {
        day.technician("Anna", "08:00", "17:00");
        day.visit("V1", 30).setup(10).at("house");
        day.visit("V2", 30).setup(10).at("house");
        day.visit("V3", 30).setup(10);
        assertThat(anna("V1 V2 V3")).isEqualTo("08:00 leaves > 08:10 V1 > 08:50 V2 > 09:30 V3 > 10:20 returns");
    }

    @Test
    void startingAtTheHouseDoesNotSpareItsSetup() {
        day.technician("Anna", "08:00", "17:00").from("house").to(null);
        day.visit("V1", 30).setup(10).at("house");
        assertThat(anna("V1")).isEqualTo("08:00 leaves > 08:00 V1 > 08:40 returns");
    }

    @Test
    void aQuickTechnicianNeedsLessWorkAndTheSameSetup() {
        day.technician("Anna", "08:00", "17:00").efficiency(1.5).from(null).to(null);
        day.visit("V1", 30).setup(10);
        assertThat(anna("V1")).isEqualTo("08:00 leaves > 08:00 V1 > 08:30 returns");
    }

    @Test
    void aBreakIsTakenAfterAsMuchWorkAsPossible() {
        day.technician("Anna", "08:00", "17:00").rest("08:30", "10:00", 30);
        day.visit("V1", 30);
        day.visit("V2", 30);
        day.visit("V3", 60);
        assertThat(anna("V1 V2 V3"))
                .isEqualTo("08:00 leaves > 08:10 V1 > 08:50 V2 > 09:20 break > 10:00 V3 > 11:10 returns");
    }

    @Test
    void aBreakFillsAWait() {
        day.technician("Anna", "08:00", "17:00").rest("08:30", "12:00", 30);
        day.visit("V1", 30);
        day.visit("V2", 30).window("10:00", "11:00");
        day.visit("V3", 30);
        assertThat(anna("V1 V2 V3"))
                .isEqualTo("08:00 leaves > 08:10 V1 > 08:40 break > 10:00 V2 (waits 40m) > 10:40 V3 > 11:20 returns");
    }

    @Test
    void aBreakThatMustWaitForItsEarliestStartIsTakenAtTheDoor() {
        day.technician("Anna", "08:00", "17:00").rest("08:50", "08:55", 30);
        day.visit("V1", 30);
        day.visit("V2", 30);
        assertThat(anna("V1 V2")).isEqualTo("08:00 leaves > 08:10 V1 > 08:50 break > 09:20 V2 > 10:00 returns");
    }

    @Test
    void aBreakBeforeALongPieceOfWorkIsTakenBeforeIt() {
        day.technician("Anna", "08:00", "17:00").rest("08:00", "09:00", 30);
        day.visit("V1", 240);
        assertThat(anna("V1")).isEqualTo("08:30 leaves > 08:00 break > 08:40 V1 > 12:50 returns");
    }

    @Test
    void whoIsHomeBeforeLunchHasLunchAtHome() {
        day.technician("Anna", "08:00", "17:00").rest("12:00", "13:00", 30);
        day.visit("V1", 30);
        assertThat(anna("V1")).isEqualTo("08:00 leaves > 08:10 V1 > 08:50 returns > 12:00 break");
    }

    @Test
    void breaksAreTakenInTheirOrder() {
        day.technician("Anna", "08:00", "17:00").rest("09:00", "10:00", 10).rest("09:00", "11:30", 30);
        day.visit("V1", 60);
        day.visit("V2", 60);
        day.visit("V3", 60);
        assertThat(anna("V1 V2 V3"))
                .isEqualTo("08:00 leaves > 08:10 V1 > 09:10 break > 09:30 V2 > 10:30 break > 11:10 V3 > 12:20 returns");
    }

    @Test
    void aBreakThatCannotBeTakenIsMissing() {
        day.technician("Anna", "08:00", "17:00").rest("09:00", "10:00", 30);
        day.visit("V1", 60).window("08:50", "09:50");
        day.visit("V2", 60).window("10:00", "11:00");
        assertThat(anna("V1 V2")).contains("no break").contains("08:50 V1").contains("10:00 V2");
    }

    @Test
    void neitherLegsNorWorkOverlapAnAbsence() {
        day.technician("Anna", "08:00", "17:00").absent("08:45", "09:30");
        day.visit("V1", 30);
        day.visit("V2", 30);
        assertThat(anna("V1 V2")).isEqualTo("08:00 leaves > 08:10 V1 > 09:40 V2 > 10:20 returns");
    }

    @Test
    void absenceAtTheDoorIsNoWait() {
        day.technician("Anna", "08:00", "17:00").absent("09:00", "10:00");
        day.visit("V1", 30);
        day.visit("V2", 30);
        assertThat(anna("V1 V2")).isEqualTo("08:00 leaves > 08:10 V1 > 10:00 V2 (waits 10m) > 10:40 returns");
    }

    @Test
    void aBreakInsideAnAbsenceNeedsNoOtherTime() {
        day.technician("Anna", "08:00", "17:00").absent("11:00", "14:00").rest("11:30", "13:00", 30);
        day.visit("V1", 30);
        assertThat(anna("V1")).isEqualTo("08:00 leaves > 08:10 V1 > 08:50 returns");
    }

    @Test
    void aLockedStartIsKeptToTheSecond() {
        day.technician("Anna", "08:00", "17:00");
        day.visit("V1", 30);
        day.visit("V2", 30).lock(null, "10:15");
        assertThat(anna("V1 V2")).contains("10:15 V2 (waits 85m)");
    }

    @Test
    void nothingBeginsBeforeNow() {
        day.now("09:30").technician("Anna", "08:00", "17:00");
        day.visit("V1", 30);
        assertThat(anna("V1")).isEqualTo("09:30 leaves > 09:40 V1 > 10:20 returns");
    }

    @Test
    void frozenStopsBeginAsStatedWhateverTheirWindowsSay() {
        day.now("09:30").technician("Anna", "08:00", "17:00");
        day.visit("V1", 30).window("12:00", "13:00");
        day.visit("V2", 30);
        day.current("anna-1", "V1 09:20!");
        assertThat(anna("V1 V2")).isEqualTo("09:10 leaves > 09:20 V1 > 10:00 V2 > 10:40 returns");
    }

    @Test
    void frozenWorkThatShouldHaveEndedEndsNow() {
        day.now("11:00").technician("Anna", "08:00", "17:00");
        day.visit("V1", 30);
        day.visit("V2", 30);
        day.current("anna-1", "V1 09:20!");
        assertThat(anna("V1 V2")).contains("11:10 V2");
    }

    @Test
    void aBreakThatFrozenWorkOverranFollowsIt() {
        day.now("12:30").technician("Anna", "08:00", "17:00").rest("12:00", "13:00", 30);
        day.visit("V1", 120);
        day.visit("V2", 30);
        day.current("anna-1", "V1 12:10!");
        assertThat(anna("V1 V2")).isEqualTo("12:00 leaves > 12:10 V1 > 14:10 break > 14:50 V2 > 15:30 returns");
    }

    @Test
    void anEmptyShiftStaysAtHome() {
        day.technician("Anna", "08:00", "17:00").rest("12:00", "13:00", 30);
        day.visit("V1", 30);
        assertThat(anna("")).isEqualTo("08:00 leaves > no break > 08:00 returns");
    }
}
