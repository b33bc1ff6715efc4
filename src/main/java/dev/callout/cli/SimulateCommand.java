package dev.callout.cli;

import dev.callout.exchange.SampleTables;
import dev.callout.geo.Point;
import dev.callout.home.CalloutHome;
import dev.callout.home.SampleRoads;
import dev.callout.planning.problem.Travel;
import dev.callout.planning.rule.Rules;
import dev.callout.policy.Rulebook;
import dev.callout.policy.Rulebooks;
import dev.callout.simulate.Findings;
import dev.callout.simulate.FixedSlots;
import dev.callout.simulate.Settings;
import dev.callout.simulate.Simulator;
import dev.callout.travel.Roads;
import dev.callout.travel.StraightLines;
import dev.callout.travel.TravelMatrix;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Simulates days of an operator's sample: windows told and kept, beside fixed slots on the same random days. */
@Command(
        name = "simulate",
        description = "Simulates an operator's days: windows told and kept, beside fixed slots on the same random days")
final class SimulateCommand implements Callable<Integer> {
    private static final Pattern SEEDS = Pattern.compile("(-?\\d{1,18})(?:\\.\\.(-?\\d{1,18}))?");
    private static final int MOST_RUNS = 100;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(names = "--operator", paramLabel = "SAMPLE", required = true, description = "a sample, by name or folder")
    @SuppressWarnings("NullAway.Init")
    private String operator;

    @Option(names = "--days", defaultValue = "5", description = "working days (${DEFAULT-VALUE})")
    private int days;

    @Option(
            names = "--seed",
            paramLabel = "K[..L]",
            defaultValue = "1",
            description = "the same seed gives the same days; 1..5 runs one after the other (${DEFAULT-VALUE})")
    @SuppressWarnings("NullAway.Init")
    private String seeds;

    @Option(
            names = "--rate",
            split = ",",
            description = "share of promises to keep, such as 0.9; several with commas between, with the price of the"
                    + " higher ones; else the rulebook's")
    private List<Double> rates = List.of();

    @Option(
            names = "--truth",
            defaultValue = "1",
            description = "how long work really takes, as a multiple of the rulebook's durations (${DEFAULT-VALUE})")
    private double truth;

    @Option(
            names = "--load",
            defaultValue = "1",
            description = "requests a day, as a multiple of the sample's (${DEFAULT-VALUE})")
    private double load;

    @Option(
            names = "--slack",
            description = "share by which plans give work more than its mean; else as the rate needs")
    private @Nullable Double slack;

    @Option(
            names = "--night-iterations",
            defaultValue = "20000",
            description = "of the search each night (${DEFAULT-VALUE})")
    private long nightIterations;

    @Option(
            names = "--baseline",
            split = ",",
            defaultValue = "kept:60",
            description = "fixed slots to run beside, with commas between: kept:60 reaches 60 minutes to each side and"
                    + " takes a fresh solution only where it is better; fresh:60 takes whatever the fresh solution says."
                    + " all: both in three widths; none: runs none (${DEFAULT-VALUE})")
    @SuppressWarnings("NullAway.Init")
    private List<String> baselines;

    @Option(
            names = "--baseline-iterations",
            defaultValue = "800",
            description = "of the search of a fresh solution at an event (${DEFAULT-VALUE})")
    private long baselineIterations;

    @Option(
            names = "--settling",
            paramLabel = "DAYS",
            defaultValue = "0",
            description = "days at the beginning that are learned from and left out of the rates (${DEFAULT-VALUE})")
    private int settling;

    @Option(names = "--out", paramLabel = "REPORT.json", description = "file for the report as JSON")
    private @Nullable Path out;

    @Override
    public Integer call() throws IOException {
        Path base = Path.of("").toAbsolutePath();
        String name = nameOf(operator, base);
        Rulebook rulebook = Rulebooks.resolve(name, base, Rules.leastWeights());
        SampleTables sample = SampleTables.find(name, base, rulebook, Simulator.EVE)
                .orElseThrow(() -> new ParameterException(spec.commandLine(), "There is no sample " + operator));
        PrintWriter err = spec.commandLine().getErr();
        PrintWriter print = spec.commandLine().getOut();
        List<Settings> runs = runs();
        List<Findings> found = new ArrayList<>();
        for (Settings settings : runs) {
            Findings findings = new Simulator(sample, rulebook, settings, points -> travel(points, base, err))
                    .run(line -> {
                        err.println(line);
                        err.flush();
                    });
            found.add(findings);
            print.print(runs.size() == 1 ? "" : "SEED " + settings.seed() + System.lineSeparator());
            print.print(findings.text());
            print.flush();
        }
        print.print(runs.size() == 1 ? "" : Findings.overSeeds(found));
        print.flush();
        if (out != null) {
            Files.write(out, Findings.json(found));
        }
        return 0;
    }

    /** A sample may be given as a folder of {@code data-samples} too; one without a rulebook of its own goes by the shipped one. */
    private static String nameOf(String operator, Path base) {
        Path folder = base.resolve(operator).normalize();
        boolean known = base.resolve("data-samples").equals(folder.getParent())
                && Files.isRegularFile(folder.resolve("sample.json"));
        return known ? folder.getFileName().toString() : operator;
    }

    private List<Settings> runs() {
        Matcher asked = SEEDS.matcher(seeds);
        if (!asked.matches()) {
            throw new ParameterException(spec.commandLine(), "A seed is a number, or a range such as 1..5: " + seeds);
        }
        long first = Long.parseLong(asked.group(1));
        long last = asked.group(2) == null ? first : Long.parseLong(asked.group(2));
        if (last < first || last - first >= MOST_RUNS) {
            throw new ParameterException(spec.commandLine(), "Not a range of up to " + MOST_RUNS + ": " + seeds);
        }
        return LongStream.rangeClosed(first, last).mapToObj(this::settings).toList();
    }

    private Settings settings(long seed) {
        try {
            return new Settings(
                    days, seed, rates, truth, load, slack, nightIterations, slots(), baselineIterations, settling);
        } catch (IllegalArgumentException refused) {
            throw new ParameterException(spec.commandLine(), refused.getMessage(), refused);
        }
    }

    private List<FixedSlots> slots() {
        if (baselines.equals(List.of("all"))) {
            return FixedSlots.all();
        }
        return baselines.equals(List.of("none"))
                ? List.of()
                : baselines.stream().map(FixedSlots::of).toList();
    }

    /** By the sample's roads where it has them, else along straight lines. */
    private Travel travel(List<Point> points, Path base, PrintWriter err) {
        Path own = base.resolve(operator).resolve("roads.osm.gz");
        Optional<Path> extract =
                Files.isRegularFile(own) ? Optional.of(own) : SampleRoads.find(base, nameOf(operator, base));
        if (extract.isPresent()) {
            try (Roads roads =
                    Roads.open(extract.get(), CalloutHome.configured().path(""), new RoadSteps(err::println))) {
                return travel(roads.matrix(points), Travel.Source.ROADS);
            }
        }
        err.println("travel: estimated from straight lines, the sample has no roads");
        return travel(new StraightLines().matrix(points), Travel.Source.STRAIGHT_LINES);
    }

    private static Travel travel(TravelMatrix matrix, Travel.Source source) {
        return new Travel(matrix.size(), matrix.seconds(), matrix.metres(), source);
    }
}
