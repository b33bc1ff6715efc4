package dev.callout.cli;

import dev.callout.planning.bench.ProcessorTime;
import dev.callout.planning.bench.VrptwBench;
import dev.callout.planning.bench.VrptwInstance;
import dev.callout.planning.search.SearchSettings;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.DoubleSupplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Solves a public vehicle-routing instance: the solution to stdout or a file, each better plan told on stderr. */
@Command(name = "vrptw", description = "Solves a Solomon, Gehring-Homberger or VRPLIB instance")
final class VrptwCommand implements Callable<Integer> {
    private static final double DEFAULT_SECONDS = 30;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(paramLabel = "INSTANCE", description = "the instance's file")
    @SuppressWarnings("NullAway.Init")
    private Path file;

    @ArgGroup(exclusive = true)
    @Nullable
    private Budget budget;

    @Option(names = "--threads", defaultValue = "1", description = "threads that search (${DEFAULT-VALUE})")
    private int threads;

    @Option(names = "--seed", defaultValue = "1", description = "seed of the search (${DEFAULT-VALUE})")
    private long seed;

    @Option(names = "--out", description = "file for the solution; else stdout")
    @Nullable
    private Path out;

    /** Seconds by one clock or the other. */
    static final class Budget {
        @Option(names = "--seconds", description = "seconds by the clock; 30 where nothing is said")
        @Nullable
        Double seconds;

        @Option(names = "--cpu-seconds", description = "processor seconds of this process from its start")
        @Nullable
        Double cpuSeconds;
    }

    @Override
    public Integer call() throws IOException {
        long begun = System.nanoTime();
        DoubleSupplier wall = () -> (System.nanoTime() - begun) / 1e9;
        PrintWriter err = spec.commandLine().getErr();
        VrptwBench bench = new VrptwBench(VrptwInstance.read(Files.readString(file)), (wallSeconds, cpu, cost) -> {
            err.printf(Locale.ROOT, "%.2f %.2f %d%n", wallSeconds, cpu, cost);
            err.flush();
        });
        boolean byProcessor = budget != null && budget.cpuSeconds != null;
        String solution = bench.solution(bench.run(
                limit(),
                byProcessor ? ProcessorTime::seconds : wall,
                wall,
                new SearchSettings(seed, Math.max(1, threads))));
        if (out == null) {
            spec.commandLine().getOut().print(solution);
            spec.commandLine().getOut().flush();
        } else {
            Files.writeString(out, solution);
        }
        return 0;
    }

    private double limit() {
        if (budget == null) {
            return DEFAULT_SECONDS;
        }
        Double cpuSeconds = budget.cpuSeconds;
        Double seconds = budget.seconds;
        return cpuSeconds != null ? cpuSeconds : seconds != null ? seconds : DEFAULT_SECONDS;
    }
}
