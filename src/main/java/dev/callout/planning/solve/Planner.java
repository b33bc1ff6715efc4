package dev.callout.planning.solve;

import ai.timefold.solver.core.api.solver.Solver;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.localsearch.LocalSearchPhaseConfig;
import ai.timefold.solver.core.config.localsearch.LocalSearchType;
import ai.timefold.solver.core.config.phase.PhaseConfig;
import ai.timefold.solver.core.config.phase.custom.CustomPhaseConfig;
import ai.timefold.solver.core.config.score.director.ScoreDirectorFactoryConfig;
import ai.timefold.solver.core.config.solver.EnvironmentMode;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import dev.callout.planning.check.Completion;
import dev.callout.planning.check.PlanMaker;
import dev.callout.planning.problem.Plan;
import dev.callout.planning.problem.PlanningProblem;
import dev.callout.planning.search.Routes;
import dev.callout.planning.search.SearchSettings;
import dev.callout.planning.search.TeamSearch;
import dev.callout.planning.timeline.PlanningFacts;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * The planner's door: a problem in, a plan out. A function: no database, no server, no clock of its own but the one that its
 * budget is measured by. Thread-safe; each call searches on its own.
 *
 * <p>Timefold runs the phases, judges every step by the rules and keeps the best: the array search as a custom phase takes
 * nearly all of the budget, a short local search polishes.
 */
public final class Planner {
    /** Budgets under this many seconds are answers to someone who waits: polishing would cost more than it gives. */
    private static final double POLISHED_FROM_SECONDS = 2;

    /** The same in iterations. */
    private static final double POLISHED_FROM_ITERATIONS = 1_000;

    private static final double POLISH_SHARE = 0.03;
    private static final Duration LONGEST_POLISH = Duration.ofSeconds(2);
    private static final long POLISH_MOVES = 20_000;

    private final EnvironmentMode mode;

    public Planner() {
        this(EnvironmentMode.NO_ASSERT);
    }

    /** With Timefold's own checks of every score, for tests. */
    Planner(EnvironmentMode mode) {
        this.mode = mode;
    }

    /**
     * Plans until the budget is spent or it is asked to stop; the best plan so far is answered either way.
     *
     * @param problem sound, with travel filled in
     * @param progress hears a few times a second how far the search is, on the calling thread
     */
    public Plan solve(
            PlanningProblem problem,
            PlannerSettings settings,
            Consumer<PlannerProgress> progress,
            BooleanSupplier stop) {
        PlanningFacts facts = new PlanningFacts(problem);
        Spending spending = new Spending(settings.budget(), stop);
        Routes routes = route(facts, settings, progress, spending);
        return new PlanMaker(facts)
                .make(
                        Completion.of(facts, routes.parts()),
                        new Plan.Search(
                                spending.seconds(),
                                spending.iterations(),
                                problem.current().isEmpty() ? "empty" : "current",
                                settings.seed()));
    }

    /** The search alone, for callers that have facts at hand and want routes. */
    Routes route(PlanningFacts facts, PlannerSettings settings, Consumer<PlannerProgress> progress, Spending spending) {
        PricedFacts priced = new PricedFacts(facts);
        RoutePlan start = plan(priced, WarmStart.routes(priced));
        boolean nothingToDo = facts.visits.partCount == 0 || facts.shifts.count == 0;
        RoutePlan best = nothingToDo ? start : search(start, settings, spending, progress);
        return new Routes(best.partsByShift());
    }

    private RoutePlan search(
            RoutePlan start, PlannerSettings settings, Spending spending, Consumer<PlannerProgress> progress) {
        PricedFacts priced = start.priced();
        // Iterations are counted so that a plan can be made again, which only one thread can.
        int threads = spending.countsIterations() ? 1 : settings.threads();
        TeamSearch search =
                new TeamSearch(priced.facts(), priced.prices(), new SearchSettings(settings.seed(), threads));
        RuinAndRecreate command = new RuinAndRecreate(search, spending, progress);
        SolverConfig config = new SolverConfig()
                .withSolutionClass(RoutePlan.class)
                .withEntityClasses(ShiftRoute.class)
                .withScoreDirectorFactory(
                        new ScoreDirectorFactoryConfig().withIncrementalScoreCalculatorClass(RouteScore.class))
                .withEnvironmentMode(mode)
                .withRandomSeed(settings.seed())
                .withClassLoader(Planner.class.getClassLoader())
                .withPhaseList(phases(settings.budget(), command));
        Solver<RoutePlan> solver = SolverFactory.<RoutePlan>create(config).buildSolver();
        command.endBy(solver::terminateEarly);
        return solver.solve(start);
    }

    private static List<PhaseConfig> phases(Budget budget, RuinAndRecreate command) {
        List<PhaseConfig> phases = new ArrayList<>();
        phases.add(new CustomPhaseConfig().withCustomPhaseCommandList(Collections.nCopies(slices(budget), command)));
        if (budget.kind() == Budget.Kind.ITERATIONS) {
            if (budget.amount() >= POLISHED_FROM_ITERATIONS) {
                phases.add(polish(new TerminationConfig().withMoveCountLimit(POLISH_MOVES)));
            }
        } else if (budget.amount() >= POLISHED_FROM_SECONDS) {
            long millis = Math.min(LONGEST_POLISH.toMillis(), (long) (budget.amount() * POLISH_SHARE * 1_000));
            phases.add(polish(new TerminationConfig().withMillisecondsSpentLimit(millis)));
        }
        return phases;
    }

    private static LocalSearchPhaseConfig polish(TerminationConfig termination) {
        LocalSearchPhaseConfig phase =
                new LocalSearchPhaseConfig().withLocalSearchType(LocalSearchType.LATE_ACCEPTANCE);
        phase.setTerminationConfig(termination);
        return phase;
    }

    /** More than can be used: slices after the budget's end return at once. */
    private static int slices(Budget budget) {
        double slices = budget.kind() == Budget.Kind.ITERATIONS
                ? budget.amount() / RuinAndRecreate.SLICE_ITERATIONS
                : budget.amount() * 1e9 / RuinAndRecreate.SLICE_NANOS;
        return (int) Math.min(1_000_000, slices * 2 + 10);
    }

    private static RoutePlan plan(PricedFacts priced, int[][] partsByShift) {
        List<ShiftRoute> routes = new ArrayList<>();
        RoutePlan plan = new RoutePlan(priced, routes);
        for (int shift = 0; shift < partsByShift.length; shift++) {
            ShiftRoute route = new ShiftRoute(shift, priced.facts().current.frozenVisit[shift].length);
            for (int part : partsByShift[shift]) {
                route.parts.add(plan.parts.get(part));
            }
            routes.add(route);
        }
        return plan;
    }
}
