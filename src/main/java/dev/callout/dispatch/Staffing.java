package dev.callout.dispatch;

import dev.callout.planning.problem.RecentLoad;
import dev.callout.policy.Rulebook;
import dev.callout.route.Publications;
import dev.callout.route.PublishedStop;
import dev.callout.route.Stop;
import dev.callout.technician.Shift;
import dev.callout.technician.Shifts;
import dev.callout.technician.TechnicianId;
import dev.callout.technician.Technicians;
import dev.callout.territory.TerritoryId;
import dev.callout.time.Window;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads who works on the days of a plan. */
@ApplicationScoped
class Staffing {
    private static final String FAIR_LOAD = "fair-load";

    /** Load evens out over so many days: whole weeks, as weekends differ. */
    private static final Duration BEFORE = Duration.ofDays(28);

    private final Technicians technicians;
    private final Shifts shifts;
    private final Publications publications;
    private final Rulebook rulebook;

    Staffing(Technicians technicians, Shifts shifts, Publications publications, Rulebook rulebook) {
        this.technicians = technicians;
        this.shifts = shifts;
        this.publications = publications;
        this.rulebook = rulebook;
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
                shifts.listAbsences(territory, Staff.reach(span, begun)),
                isLoadShared() ? recent(begun, span) : Map.of());
    }

    private boolean isLoadShared() {
        return rulebook.planning().weightThousandths().getOrDefault(FAIR_LOAD, 0L) > 0;
    }

    private Map<TechnicianId, RecentLoad> recent(List<Shift> begun, Window span) {
        Window before = new Window(span.start().minus(BEFORE), span.start());
        Map<TechnicianId, RecentLoad> recent = new HashMap<>();
        for (Shift shift : begun) {
            recent.computeIfAbsent(shift.technician(), someone -> load(someone, before));
        }
        return recent;
    }

    /** As it was published: work and the drives to it. */
    private RecentLoad load(TechnicianId someone, Window before) {
        Duration busy = Duration.ZERO;
        for (PublishedStop stop : publications.listLive(someone, before)) {
            Stop.Timing timing = stop.stop().timing();
            busy = busy.plus(Duration.between(timing.start(), timing.end())).plusSeconds(timing.travelSeconds());
        }
        Duration hours = Duration.ZERO;
        for (Shift shift : shifts.list(someone, before)) {
            hours = hours.plus(shift.window().length());
        }
        return new RecentLoad(busy, hours);
    }
}
