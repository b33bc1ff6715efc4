package dev.callout.simulate;

import dev.callout.dispatch.live.Decision;
import dev.callout.dispatch.live.LearnedLengths;
import dev.callout.dispatch.live.Leeway;
import dev.callout.dispatch.live.LiveDay;
import dev.callout.dispatch.live.LiveDispatch;
import dev.callout.dispatch.live.LiveLaw;
import dev.callout.dispatch.live.WindowsToTell;
import dev.callout.planning.problem.Plan;
import dev.callout.planning.problem.PlanningProblem;
import dev.callout.planning.solve.Budget;
import dev.callout.planning.solve.Planner;
import dev.callout.planning.solve.PlannerSettings;
import dev.callout.policy.Rulebook;
import dev.callout.promise.arrival.WindowLimits;
import dev.callout.promise.learning.Reliability;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntFunction;

/** Callout's own way: windows of the stated rate, slack in the plan, promises rescued on the day. */
final class OurDispatcher implements Dispatcher {
    private final Rulebook rulebook;
    private final Settings settings;
    private final double rate;
    private LiveDispatch live;

    /** @param rate the share of promises to be kept */
    OurDispatcher(Rulebook rulebook, Settings settings, double rate) {
        this.rulebook = rulebook;
        this.settings = settings;
        this.rate = rate;
        live = new LiveDispatch(law(LearnedLengthsOf.rulebook(rulebook), narrowest()));
    }

    @Override
    public String name() {
        return settings.rates().size() < 2 ? "callout" : "callout %.0f %%".formatted(100 * rate);
    }

    private WindowLimits told(Reliability kept) {
        return WindowsToTell.limits(rulebook.promises().windowWidth(), rate, kept);
    }

    private WindowLimits narrowest() {
        return WindowLimits.of(rulebook.promises().windowWidth(), rate);
    }

    private LiveLaw law(LearnedLengths lengths, WindowLimits windows) {
        return LiveLaw.of(
                        lengths,
                        windows,
                        rulebook.planning().retellThreshold(),
                        rulebook.planning().changeBudget())
                .narrowingTo(narrowest());
    }

    @Override
    public boolean statesRates() {
        return true;
    }

    @Override
    public Published publish(World world, int day, Collection<Request> asked, Known known) {
        IntFunction<WindowLimits> windows = place -> told(known.reliability().at(place));
        Double fixed = settings.slack();
        double slack = fixed == null ? new Slacks(windows).share(known.lengths(), asked, rulebook) : fixed;
        LearnedLengths slackened = known.lengths().withSlack(slack);
        PlanningProblem problem = Leeway.of(
                new DayProblem(world, day, slackened).of(asked, known.now()),
                rulebook.promises().windowWidth());
        Plan plan = new Planner()
                .solve(
                        problem,
                        PlannerSettings.of(Budget.iterations(settings.nightIterations())),
                        progress -> {},
                        () -> false);
        Plan told = WindowsToTell.beside(plan, problem, slackened, windows);
        Map<String, Told.Odds> odds = new HashMap<>();
        for (Plan.Route route : told.routes()) {
            for (int place = 0; place < route.stops().size(); place++) {
                Plan.Stop stop = route.stops().get(place);
                Plan.ArrivalWindow window = stop.window();
                double computed = window == null ? 0 : window.rate();
                odds.put(
                        stop.visit(),
                        new Told.Odds(known.reliability().at(place).stated(computed), computed));
            }
        }
        WindowLimits today = told(known.reliability().onTheDay());
        live = new LiveDispatch(law(known.lengths(), today));
        PlanningProblem morning = new DayProblem(world, day, known.lengths()).of(asked, known.now());
        return new Published(LiveDay.published(morning, told), odds, slack, new RoutesTold(slackened).of(told));
    }

    @Override
    public Decision react(LiveDay day, Cause cause) {
        return live.react(day, cause.isDisturbance());
    }
}
