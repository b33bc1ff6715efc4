package dev.callout.cli;

import dev.callout.planning.problem.Plan;
import dev.callout.planning.problem.PlanJson;
import dev.callout.planning.problem.PlanningProblem;
import dev.callout.planning.solve.Budget;
import dev.callout.planning.solve.Planner;
import dev.callout.planning.solve.PlannerSettings;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Plans a problem: the plan to stdout or a file, progress to stderr; when interrupted, the best plan so far. */
@Command(name = "plan", description = "Plans a problem; when interrupted, writes the best plan so far")
final class PlanCommand implements Callable<Integer> {
    private static final double DEFAULT_SECONDS = 30;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(paramLabel = "PROBLEM.json", description = "the planning problem")
    @SuppressWarnings("NullAway.Init")
    private Path file;

    @ArgGroup(exclusive = true)
    @Nullable
    private Seconds seconds;

    @Option(names = "--threads", defaultValue = "1", description = "threads that search (${DEFAULT-VALUE})")
    private int threads;

    @Option(names = "--seed", defaultValue = "1", description = "seed of the search (${DEFAULT-VALUE})")
    private long seed;

    @Option(
            names = "--roads",
            paramLabel = "FILE",
            description = "OpenStreetMap extract to drive on where the problem brings no travel; else straight lines")
    @Nullable
    private Path roads;

    @Option(names = "--out", paramLabel = "PLAN.json", description = "file for the plan; else stdout")
    @Nullable
    private Path out;

    /** Seconds by one clock or the other. */
    static final class Seconds {
        @Option(names = "--seconds", paramLabel = "S", description = "seconds by the clock; 30 where nothing is said")
        @Nullable
        Double wall;

        @Option(
                names = "--cpu-seconds",
                paramLabel = "S",
                description = "processor seconds of this process from its start")
        @Nullable
        Double processor;
    }

    @Override
    public Integer call() throws IOException {
        PlannerSettings settings = settings();
        PrintWriter err = spec.commandLine().getErr();
        PlanningProblem problem = ProblemFile.read(file, roads, text -> {
            err.println(text);
            err.flush();
        });
        try (Interruption interruption = new Interruption()) {
            ProgressLine progress = new ProgressLine(err, ProgressLine.isSeenOnTerminal());
            Plan plan = new Planner().solve(problem, settings, progress, interruption::isAskedFor);
            progress.end();
            write(PlanJson.write(plan, problem.timeZone()));
            summarise(plan, err);
        }
        return 0;
    }

    private PlannerSettings settings() {
        try {
            return new PlannerSettings(budget(), threads, seed);
        } catch (IllegalArgumentException refused) {
            throw new ParameterException(spec.commandLine(), refused.getMessage(), refused);
        }
    }

    private Budget budget() {
        Double wall = seconds == null ? null : seconds.wall;
        Double processor = seconds == null ? null : seconds.processor;
        return processor != null ? Budget.cpuSeconds(processor) : Budget.seconds(wall == null ? DEFAULT_SECONDS : wall);
    }

    private void write(byte[] plan) throws IOException {
        if (out == null) {
            spec.commandLine().getOut().println(new String(plan, StandardCharsets.UTF_8));
            spec.commandLine().getOut().flush();
        } else {
            Files.write(out, plan);
        }
    }

    private static void summarise(Plan plan, PrintWriter err) {
        Plan.Totals totals = plan.totals();
        err.println("assigned " + totals.assigned() + ", left out " + totals.unassigned() + ", driving "
                + totals.travelSeconds() / 60 + " min; score " + plan.score().hard() + " hard, "
                + plan.score().medium() + " medium, " + plan.score().soft() + " soft");
        err.flush();
    }
}
