package dev.callout.exchange;

import static dev.callout.exchange.Tables.bytes;
import static dev.callout.exchange.Tables.faults;
import static dev.callout.exchange.Tables.technicianSheet;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

class TechnicianSheetTest {
    private static final String HEADER =
            "externalId,name,phone,skills,days,shift,break,breakMinutes,startAddress,absences";

    @Test
    void aTechnicianIsReadWithShiftBreakSkillsAndAbsences() {
        TechnicianRow row = technicianSheet()
                .readAll(
                        "table.csv",
                        bytes(
                                HEADER,
                                "T1,Ника,+7 000 100-00-01,fibre:3 cabling,mon-wed sat,10:00-18:00,12:00-13:30,30,Речная 1,+1 | +2 14:00-16:00"))
                .get(0);

        assertThat(row.days())
                .containsExactlyInAnyOrder(
                        DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.SATURDAY);
        assertThat(row.skills()).containsExactly(new SkillLevel("fibre", 3), new SkillLevel("cabling", 1));
        assertThat(row.shift().start()).isEqualTo(LocalTime.of(10, 0));
        assertThat(row.shift().pause())
                .isEqualTo(new TechnicianRow.BreakCells(LocalTime.of(12, 0), LocalTime.of(13, 30), 30));
        assertThat(row.absences().get(0).start()).isEqualTo(Instant.parse("2026-11-23T21:00:00Z"));
        assertThat(row.absences().get(0).end()).isEqualTo(Instant.parse("2026-11-24T21:00:00Z"));
        assertThat(row.absences().get(1).start()).isEqualTo(Instant.parse("2026-11-25T11:00:00Z"));
    }

    @Test
    void everyFaultOfATechnicianIsToldWithItsCell() {
        assertThat(faults(
                        technicianSheet(),
                        HEADER,
                        "T1,,100,fibr:2 cabling:0,mon-moon,18:00-10:00,,30,,tomorrow",
                        "T2,Ника,+7 000 100-00-01,fibre:1 fibre:2,mon,10:00-12:00,11:00-11:45,30,Речная 1,"))
                .containsExactlyInAnyOrder(
                        "missing-value /1/name",
                        "not-a-phone-number /1/phone",
                        "unknown-skill /1/skills",
                        "not-understood /1/skills",
                        "not-understood /1/days",
                        "not-understood /1/shift",
                        "missing-value /1/break",
                        "missing-value /1/startAddress",
                        "not-understood /1/absences",
                        "duplicate-skill /2/skills",
                        "outside-shift /2/break");
    }
}
