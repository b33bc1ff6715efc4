package dev.callout.dispatch;

import dev.callout.dispatch.live.LiveDay;
import dev.callout.dispatch.live.LiveLaw;
import dev.callout.dispatch.live.LiveReading;
import dev.callout.planning.problem.PlanningProblem;
import dev.callout.planning.problem.Visit;
import dev.callout.route.PublishedStop;
import dev.callout.technician.Shift;
import dev.callout.technician.ShiftId;
import dev.callout.technician.TechnicianId;
import dev.callout.visit.VisitId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A published day as it runs, with what it was read from. Immutable.
 *
 * @param stops the published ones by shift, in order; without those that were given up
 * @param silent the technicians who should have set out by the plan and have reported nothing: they are thought to be on plan
 */
record RunningDay(
        Snapshot snapshot,
        Map<ShiftId, List<PublishedStop>> stops,
        Set<TechnicianId> silent,
        LiveDay day,
        LiveLaw law) {

    /**
     * @param all the stops of the day's publication, those given up included
     * @param morning the day's problem as {@link DayLeft} writes it, with travel
     */
    static RunningDay of(
            Snapshot snapshot, List<PublishedStop> all, FieldReports reports, PlanningProblem morning, LiveLaw law) {
        LiveDay day = LiveReading.of(morning, reports.byShift(), morning.now());
        for (Visit visit : morning.visits()) {
            // what was given up stands behind its technician, and is to be done all the same
            if (!day.open().containsKey(visit.id()) && reports.open().contains(VisitId.of(visit.id()))) {
                day = day.with(visit);
            }
        }
        for (Shift shift : snapshot.staff().shifts()) {
            if (reports.isGone(shift)) {
                day = day.gone(shift.id().toString());
            }
        }
        return new RunningDay(snapshot, standing(all), reports.silent(), day, law);
    }

    private static Map<ShiftId, List<PublishedStop>> standing(List<PublishedStop> all) {
        List<PublishedStop> sorted = new ArrayList<>(all);
        sorted.sort(Comparator.comparingInt(stop -> stop.stop().position()));
        return sorted.stream()
                .filter(stop -> !stop.givenUp())
                .collect(Collectors.groupingBy(stop -> stop.stop().shift()));
    }
}
