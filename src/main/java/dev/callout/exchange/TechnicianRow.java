package dev.callout.exchange;

import dev.callout.time.Window;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One technician of a table.
 *
 * @param days the weekdays of the shift
 * @param endPlace null: where the shift starts
 * @param absences when the technician is away, whole days from midnight to midnight
 */
record TechnicianRow(
        int number,
        String externalId,
        String fingerprint,
        String name,
        String phone,
        @Nullable String language,
        List<SkillLevel> skills,
        Set<DayOfWeek> days,
        ShiftCells shift,
        @Nullable Place startPlace,
        @Nullable Place endPlace,
        VanCells van,
        List<Window> absences,
        @Nullable Integer efficiencyPercent)
        implements ImportedRow {
    TechnicianRow {
        skills = List.copyOf(skills);
        days = Set.copyOf(days);
        absences = List.copyOf(absences);
    }

    /** Local hours of work. @param overtimeMinutes how long after the end the return may still be */
    record ShiftCells(
            LocalTime start,
            LocalTime end,
            int overtimeMinutes,
            @Nullable BreakCells pause) {}

    /** A break that begins between two local times. */
    record BreakCells(LocalTime earliest, LocalTime latest, int minutes) {}

    /** @param capacity in the operator's own units; null: unlimited */
    record VanCells(@Nullable String plate, @Nullable Integer capacity) {}
}
