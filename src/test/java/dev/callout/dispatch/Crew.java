package dev.callout.dispatch;

import dev.callout.route.OneDay;
import dev.callout.skill.Skill;
import dev.callout.technician.Absence;
import dev.callout.technician.AbsenceId;
import dev.callout.technician.Shift;
import dev.callout.technician.Shifts;
import dev.callout.technician.Technician;
import dev.callout.technician.Technicians;
import dev.callout.territory.TerritoryId;
import dev.callout.time.Window;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** Territories of their own with people who can do the shipped rulebook's work. */
@ApplicationScoped
class Crew {
    @Inject
    OneDay day;

    @Inject
    Technicians technicians;

    @Inject
    Shifts shifts;

    @Inject
    Clock clock;

    TerritoryId territory() {
        return day.territory();
    }

    /** On duty on {@link OneDay#DAY}, able to repair networks. */
    Technician technician(TerritoryId territory) {
        Technician plain = day.technician(territory);
        Technician able = new Technician(
                plain.id(),
                plain.territory(),
                plain.externalId(),
                plain.name(),
                plain.firstName(),
                plain.phone(),
                plain.home(),
                plain.efficiencyPercent(),
                plain.van(),
                true,
                List.of(new Skill("network", 2, null), new Skill("fibre", 2, null)));
        technicians.put(able);
        day.shift(able);
        return able;
    }

    void fallsIll(Technician technician) {
        Shift shift = shifts.list(
                        technician.id(),
                        new Window(
                                OneDay.DAY
                                        .atStartOfDay(java.time.ZoneOffset.UTC)
                                        .toInstant(),
                                OneDay.DAY
                                        .plusDays(1)
                                        .atStartOfDay(java.time.ZoneOffset.UTC)
                                        .toInstant()))
                .get(0);
        shifts.putAbsence(new Absence(AbsenceId.fresh(clock), technician.id(), shift.window(), "ill"));
    }
}
