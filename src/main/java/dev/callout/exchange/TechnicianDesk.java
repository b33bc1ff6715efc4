package dev.callout.exchange;

import dev.callout.exchange.ImportReport.Outcome;
import dev.callout.exchange.TechnicianRow.BreakCells;
import dev.callout.geo.Point;
import dev.callout.skill.Skill;
import dev.callout.technician.Absence;
import dev.callout.technician.AbsenceId;
import dev.callout.technician.Shift;
import dev.callout.technician.ShiftId;
import dev.callout.technician.Shifts;
import dev.callout.technician.Technician;
import dev.callout.technician.TechnicianId;
import dev.callout.technician.Technicians;
import dev.callout.technician.Van;
import dev.callout.technician.VanId;
import dev.callout.territory.Territory;
import dev.callout.territory.TerritoryId;
import dev.callout.time.LocalCalendar;
import dev.callout.time.Window;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts rows of technicians into the database: who they are, their vans, shifts half a year ahead, and absences. */
@ApplicationScoped
class TechnicianDesk implements TableDesk<TechnicianRow> {
    /** How far ahead shifts are written; a changed row writes them anew from tomorrow on. */
    private static final int SHIFT_DAYS = 183;

    private static final int USUAL_PERCENT = 100;
    private static final String REASON = "import";

    private final Technicians technicians;
    private final Shifts shifts;
    private final ReadingRoom readingRoom;
    private final PointNeeded points;
    private final Clock clock;

    TechnicianDesk(Technicians technicians, Shifts shifts, ReadingRoom readingRoom, PointNeeded points, Clock clock) {
        this.points = points;
        this.technicians = technicians;
        this.shifts = shifts;
        this.readingRoom = readingRoom;
        this.clock = clock;
    }

    @Override
    public TableKind kind() {
        return TableKind.TECHNICIANS;
    }

    @Override
    public TechnicianSheet sheet(Territory territory, Arrivals arrivals) {
        return readingRoom.technicians(territory);
    }

    @Override
    public void check(Territory territory, Row row, TechnicianRow technician, Outcome outcome, Arrivals arrivals) {
        points.check(territory.id(), row, "start", technician.startPlace());
        if (technician.endPlace() != null) {
            points.check(territory.id(), row, "end", technician.endPlace());
        }
    }

    @Override
    public void arrive(TechnicianRow technician, Arrivals arrivals) {
        arrivals.add(technician);
    }

    @Override
    public void put(Territory territory, List<TechnicianRow> rows, String byWhom) {
        rows.forEach(row -> put(territory, row));
    }

    private void put(Territory territory, TechnicianRow row) {
        Point start = points.of(territory.id(), row.startPlace(), territory.home());
        TechnicianId id = technicians
                .findByExternalId(territory.id(), row.externalId())
                .map(Technician::id)
                .orElseGet(() -> TechnicianId.fresh(clock));
        technicians.put(new Technician(
                id,
                territory.id(),
                row.externalId(),
                row.name(),
                row.name().split("\\s+")[0],
                row.phone(),
                start,
                Objects.requireNonNullElse(row.efficiencyPercent(), USUAL_PERCENT),
                van(territory.id(), row),
                true,
                row.skills().stream()
                        .map(skill -> new Skill(skill.name(), skill.level(), null))
                        .toList()));
        writeShifts(territory, id, row, start);
        writeAbsences(id, row);
    }

    private @Nullable VanId van(TerritoryId territory, TechnicianRow row) {
        String plate = row.van().plate();
        if (plate == null) {
            return null;
        }
        VanId id = technicians.listVans(territory).stream()
                .filter(van -> van.name().equals(plate))
                .map(Van::id)
                .findFirst()
                .orElseGet(() -> VanId.fresh(clock));
        Integer capacity = row.van().capacity();
        technicians.putVan(new Van(id, territory, plate, capacity == null ? List.of() : List.of(capacity)));
        return id;
    }

    private void writeShifts(Territory territory, TechnicianId id, TechnicianRow row, Point start) {
        LocalCalendar calendar = readingRoom.calendar(territory);
        LocalDate today = LocalDate.ofInstant(clock.instant(), territory.zone());
        Point end = points.of(territory.id(), row.endPlace(), start);
        Set<ShiftId> written = new HashSet<>();
        for (LocalDate day = today; day.isBefore(today.plusDays(SHIFT_DAYS)); day = day.plusDays(1)) {
            Window hours = new Window(
                    at(territory, day, row.shift().start()),
                    at(territory, day, row.shift().end()));
            if (row.days().contains(day.getDayOfWeek())
                    && calendar.isWorkingDay(day)
                    && hours.start().isAfter(clock.instant())) {
                ShiftId shift = new ShiftId(NamedIds.of("shift", id, day));
                shifts.put(new Shift(
                        shift,
                        id,
                        hours,
                        Duration.ofMinutes(row.shift().overtimeMinutes()),
                        start,
                        end,
                        breaks(territory, day, row.shift().pause())));
                written.add(shift);
            }
        }
        shifts.list(id, fromNow()).stream()
                .filter(shift -> shift.window().start().isAfter(clock.instant()))
                .map(Shift::id)
                .filter(shift -> !written.contains(shift))
                .forEach(shifts::remove);
    }

    private static List<Shift.Break> breaks(Territory territory, LocalDate day, @Nullable BreakCells pause) {
        return pause == null
                ? List.of()
                : List.of(new Shift.Break(
                        "lunch",
                        at(territory, day, pause.earliest()),
                        at(territory, day, pause.latest()),
                        Duration.ofMinutes(pause.minutes())));
    }

    private void writeAbsences(TechnicianId id, TechnicianRow row) {
        shifts.listAbsences(id, fromNow()).stream()
                .filter(absence -> REASON.equals(absence.reason()))
                .forEach(absence -> shifts.removeAbsence(absence.id()));
        for (Window window : row.absences()) {
            shifts.putAbsence(new Absence(AbsenceId.fresh(clock), id, window, REASON));
        }
    }

    /** All that begins or goes on after now; what is under way stays as it is. */
    private Window fromNow() {
        Instant now = clock.instant();
        return new Window(now, now.plus(Duration.ofDays(2 * SHIFT_DAYS)));
    }

    private static Instant at(Territory territory, LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(territory.zone()).toInstant();
    }
}
