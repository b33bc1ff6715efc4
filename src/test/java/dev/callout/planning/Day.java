package dev.callout.planning;

import dev.callout.geo.Point;
import dev.callout.planning.problem.CurrentRoute;
import dev.callout.planning.problem.Limits;
import dev.callout.planning.problem.Location;
import dev.callout.planning.problem.PaceByArea;
import dev.callout.planning.problem.PlanningProblem;
import dev.callout.planning.problem.Travel;
import dev.callout.time.DrivingPace;
import dev.callout.time.Window;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A problem written by hand for tests: 23 November 2026 in Moscow, begun at midnight, places named on first use, ten minutes
 * and 5 km from any to any other unless said otherwise. Times are local, such as "10:30"; "1 10:30" is a day later.
 */
public final class Day {
    public static final ZoneId ZONE = ZoneId.of("Europe/Moscow");

    private static final LocalDate FIRST = LocalDate.of(2026, 11, 23);
    private static final int METRES_PER_MINUTE = 500;

    final List<String> places = new ArrayList<>();
    private final Map<String, Integer> seconds = new LinkedHashMap<>();
    private final Map<String, List<Window>> permitted = new LinkedHashMap<>();
    private final List<SomeTechnician> technicians = new ArrayList<>();
    private final List<SomeVisit> visits = new ArrayList<>();
    private final List<CurrentRoute> current = new ArrayList<>();
    private final Map<String, Long> weights = new LinkedHashMap<>();
    private Instant now = at("00:00");
    private final List<PaceByArea.Area> paces = new ArrayList<>();
    private final Map<String, Integer> areaOf = new LinkedHashMap<>();
    private int days = 1;
    private Limits limits = Limits.NONE;

    /** A technician with a shift called "NAME-1" that starts and ends at "home". */
    public SomeTechnician technician(String name, String start, String end) {
        SomeTechnician technician = new SomeTechnician(this, name).shift(start, end);
        technicians.add(technician);
        return technician;
    }

    /** A visit at a place of the same name. */
    public SomeVisit visit(String id, int minutes) {
        SomeVisit visit = new SomeVisit(this, id, minutes).at(id);
        visits.add(visit);
        return visit;
    }

    public Day minutes(String from, String to, int minutes) {
        return seconds(from, to, minutes * 60).seconds(to, from, minutes * 60);
    }

    public Day seconds(String from, String to, int length) {
        place(from);
        place(to);
        seconds.put(from + '>' + to, length);
        return this;
    }

    public Day noWay(String from, String to) {
        return seconds(from, to, Travel.UNREACHABLE);
    }

    /** Driving in thousandths of the speed on an empty road, hour after hour from then on. */
    public Day pace(String start, int... permille) {
        paces.add(new PaceByArea.Area("", new DrivingPace(at(start), 3_600, permille)));
        return this;
    }

    /** Places with a pace of their own, hour after hour from the same time as elsewhere, which must have been said. */
    public Day area(String name, List<String> inside, int... permille) {
        Instant start = paces.get(0).pace().start();
        inside.forEach(place -> areaOf.put(place, paces.size()));
        paces.add(new PaceByArea.Area(name, new DrivingPace(start, 3_600, permille)));
        return this;
    }

    public Day permitted(String name, String... bounds) {
        permitted.put(name, windows(bounds));
        return this;
    }

    public Day now(String time) {
        now = at(time);
        return this;
    }

    public Day days(int count) {
        days = count;
        return this;
    }

    public Day weight(String rule, long milli) {
        weights.put(rule, milli);
        return this;
    }

    public Day changeBudget(int customers) {
        limits = new Limits(customers);
        return this;
    }

    /** A current route: stops such as "V1 10:00", with "!" at the end where frozen. */
    public Day current(String shift, String... stops) {
        List<CurrentRoute.CurrentStop> list = new ArrayList<>();
        for (String stop : stops) {
            String[] words = stop.replace("!", "").strip().split(" ", 2);
            list.add(
                    new CurrentRoute.CurrentStop(words[0], words.length > 1 ? at(words[1]) : null, stop.endsWith("!")));
        }
        current.add(new CurrentRoute(shift, list));
        return this;
    }

    private @Nullable PaceByArea pace() {
        int[] areas = places.stream()
                .mapToInt(place -> areaOf.getOrDefault(place, PaceByArea.ELSEWHERE))
                .toArray();
        return paces.isEmpty() ? null : new PaceByArea(paces, areas);
    }

    public PlanningProblem problem() {
        List<Location> locations = places.stream()
                .map(place -> new Location(place, new Point(55.7 + places.indexOf(place) * 0.01, 37.6)))
                .toList();
        int size = places.size();
        int[] time = new int[size * size];
        int[] way = new int[size * size];
        for (int i = 0; i < size * size; i++) {
            int from = i / size;
            int to = i % size;
            time[i] = seconds.getOrDefault(places.get(from) + '>' + places.get(to), from == to ? 0 : 600);
            way[i] = time[i] == Travel.UNREACHABLE ? Travel.UNREACHABLE : time[i] * METRES_PER_MINUTE / 60;
        }
        return new PlanningProblem(
                "day",
                ZONE,
                now,
                new Window(at("00:00"), at("00:00").plus(Duration.ofDays(days))),
                locations,
                permitted,
                technicians.stream().map(SomeTechnician::record).toList(),
                visits.stream().map(SomeVisit::record).toList(),
                current,
                new Travel(size, time, way, Travel.Source.GIVEN, pace()),
                weights,
                limits);
    }

    /** Routes written as "anna-1: V1 V2" by shift; shifts not named are empty. */
    public Plans plans() {
        return new Plans(problem());
    }

    String place(String name) {
        if (!places.contains(name)) {
            places.add(name);
        }
        return name;
    }

    public static Instant at(String time) {
        int space = time.indexOf(' ');
        long later = space < 0 ? 0 : Long.parseLong(time.substring(0, space));
        LocalTime clock = LocalTime.parse(time.substring(space + 1));
        return FIRST.plusDays(later).atTime(clock).atZone(ZONE).toInstant();
    }

    static Window window(String start, String end) {
        return new Window(at(start), at(end));
    }

    static List<Window> windows(String... bounds) {
        List<Window> windows = new ArrayList<>();
        for (int i = 0; i < bounds.length; i += 2) {
            windows.add(window(bounds[i], bounds[i + 1]));
        }
        return windows;
    }
}
