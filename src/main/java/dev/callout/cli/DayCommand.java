package dev.callout.cli;

import dev.callout.planning.bench.DayBench;
import dev.callout.planning.bench.FieldServiceDay;
import dev.callout.planning.bench.ProcessorTime;
import dev.callout.planning.bench.RushHour;
import dev.callout.planning.problem.PlanningProblem;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Plans a made-up day with more work than time, and tells what was left out and how far was driven. */
@Command(name = "day", description = "Plans a made-up day of field service, the same for the same seed")
final class DayCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(names = "--technicians", defaultValue = "60", description = "how many (${DEFAULT-VALUE})")
    private int technicians;

    @Option(names = "--visits", defaultValue = "600", description = "how many (${DEFAULT-VALUE})")
    private int visits;

    @Option(names = "--cpu-seconds", defaultValue = "30", description = "processor seconds (${DEFAULT-VALUE})")
    private double cpuSeconds;

    @Option(names = "--lines", defaultValue = "10", description = "lines of the trace (${DEFAULT-VALUE})")
    private int lines;

    @Option(names = "--seed", defaultValue = "1", description = "seed of day and search (${DEFAULT-VALUE})")
    private long seed;

    @Option(names = "--rush-hour", description = "driving is slower at the usual hours, in the centre most of all")
    private boolean rushHour;

    @Override
    public Integer call() {
        PlanningProblem day = FieldServiceDay.of(technicians, visits, seed);
        new DayBench(rushHour ? RushHour.on(day) : day, line -> {
                    spec.commandLine().getOut().println(line);
                    spec.commandLine().getOut().flush();
                })
                .run(cpuSeconds, lines, ProcessorTime::seconds, seed);
        return 0;
    }
}
