package dev.callout.cli;

import dev.callout.planning.check.Difference;
import dev.callout.planning.check.DifferenceWords;
import dev.callout.planning.check.Differences;
import dev.callout.planning.problem.Plan;
import dev.callout.planning.problem.PlanJson;
import dev.callout.planning.problem.PlanningProblem;
import dev.callout.planning.problem.ProblemJson;
import dev.callout.planning.rule.Rules;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What differs between two plans of a problem, a sentence a visit. */
@Command(name = "diff", description = "Says in words what differs between two plans of a problem")
final class DiffCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "PROBLEM.json", description = "the planning problem of both")
    @SuppressWarnings("NullAway.Init")
    private Path problemFile;

    @Parameters(index = "1", paramLabel = "BEFORE.json", description = "the plan before")
    @SuppressWarnings("NullAway.Init")
    private Path beforeFile;

    @Parameters(index = "2", paramLabel = "AFTER.json", description = "the plan after")
    @SuppressWarnings("NullAway.Init")
    private Path afterFile;

    @Option(names = "--language", defaultValue = "en", description = "en, no, ru, sl or sv (${DEFAULT-VALUE})")
    @SuppressWarnings("NullAway.Init")
    private String language;

    @Override
    public Integer call() throws IOException {
        PlanningProblem problem =
                ProblemJson.read(InputFile.read(problemFile, "planning problem"), Rules.leastWeights());
        Plan before = PlanJson.read(InputFile.read(beforeFile, "plan"));
        Plan after = PlanJson.read(InputFile.read(afterFile, "plan"));
        List<Difference> differences = Differences.between(problem, before, after);
        DifferenceWords words = new DifferenceWords(language, problem.timeZone());
        PrintWriter out = spec.commandLine().getOut();
        differences.forEach(difference -> out.println(words.of(difference)));
        out.println(differences.size() + " of " + problem.visits().size() + " visits differ");
        out.flush();
        return 0;
    }
}
