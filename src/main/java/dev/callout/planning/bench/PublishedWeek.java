package dev.callout.planning.bench;

import dev.callout.geo.Point;
import dev.callout.planning.problem.Break;
import dev.callout.planning.problem.CurrentRoute;
import dev.callout.planning.problem.CurrentRoute.CurrentStop;
import dev.callout.planning.problem.Limits;
import dev.callout.planning.problem.Location;
import dev.callout.planning.problem.PlanningProblem;
import dev.callout.planning.problem.Shift;
import dev.callout.planning.problem.Technician;
import dev.callout.planning.problem.Travel;
import dev.callout.planning.problem.Visit;
import dev.callout.time.Window;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Published days of field service, one after the other, as one problem: each has its own technicians and visits. */
final class PublishedWeek {
    private static final double METRES_A_DEGREE = 111_000;
    private static final double METRES_A_DEGREE_EAST = 63_000;
    private static final double METRES_A_SECOND = 9;
    private static final double DETOUR = 1.35;
    private static final int PARKING_SECONDS = 120;

    private final List<Location> locations = new ArrayList<>();
    private final List<Technician> technicians = new ArrayList<>();
    private final List<Visit> visits = new ArrayList<>();
    private final List<CurrentRoute> current = new ArrayList<>();
    private final Map<String, List<Window>> permitted = new HashMap<>();

    private PublishedWeek() {}

    /** @param days each as it is before it begins, in order */
    static PlanningProblem of(List<PlanningProblem> days, Visit asked) {
        PublishedWeek week = new PublishedWeek();
        for (int d = 0; d < days.size(); d++) {
            week.add(days.get(d), d + "-", Duration.ofDays(d));
        }
        PlanningProblem first = days.get(0);
        week.visits.add(asked);
        return new PlanningProblem(
                "week",
                first.timeZone(),
                first.now(),
                new Window(
                        first.planningWindow().start(),
                        first.planningWindow().end().plus(Duration.ofDays(days.size() - 1L))),
                week.locations,
                week.permitted,
                week.technicians,
                week.visits,
                week.current,
                travel(week.locations),
                Map.of(),
                Limits.NONE);
    }

    private void add(PlanningProblem day, String prefix, Duration later) {
        day.locations().forEach(one -> locations.add(new Location(prefix + one.id(), one.point())));
        day.permittedHours()
                .forEach((name, hours) -> permitted
                        .computeIfAbsent(name, ignored -> new ArrayList<>())
                        .addAll(shifted(hours, later)));
        day.technicians().forEach(one -> technicians.add(technician(one, prefix, later)));
        day.visits().forEach(one -> visits.add(visit(one, prefix, later)));
        day.current()
                .forEach(route -> current.add(new CurrentRoute(
                        prefix + route.shift(),
                        route.stops().stream()
                                .map(stop -> new CurrentStop(
                                        prefix + stop.visit(),
                                        stop.start() == null
                                                ? null
                                                : stop.start().plus(later),
                                        stop.frozen()))
                                .toList())));
    }

    private static Technician technician(Technician one, String prefix, Duration later) {
        List<Shift> shifts = one.shifts().stream()
                .map(shift -> new Shift(
                        prefix + shift.id(),
                        shifted(shift.hours(), later),
                        shift.overtime(),
                        place(prefix, shift.startLocation()),
                        place(prefix, shift.endLocation()),
                        shift.breaks().stream()
                                .map(rest -> new Break(
                                        rest.id(),
                                        rest.earliest().plus(later),
                                        rest.latest().plus(later),
                                        rest.duration()))
                                .toList(),
                        List.of()))
                .toList();
        return new Technician(prefix + one.id(), one.name(), one.skills(), one.capacity(), one.efficiency(), shifts);
    }

    private static Visit visit(Visit one, String prefix, Duration later) {
        return new Visit(
                prefix + one.id(),
                prefix + one.location(),
                one.duration(),
                one.siteSetup(),
                shifted(one.windows(), later),
                null,
                one.permittedHours(),
                one.priority(),
                null,
                null,
                one.skills(),
                one.load(),
                one.crew(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                one.promise() == null ? null : shifted(one.promise(), later));
    }

    private static @Nullable String place(String prefix, @Nullable String location) {
        return location == null ? null : prefix + location;
    }

    private static List<Window> shifted(List<Window> windows, Duration later) {
        return windows.stream().map(window -> shifted(window, later)).toList();
    }

    private static Window shifted(Window window, Duration later) {
        return new Window(window.start().plus(later), window.end().plus(later));
    }

    private static Travel travel(List<Location> locations) {
        int n = locations.size();
        int[] seconds = new int[n * n];
        int[] metres = new int[n * n];
        for (int i = 0; i < n; i++) {
            Point from = locations.get(i).point();
            for (int j = 0; j < n; j++) {
                Point to = locations.get(j).point();
                double line = DETOUR
                        * Math.hypot(
                                (to.lat() - from.lat()) * METRES_A_DEGREE,
                                (to.lon() - from.lon()) * METRES_A_DEGREE_EAST);
                metres[i * n + j] = (int) line;
                seconds[i * n + j] = i == j ? 0 : (int) (line / METRES_A_SECOND) + PARKING_SECONDS;
            }
        }
        return new Travel(n, seconds, metres, Travel.Source.STRAIGHT_LINES);
    }
}
