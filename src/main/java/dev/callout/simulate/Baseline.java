package dev.callout.simulate;

import dev.callout.dispatch.live.Decision;
import dev.callout.dispatch.live.LearnedLengths;
import dev.callout.dispatch.live.LiveDay;
import dev.callout.dispatch.live.LiveOutlook;
import dev.callout.dispatch.live.Telling;
import dev.callout.planning.problem.CurrentRoute;
import dev.callout.planning.problem.Plan;
import dev.callout.planning.problem.PlanningProblem;
import dev.callout.planning.problem.Visit;
import dev.callout.planning.replan.ReplanLimits;
import dev.callout.planning.replan.Replanner;
import dev.callout.planning.solve.Budget;
import dev.callout.planning.solve.Planner;
import dev.callout.planning.solve.PlannerSettings;
import dev.callout.policy.Rulebook;
import dev.callout.time.Window;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What many do: plans on mean durations, tells slots of one fixed width around the planned start, and solves the rest of the
 * day afresh at every event. Slots told are promises to the solver as they are to Callout's. The planner is the same, and so
 * is what it knows of durations; only chances are not looked at, nor how many customers a solution tells anew.
 */
final class Baseline implements Dispatcher {
    private static final int URGENT = 1;

    /** What waits goes where nobody is told anything else; nothing is searched. */
    private static final ReplanLimits FILLING = new ReplanLimits(0, 24, 0, 1);

    /** Slots begin as one says them on the phone. */
    private static final long GRID_SECONDS = 900;

    private final Settings settings;
    private final FixedSlots slots;
    private LearnedLengths lengths;

    Baseline(Rulebook rulebook, Settings settings, FixedSlots slots) {
        this.settings = settings;
        this.slots = slots;
        lengths = LearnedLengthsOf.rulebook(rulebook);
    }

    @Override
    public String name() {
        return slots.words() + ", " + settings.baselineIterations() + " iterations";
    }

    @Override
    public Published publish(World world, int day, Collection<Request> asked, Known known) {
        lengths = known.lengths();
        PlanningProblem problem = new DayProblem(world, day, lengths).of(asked, known.now());
        LiveDay published = LiveDay.published(problem, solved(problem, settings.nightIterations()));
        for (Plan.Route route : LiveOutlook.timed(published, lengths).routes()) {
            for (Plan.Stop stop : route.stops()) {
                published = published.telling(stop.visit(), slot(stop.start()));
            }
        }
        return new Published(published, Map.of(), 0, List.of());
    }

    private static Plan solved(PlanningProblem problem, long iterations) {
        return new Planner()
                .solve(problem, PlannerSettings.of(Budget.iterations(iterations)), progress -> {}, () -> false);
    }

    /** Around the planned start. */
    private Window slot(Instant start) {
        long width = slots.width().toSeconds();
        long begin = Math.floorDiv(start.getEpochSecond() - width / 2, GRID_SECONDS) * GRID_SECONDS;
        return new Window(Instant.ofEpochSecond(begin), Instant.ofEpochSecond(begin + width));
    }

    @Override
    public Decision react(LiveDay day, Cause cause) {
        LiveOutlook timed = LiveOutlook.timed(day, lengths);
        if (!cause.isDisturbance() && !isSlotMissed(day, timed)) {
            return new Decision(day, timed, List.of(), List.of());
        }
        PlanningProblem rest = timed.problem();
        if (slots.replanning() == FixedSlots.Replanning.FRESH) {
            return told(
                    day, day.with(routes(solved(with(rest, rest.visits(), List.of()), settings.baselineIterations()))));
        }
        LiveDay solved = day.with(routes(better(day, rest)));
        List<CurrentRoute> current =
                LiveOutlook.timed(solved, lengths).problem().current();
        Plan filled =
                Replanner.repair(with(rest, rest.visits(), current), FILLING).plan();
        return told(day, day.with(routes(filled)));
    }

    /** The fresh solution for whoever has a place, a slot or is urgent, where it is better than the routes as they stand. */
    private Plan better(LiveDay day, PlanningProblem rest) {
        Set<String> placed = day.placed();
        List<Visit> expected = rest.visits().stream()
                .filter(visit -> placed.contains(visit.id()) || visit.promise() != null || visit.priority() == URGENT)
                .toList();
        Plan standing = solved(with(rest, expected, rest.current()), 1);
        Plan fresh = solved(with(rest, expected, List.of()), settings.baselineIterations());
        return isBetter(fresh.score(), standing.score()) ? fresh : standing;
    }

    private static boolean isBetter(Plan.Score fresh, Plan.Score standing) {
        return Comparator.comparingLong(Plan.Score::hard)
                        .thenComparingLong(Plan.Score::medium)
                        .thenComparingLong(Plan.Score::soft)
                        .compare(fresh, standing)
                > 0;
    }

    private static Map<String, List<String>> routes(Plan plan) {
        Map<String, List<String>> routes = new LinkedHashMap<>();
        for (Plan.Route route : plan.routes()) {
            routes.put(
                    route.shift(), route.stops().stream().map(Plan.Stop::visit).toList());
        }
        return routes;
    }

    private static boolean isSlotMissed(LiveDay day, LiveOutlook timed) {
        return timed.routes().stream()
                .flatMap(route -> route.stops().stream())
                .anyMatch(stop -> isMissed(day.told(stop.visit()), stop.start()));
    }

    private static boolean isMissed(@Nullable Window told, Instant start) {
        return told != null && !start.isBefore(told.end());
    }

    private static PlanningProblem with(PlanningProblem rest, List<Visit> visits, List<CurrentRoute> current) {
        return new PlanningProblem(
                rest.id(),
                rest.timeZone(),
                rest.now(),
                rest.planningWindow(),
                rest.locations(),
                rest.permittedHours(),
                rest.technicians(),
                visits,
                current,
                rest.travel(),
                rest.weights(),
                rest.limits());
    }

    /** Who has no slot yet is told one, and so is who cannot be reached within the one told. */
    private Decision told(LiveDay before, LiveDay replanned) {
        Map<String, Instant> starts = new HashMap<>();
        LiveOutlook timed = LiveOutlook.timed(replanned, lengths);
        timed.routes().forEach(route -> route.stops().forEach(stop -> starts.put(stop.visit(), stop.start())));
        Set<String> placed = replanned.placed();
        LiveDay day = replanned;
        List<Telling> tellings = new ArrayList<>();
        for (Visit visit : List.copyOf(day.open().values())) {
            Window was = before.told(visit.id());
            Instant start = starts.get(visit.id());
            boolean holds = start != null && was != null && !isMissed(was, start);
            Window is = start == null || !placed.contains(visit.id()) ? null : holds ? was : slot(start);
            if (was == null ? is != null : !was.equals(is)) {
                day = day.telling(visit.id(), is);
                tellings.add(new Telling(visit.id(), was, is, 0));
            }
        }
        return new Decision(day, LiveOutlook.timed(day, lengths), List.of(), tellings);
    }
}
