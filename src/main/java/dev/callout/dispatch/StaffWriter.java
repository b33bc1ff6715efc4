package dev.callout.dispatch;

import dev.callout.planning.problem.Break;
import dev.callout.planning.problem.Shift;
import dev.callout.planning.problem.Skill;
import dev.callout.planning.problem.Technician;
import dev.callout.technician.Absence;
import dev.callout.technician.Van;
import dev.callout.technician.VanId;
import dev.callout.time.WallClock;
import dev.callout.time.Window;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Writes technicians, their shifts, breaks, absences and vans into a problem. */
final class StaffWriter {
    private final Snapshot snapshot;
    private final Staff staff;
    private final Places places;
    private final Map<VanId, Van> vans;
    private final int dimensions;

    StaffWriter(Snapshot snapshot, Places places) {
        this.snapshot = snapshot;
        this.places = places;
        staff = snapshot.staff();
        vans = staff.vansById();
        int ofVans = staff.vans().stream()
                .mapToInt(van -> van.capacity().size())
                .max()
                .orElse(0);
        int ofLoads = snapshot.demand().visits().stream()
                .mapToInt(visit -> visit.work().load().size())
                .max()
                .orElse(0);
        dimensions = Math.max(ofVans, ofLoads);
    }

    List<Technician> write() {
        return staff.technicians().stream().map(this::technician).toList();
    }

    private Technician technician(dev.callout.technician.Technician technician) {
        List<dev.callout.technician.Shift> own = staff.shifts().stream()
                .filter(shift -> technician.active() && shift.technician().equals(technician.id()))
                .toList();
        return new Technician(
                technician.id().toString(),
                technician.name(),
                skills(technician, own),
                capacity(technician),
                technician.efficiencyPercent() / 100.0,
                own.stream().map(this::shift).toList(),
                staff.recent().get(technician.id()));
    }

    /** A skill that runs out between two shifts of one plan is not counted on at all: the planner knows no days. */
    private List<Skill> skills(dev.callout.technician.Technician technician, List<dev.callout.technician.Shift> own) {
        LocalDate last = own.stream()
                .map(shift -> new WallClock(snapshot.days().zone())
                        .dayOf(shift.window().start()))
                .max(LocalDate::compareTo)
                .orElse(snapshot.days().first());
        return technician.skills().stream()
                .filter(skill -> skill.countsOn(last))
                .map(skill -> new Skill(skill.name(), skill.level()))
                .toList();
    }

    /** A van carries nothing of a kind of load that it does not speak of; without a van nothing is limited. */
    private List<Integer> capacity(dev.callout.technician.Technician technician) {
        Van van = technician.van() == null ? null : vans.get(technician.van());
        if (van == null) {
            return List.of();
        }
        return IntStream.range(0, dimensions)
                .mapToObj(i -> i < van.capacity().size() ? van.capacity().get(i) : 0)
                .toList();
    }

    private Shift shift(dev.callout.technician.Shift shift) {
        List<Break> breaks = shift.breaks().stream()
                .map(rest -> new Break(rest.name(), rest.earliest(), rest.latest(), rest.duration()))
                .toList();
        return new Shift(
                shift.id().toString(),
                shift.window(),
                shift.overtime(),
                places.of(shift.start()),
                places.of(shift.end()),
                breaks,
                unavailable(shift));
    }

    private List<Window> unavailable(dev.callout.technician.Shift shift) {
        Window whole = new Window(shift.window().start(), shift.window().end().plus(shift.overtime()));
        return staff.absences().stream()
                .filter(absence -> absence.technician().equals(shift.technician()))
                .map(Absence::window)
                .filter(whole::overlaps)
                .map(window -> within(window, whole))
                .toList();
    }

    private static Window within(Window window, Window whole) {
        Instant start = window.start().isBefore(whole.start()) ? whole.start() : window.start();
        Instant end = window.end().isAfter(whole.end()) ? whole.end() : window.end();
        return new Window(start, end);
    }
}
