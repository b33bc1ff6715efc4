package dev.callout.cli;

import dev.callout.planning.check.Referee;
import dev.callout.planning.check.Verdict;
import dev.callout.planning.problem.Plan;
import dev.callout.planning.problem.PlanJson;
import dev.callout.planning.problem.PlanningProblem;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The referee: times a plan anew from the problem alone. Exit 0 and the score by rule, or 1 and what is wrong. */
@Command(
        name = "check",
        description = "Judges a plan from the problem alone: the score by rule, or the breaches and false statements")
final class CheckCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "PROBLEM.json", description = "the planning problem")
    @SuppressWarnings("NullAway.Init")
    private Path problemFile;

    @Parameters(index = "1", paramLabel = "PLAN.json", description = "the plan")
    @SuppressWarnings("NullAway.Init")
    private Path planFile;

    @Option(names = "--roads", paramLabel = "FILE", description = "the OpenStreetMap extract that the plan was made on")
    @Nullable
    private Path roads;

    @Override
    public Integer call() throws IOException {
        PrintWriter err = spec.commandLine().getErr();
        PlanningProblem problem = ProblemFile.read(problemFile, roads, text -> {
            err.println(text);
            err.flush();
        });
        Plan plan = PlanJson.read(InputFile.read(planFile, "plan"));
        Verdict verdict = Referee.check(problem, plan);
        PrintWriter out = spec.commandLine().getOut();
        print(verdict.score(), out);
        verdict.breaches().forEach(breach -> out.println("breach: " + breach));
        verdict.differences().forEach(difference -> out.println("false: " + difference));
        out.println(verdict.isSound() ? "sound" : "not sound");
        out.flush();
        return verdict.isSound() ? 0 : 1;
    }

    private static void print(Plan.Score score, PrintWriter out) {
        out.println("score: " + score.hard() + " hard, " + score.medium() + " medium, " + score.soft() + " soft");
        for (Plan.ByRule rule : score.byRule()) {
            out.printf(
                    Locale.ROOT,
                    "%-7s %-22s %6d findings %12d points%n",
                    rule.level(),
                    rule.rule(),
                    rule.count(),
                    rule.cost());
        }
    }
}
