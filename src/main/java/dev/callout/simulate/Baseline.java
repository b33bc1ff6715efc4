package dev.callout.simulate;

import dev.callout.dispatch.live.Decision;
import dev.callout.dispatch.live.LearnedLengths;
import dev.callout.dispatch.live.LiveDay;
import dev.callout.dispatch.live.LiveOutlook;
import dev.callout.dispatch.live.LiveRoute;
import dev.callout.dispatch.live.Telling;
import dev.callout.planning.problem.Plan;
import dev.callout.planning.problem.PlanningProblem;
import dev.callout.planning.problem.Visit;
import dev.callout.planning.solve.Budget;
import dev.callout.planning.solve.Planner;
import dev.callout.planning.solve.PlannerSettings;
import dev.callout.policy.Rulebook;
import dev.callout.time.Window;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What many do: plans on mean durations, tells fixed slots, and solves the rest of the day afresh at every event, whatever
 * was told. The same planner, the same knowledge of durations.
 */
final class Baseline implements Dispatcher {
    private static final long SOLVE_ITERATIONS = 500;

    private final Settings settings;
    private LearnedLengths lengths;

    Baseline(Rulebook rulebook, Settings settings) {
        this.settings = settings;
        lengths = LearnedLengthsOf.rulebook(rulebook);
    }

    @Override
    public String name() {
        return "fixed slots";
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
        return new Published(published, Map.of(), 0);
    }

    private static Plan solved(PlanningProblem problem, long iterations) {
        return new Planner()
                .solve(problem, PlannerSettings.of(Budget.iterations(iterations)), progress -> {}, () -> false);
    }

    private Window slot(Instant start) {
        long width = settings.baselineSlot().toSeconds();
        Instant begin = Instant.ofEpochSecond(Math.floorDiv(start.getEpochSecond(), width) * width);
        return new Window(begin, begin.plusSeconds(width));
    }

    @Override
    public Decision react(LiveDay day, Cause cause) {
        LiveOutlook timed = LiveOutlook.timed(day, lengths);
        if (cause == Cause.PROGRESS && !isSlotMissed(day, timed)) {
            return new Decision(day, timed, List.of(), List.of());
        }
        PlanningProblem rest = forgetful(LiveOutlook.timed(untold(day), lengths).problem());
        Plan plan = solved(rest, SOLVE_ITERATIONS);
        Map<String, List<String>> routes = new LinkedHashMap<>();
        Map<String, Instant> starts = new HashMap<>();
        for (Plan.Route route : plan.routes()) {
            List<String> visits = new ArrayList<>();
            for (Plan.Stop stop : route.stops()) {
                visits.add(stop.visit());
                starts.put(stop.visit(), stop.start());
            }
            routes.put(route.shift(), visits);
        }
        return told(day, day.with(routes), starts);
    }

    private boolean isSlotMissed(LiveDay day, LiveOutlook timed) {
        for (Plan.Route route : timed.routes()) {
            for (Plan.Stop stop : route.stops()) {
                Window told = day.told(stop.visit());
                if (told != null && !stop.start().isBefore(told.end())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The same day with nobody told anything. */
    private static LiveDay untold(LiveDay day) {
        LiveDay untold = day;
        for (String visit : day.open().keySet()) {
            untold = day.told(visit) == null ? untold : untold.telling(visit, null);
        }
        return untold;
    }

    private static PlanningProblem forgetful(PlanningProblem rest) {
        return new PlanningProblem(
                rest.id(),
                rest.timeZone(),
                rest.now(),
                rest.planningWindow(),
                rest.locations(),
                rest.permittedHours(),
                rest.technicians(),
                rest.visits(),
                List.of(),
                rest.travel(),
                rest.weights(),
                rest.limits());
    }

    private Decision told(LiveDay before, LiveDay replanned, Map<String, Instant> starts) {
        LiveDay day = replanned;
        List<Telling> tellings = new ArrayList<>();
        Set<String> placed = new HashSet<>();
        for (LiveRoute route : day.routes().values()) {
            placed.addAll(route.ahead());
        }
        for (Visit visit : List.copyOf(day.open().values())) {
            Window was = before.told(visit.id());
            Instant start = starts.get(visit.id());
            Window is = start == null || !placed.contains(visit.id())
                    ? null
                    : was != null && was.contains(start) ? was : slot(start);
            if (was == null ? is != null : !was.equals(is)) {
                day = day.telling(visit.id(), is);
                tellings.add(new Telling(visit.id(), was, is, 0));
            }
        }
        return new Decision(day, LiveOutlook.timed(day, lengths), List.of(), tellings);
    }
}
