package dev.callout.simulate;

import dev.callout.exchange.SampleTables;
import dev.callout.exchange.SampleTables.SampleVisit;
import dev.callout.geo.Point;
import dev.callout.planning.problem.Location;
import dev.callout.planning.problem.Travel;
import dev.callout.policy.Rulebook;
import dev.callout.time.LocalCalendar;
import dev.callout.time.WallClock;
import dev.callout.time.Window;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.random.RandomGenerator;

/**
 * What really is and happens, which dispatchers only see bit by bit: requests, how long things take, who falls ill, who is
 * not at home. The same for every way of running the days.
 */
final class World {
    /** Days in the tables count from a Friday, so that the first simulated day is a Monday. */
    static final LocalDate EVE = LocalDate.of(2026, 3, 13);

    private static final double LARGEST_DAY = 0.15;
    private static final int OPEN_MINUTE = 9 * 60;
    private static final int OPEN_MINUTES = 9 * 60;
    private static final int URGENT_MINUTE = 10 * 60;
    private static final int URGENT_MINUTES = 4 * 60;

    final SampleTables sample;
    final Rulebook rulebook;
    final List<Location> locations = new ArrayList<>();
    final Travel travel;
    private final Settings settings;
    private final Disturbances usual;
    private final Draws draws;
    private final LocalCalendar calendar;
    private final WallClock wall;
    private final Map<Point, Integer> places = new LinkedHashMap<>();

    World(
            SampleTables sample,
            Rulebook rulebook,
            Settings settings,
            Disturbances usual,
            Function<List<Point>, Travel> travel) {
        this.sample = sample;
        this.rulebook = rulebook;
        this.settings = settings;
        this.usual = usual;
        draws = new Draws(settings.seed());
        calendar = rulebook.calendars().getOrDefault(sample.territory().calendar(), LocalCalendar.ALWAYS);
        wall = new WallClock(sample.territory().zone());
        sample.technicians().forEach(technician -> place(technician.home()));
        sample.visits().forEach(visit -> place(visit.site()));
        places.keySet().forEach(point -> locations.add(new Location("p" + locations.size(), point)));
        this.travel = travel.apply(List.copyOf(places.keySet()));
    }

    private void place(Point point) {
        places.putIfAbsent(point, places.size());
    }

    String location(Point point) {
        Integer index = places.get(point);
        return locations.get(index == null ? 0 : index).id();
    }

    /** The simulated day of this number, 1 is the first. */
    LocalDate date(int day) {
        return day > 0 ? calendar.addWorkingDays(EVE, day) : EVE.plusDays(day);
    }

    Instant at(int day, int minuteOfDay) {
        return wall.at(date(day), minuteOfDay);
    }

    Window day(int day) {
        return wall.day(date(day));
    }

    /** What is asked for on a day, in the order of asking; day 0 is the one before the first, -1 the one before that. */
    List<Request> requests(int day) {
        RandomGenerator chance = draws.of("requests", day);
        int perDay = (int) Math.round(sample.visits().size()
                / (double) wishedDays()
                * settings.load()
                * (1 + LARGEST_DAY * (2 * chance.nextDouble() - 1)));
        List<SampleVisit> likes =
                sample.visits().stream().filter(visit -> visit.crew() == 1).toList();
        List<Request> requests = new ArrayList<>();
        for (int i = 0; i < perDay; i++) {
            SampleVisit like = likes.get(chance.nextInt(likes.size()));
            Instant at = at(day, OPEN_MINUTE).plusSeconds(chance.nextInt(OPEN_MINUTES * 60));
            requests.add(request(like, at, day, i, false));
        }
        double urgent = usual.urgentPerDay();
        for (int i = 0; day > 0 && chance.nextDouble() < urgent / (1 + urgent); i++) {
            SampleVisit like = likes.get(chance.nextInt(likes.size()));
            Instant at = at(day, URGENT_MINUTE).plusSeconds(chance.nextInt(URGENT_MINUTES * 60));
            requests.add(request(like, at, day, perDay + i, true));
        }
        requests.sort(Comparator.comparing(Request::at).thenComparing(Request::id));
        return requests;
    }

    private Request request(SampleVisit like, Instant at, int day, int number, boolean urgent) {
        Integer site = places.get(like.site());
        return new Request("d" + day + "-" + number, like, site == null ? 0 : site, at, day, urgent);
    }

    /** Over how many days the sample's wishes spread: it holds the work of so many. */
    private int wishedDays() {
        return sample.visits().stream()
                .flatMap(visit -> visit.wishes().stream())
                .mapToInt(SampleTables.SampleWish::day)
                .max()
                .orElse(1);
    }

    /** @param expected by the rulebook, of this technician's efficiency */
    Duration work(String visit, String technician, Duration expected) {
        double factor = settings.truth()
                * draws.factor(usual.technicianVariation(), "technician", technician)
                * draws.factor(rulebook.promises().serviceVariation(), "work", visit);
        return Duration.ofSeconds(Math.max(60, Math.round(expected.toSeconds() * factor)));
    }

    Duration drive(String visit, int day, int plannedSeconds) {
        double factor = draws.factor(rulebook.promises().travelVariation(), "drive", visit, day);
        return Duration.ofSeconds(Math.round(plannedSeconds * factor));
    }

    boolean isIll(String technician, int day) {
        return draws.share("ill", technician, day) < usual.illness();
    }

    /** A moment of the day that is the same whoever asks. */
    Instant moment(String what, String who, int day, Window within) {
        double share = draws.share("moment " + what, who, day);
        return within.start().plusSeconds(Math.round(within.length().toSeconds() * share));
    }

    boolean cancels(String visit, int day) {
        return draws.share("cancel", visit, day) < usual.cancelled();
    }

    boolean isNobodyHome(String visit, int day) {
        return draws.share("home", visit, day) < usual.nobodyHome();
    }
}
