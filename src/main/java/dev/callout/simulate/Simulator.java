package dev.callout.simulate;

import dev.callout.exchange.SampleTables;
import dev.callout.geo.Point;
import dev.callout.planning.problem.Travel;
import dev.callout.policy.Rulebook;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** Simulates an operator's days: Callout's way, and beside it fixed slots on the same random days. */
public final class Simulator {
    /** What days in a sample's tables count from here. */
    public static final LocalDate EVE = World.EVE;

    private final World world;
    private final Settings settings;
    private final Rulebook rulebook;

    /** @param travel between all points, in their order */
    public Simulator(SampleTables sample, Rulebook rulebook, Settings settings, Function<List<Point>, Travel> travel) {
        this.settings = settings;
        this.rulebook = rulebook;
        world = new World(sample, rulebook, settings, Disturbances.USUAL, travel);
    }

    /**
     * Runs all days.
     *
     * @param progress hears of every day that is over
     */
    public Findings run(Consumer<String> progress) {
        List<Report> reports = new ArrayList<>();
        for (Dispatcher way : ways()) {
            Simulation simulation = new Simulation(world, settings, way);
            simulation.run(progress);
            reports.add(simulation.report());
        }
        return new Findings(settings, reports);
    }

    private List<Dispatcher> ways() {
        List<Double> rates =
                settings.rates().isEmpty() ? List.of(rulebook.promises().rate()) : settings.rates();
        List<Dispatcher> ways = new ArrayList<>();
        rates.forEach(rate -> ways.add(new OurDispatcher(rulebook, settings, rate)));
        settings.baselines().forEach(slots -> ways.add(new Baseline(rulebook, settings, slots)));
        return ways;
    }
}
