package dev.callout.dispatch.live;

import dev.callout.dispatch.live.Whereabouts.Commitment;
import dev.callout.planning.problem.Break;
import dev.callout.planning.problem.PlanningProblem;
import dev.callout.planning.problem.Shift;
import dev.callout.planning.problem.Technician;
import dev.callout.planning.problem.Visit;
import dev.callout.time.Window;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads a running day from what was published and what technicians reported. Reports may be missing: who has reached a stop
 * is through with those touched before. Nobody reports breaks: one counts as taken once a gap between two stops, or
 * since the last one, had room for it, or its time is over. A pure function.
 */
public final class LiveReading {
    private final PlanningProblem morning;
    private final Map<String, List<ReportedStop>> published;
    private final Instant now;
    private final Map<String, Visit> visits = new HashMap<>();
    private final Set<String> ahead = new HashSet<>();
    private final Set<String> begun = new HashSet<>();

    private LiveReading(PlanningProblem morning, Map<String, List<ReportedStop>> published, Instant now) {
        this.morning = morning;
        this.published = published;
        this.now = now;
        morning.visits().forEach(visit -> visits.put(visit.id(), visit));
    }

    /**
     * @param morning the day with all its technicians, and every visit that is on a route or could be put on one; windows told
     *     are the visits' promises; with travel; its current routes are not looked at
     * @param published the stops by shift, in order; shifts that have none may be missing
     */
    public static LiveDay of(PlanningProblem morning, Map<String, List<ReportedStop>> published, Instant now) {
        return new LiveReading(morning, published, now).day();
    }

    private LiveDay day() {
        Map<String, LiveRoute> routes = new LinkedHashMap<>();
        for (Technician technician : morning.technicians()) {
            for (Shift shift : technician.shifts()) {
                routes.put(shift.id(), route(technician, shift));
            }
        }
        Map<String, Visit> open = new LinkedHashMap<>();
        for (Visit visit : morning.visits()) {
            if (!begun.contains(visit.id()) || ahead.contains(visit.id())) {
                open.put(visit.id(), visit);
            }
        }
        return new LiveDay(morning, now, routes, open, Map.of());
    }

    private LiveRoute route(Technician technician, Shift shift) {
        List<ReportedStop> touched = new ArrayList<>();
        List<String> rest = new ArrayList<>();
        for (ReportedStop stop : published.getOrDefault(shift.id(), List.of())) {
            if (stop.isTouched()) {
                touched.add(stop);
                begun.add(stop.visit());
            } else if (visits.containsKey(stop.visit())) {
                rest.add(stop.visit());
            }
        }
        ahead.addAll(rest);
        touched.sort(Comparator.comparing(ReportedStop::lastKnown));
        return new LiveRoute(
                technician.id(), shift.id(), where(technician, shift, touched), rest, breaks(shift, touched));
    }

    private Whereabouts where(Technician technician, Shift shift, List<ReportedStop> touched) {
        if (touched.isEmpty()) {
            return new Whereabouts.Free(shift.startLocation(), shift.hours().start());
        }
        ReportedStop last = touched.get(touched.size() - 1);
        Visit visit = visits.get(last.visit());
        Instant ended = last.ended();
        if (visit == null || ended != null) {
            Instant from = ended == null ? now : ended;
            return new Whereabouts.Free(visit == null ? shift.startLocation() : visit.location(), from);
        }
        Commitment stop = new Commitment(visit, last.travelSeconds(), workSeconds(technician, visit), null);
        Instant arrived = last.arrived();
        if (arrived == null) {
            Instant left = last.left();
            return new Whereabouts.Driving(stop, left == null ? now : left);
        }
        Window told = visit.promise();
        Instant since = told != null && told.start().isAfter(arrived) ? told.start() : arrived;
        return new Whereabouts.Working(stop, since);
    }

    /** Not the published one, which may have slack in it. */
    private static int workSeconds(Technician technician, Visit visit) {
        double work = Math.ceil(visit.duration().toSeconds() / technician.efficiency());
        return (int) (visit.siteSetup().toSeconds() + work);
    }

    private Set<String> breaks(Shift shift, List<ReportedStop> touched) {
        Set<String> taken = new HashSet<>();
        for (Break rest : shift.breaks()) {
            boolean over = !rest.latest().plus(rest.duration()).isAfter(now);
            if (over || hadRoom(rest, touched) || hasRested(rest, touched)) {
                taken.add(rest.id());
            }
        }
        return taken;
    }

    /** Who has been idle for so long since the last stop has rested. */
    private boolean hasRested(Break rest, List<ReportedStop> touched) {
        Instant idle =
                touched.isEmpty() ? null : touched.get(touched.size() - 1).ended();
        if (idle == null) {
            return false;
        }
        Instant begin = idle.isAfter(rest.earliest()) ? idle : rest.earliest();
        return !begin.plus(rest.duration()).isAfter(now);
    }

    private static boolean hadRoom(Break rest, List<ReportedStop> touched) {
        Instant from = null;
        for (ReportedStop stop : touched) {
            Instant until = stop.arrived();
            if (from != null && until != null) {
                Instant begin = from.isAfter(rest.earliest()) ? from : rest.earliest();
                Duration gap = Duration.between(from, until).minusSeconds(stop.travelSeconds());
                boolean inTime =
                        !Duration.between(begin, until).minus(rest.duration()).isNegative();
                if (inTime && gap.compareTo(rest.duration()) >= 0) {
                    return true;
                }
            }
            from = stop.ended();
        }
        return false;
    }
}
