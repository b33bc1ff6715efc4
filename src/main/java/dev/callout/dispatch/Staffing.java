package dev.callout.dispatch;

import dev.callout.technician.Shift;
import dev.callout.technician.Shifts;
import dev.callout.technician.Technicians;
import dev.callout.territory.TerritoryId;
import dev.callout.time.Window;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Reads who works on the days of a plan. */
@ApplicationScoped
class Staffing {
    private final Technicians technicians;
    private final Shifts shifts;

    Staffing(Technicians technicians, Shifts shifts) {
        this.technicians = technicians;
        this.shifts = shifts;
    }

    Staff read(TerritoryId territory, PlanDays days) {
        Window span = days.span();
        List<Shift> begun = shifts.list(territory, span).stream()
                .filter(shift -> span.contains(shift.window().start()))
                .toList();
        return new Staff(
                technicians.list(territory),
                technicians.listVans(territory),
                begun,
                shifts.listAbsences(territory, Staff.reach(span, begun)));
    }
}
