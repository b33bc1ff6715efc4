package dev.callout.cli;

import dev.callout.planning.bench.InsertionBench;
import dev.callout.planning.bench.SlotBench;
import dev.callout.planning.replan.ReplanLimits;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Puts urgent visits into a published day, and offers windows over several days, as often as asked. */
@Command(
        name = "insertions",
        description = "Puts urgent visits into a made-up published day and offers windows over days to come",
        footer = "Days to come have two thirds of the visits. Times are the answering thread's processor time.")
final class InsertionsCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(names = "--technicians", defaultValue = "60", description = "how many (${DEFAULT-VALUE})")
    private int technicians;

    @Option(names = "--visits", defaultValue = "600", description = "how many a day (${DEFAULT-VALUE})")
    private int visits;

    @Option(names = "--count", defaultValue = "100", description = "insertions, and slot searches (${DEFAULT-VALUE})")
    private int count;

    @Option(names = "--budget", defaultValue = "3", description = "customers told anew at most (${DEFAULT-VALUE})")
    private int budget;

    @Option(names = "--days", defaultValue = "5", description = "days of a slot search (${DEFAULT-VALUE})")
    private int days;

    @Option(names = "--seed", defaultValue = "1", description = "seed of days and search (${DEFAULT-VALUE})")
    private long seed;

    @Override
    public Integer call() {
        new InsertionBench(technicians, visits, seed, this::tell).run(count, ReplanLimits.ofInsertion(budget));
        new SlotBench(technicians, visits * 2 / 3, days, seed, this::tell).run(count);
        return 0;
    }

    private void tell(String line) {
        spec.commandLine().getOut().println(line);
        spec.commandLine().getOut().flush();
    }
}
