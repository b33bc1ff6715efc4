package dev.callout.desk.outage;

import dev.callout.policy.RepairRule;
import dev.callout.policy.Rulebook;
import dev.callout.technician.Absence;
import dev.callout.technician.Shift;
import dev.callout.technician.Shifts;
import dev.callout.technician.Technician;
import dev.callout.technician.TechnicianId;
import dev.callout.technician.Technicians;
import dev.callout.territory.Territory;
import dev.callout.time.LocalCalendar;
import dev.callout.time.WallClock;
import dev.callout.time.Window;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Who is there to repair something, and so until when it will probably take. */
@ApplicationScoped
@Transactional
class Repairers {
    private static final int DAYS_AHEAD = 60;

    private final Technicians technicians;
    private final Shifts shifts;
    private final Rulebook rulebook;
    private final Clock clock;

    Repairers(Technicians technicians, Shifts shifts, Rulebook rulebook, Clock clock) {
        this.technicians = technicians;
        this.shifts = shifts;
        this.rulebook = rulebook;
        this.clock = clock;
    }

    /** Empty where nobody of the territory can do it. */
    Optional<LocalDate> estimate(RepairRule rule, Territory territory) {
        WallClock wall = new WallClock(territory.zone());
        LocalDate today = wall.dayOf(clock.instant());
        LocalCalendar calendar = rulebook.calendars().getOrDefault(territory.calendar(), LocalCalendar.ALWAYS);
        Set<TechnicianId> able = technicians.list(territory.id()).stream()
                .filter(Technician::active)
                .filter(technician -> isAble(technician, rule.skill()))
                .map(Technician::id)
                .collect(Collectors.toSet());
        Map<LocalDate, Set<TechnicianId>> known = onShift(territory, able, wall, today);
        LocalDate last = known.keySet().stream().max(LocalDate::compareTo).orElse(today);
        // beyond the shifts that are known, everybody is expected to work
        return RepairEstimate.day(
                rule,
                territory.id().value(),
                calendar,
                today,
                day -> day.isAfter(last)
                        ? able.size()
                        : known.getOrDefault(day, Set.of()).size());
    }

    private Map<LocalDate, Set<TechnicianId>> onShift(
            Territory territory, Set<TechnicianId> able, WallClock wall, LocalDate today) {
        Window ahead = new Window(
                wall.day(today.plusDays(1)).start(),
                wall.day(today.plusDays(DAYS_AHEAD)).end());
        List<Absence> absences = shifts.listAbsences(territory.id(), ahead);
        Map<LocalDate, Set<TechnicianId>> people = new HashMap<>();
        for (Shift shift : shifts.list(territory.id(), ahead)) {
            boolean away = absences.stream()
                    .anyMatch(absence -> absence.technician().equals(shift.technician())
                            && absence.window().overlaps(shift.window()));
            if (able.contains(shift.technician()) && !away) {
                people.computeIfAbsent(wall.dayOf(shift.window().start()), day -> new HashSet<>())
                        .add(shift.technician());
            }
        }
        return people;
    }

    private static boolean isAble(Technician technician, @Nullable String skill) {
        return skill == null
                || technician.skills().stream().anyMatch(each -> each.name().equals(skill));
    }
}
