package dev.callout.dispatch;

import dev.callout.planning.problem.RecentLoad;
import dev.callout.technician.Absence;
import dev.callout.technician.Shift;
import dev.callout.technician.Technician;
import dev.callout.technician.TechnicianId;
import dev.callout.technician.Van;
import dev.callout.technician.VanId;
import dev.callout.time.Window;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Who works on the days of a plan, and when.
 *
 * @param technicians all of the territory, also those who are no longer active: visits may name them
 * @param shifts those that start on the days
 * @param recent how busy they were on the days before, where that is asked for
 */
record Staff(
        List<Technician> technicians,
        List<Van> vans,
        List<Shift> shifts,
        List<Absence> absences,
        Map<TechnicianId, RecentLoad> recent) {
    Staff {
        technicians = List.copyOf(technicians);
        vans = List.copyOf(vans);
        shifts = List.copyOf(shifts);
        absences = List.copyOf(absences);
        recent = Map.copyOf(recent);
    }

    Map<TechnicianId, Technician> techniciansById() {
        return technicians.stream().collect(Collectors.toMap(Technician::id, Function.identity()));
    }

    /** The same without anybody else. */
    Staff of(Set<TechnicianId> people) {
        return new Staff(
                technicians.stream()
                        .filter(technician -> people.contains(technician.id()))
                        .toList(),
                vans,
                shifts.stream()
                        .filter(shift -> people.contains(shift.technician()))
                        .toList(),
                absences.stream()
                        .filter(absence -> people.contains(absence.technician()))
                        .toList(),
                recent);
    }

    Map<VanId, Van> vansById() {
        return vans.stream().collect(Collectors.toMap(Van::id, Function.identity()));
    }

    /** The days, and the hours after midnight that the last shifts run into. */
    static Window reach(Window days, List<Shift> shifts) {
        Instant end = days.end();
        for (Shift shift : shifts) {
            Instant over = shift.window().end().plus(shift.overtime());
            end = over.isAfter(end) ? over : end;
        }
        return new Window(days.start(), end);
    }
}
