package dev.callout.cli;

import dev.callout.home.CalloutHome;
import dev.callout.travel.Roads;
import dev.callout.travel.TravelMatrix;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Times and distances between all given points on the roads of an extract. */
@Command(name = "matrix", description = "Times and distances by road between all given points")
final class MatrixCommand implements Callable<Integer> {
    private static final int MOST_NAMED = 10;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(paramLabel = "POINTS.json", description = "{\"points\":[{\"id\",\"lat\",\"lon\"}]}")
    @SuppressWarnings("NullAway.Init")
    private Path file;

    @Option(
            names = "--roads",
            required = true,
            paramLabel = "FILE",
            description =
                    "OpenStreetMap extract: .osm.pbf, .osm, .osm.xml or .osm.gz; imported once, kept under CALLOUT_HOME")
    @SuppressWarnings("NullAway.Init")
    private Path roadsFile;

    @Option(names = "--threads", defaultValue = "1", description = "threads that compute (${DEFAULT-VALUE})")
    private int threads;

    @Option(names = "--out", paramLabel = "M.json", description = "file for the matrix; else stdout")
    @Nullable
    private Path out;

    @Override
    public Integer call() throws IOException {
        NamedPoints named = NamedPoints.read(InputFile.read(file, "list of points"));
        try (Roads roads = Roads.open(roadsFile, CalloutHome.configured().path(""), new RoadSteps(this::tell))) {
            long begun = System.nanoTime();
            TravelMatrix matrix = roads.matrix(named.points(), threads);
            tell(String.format(Locale.ROOT, "%d points in %.2f s", matrix.size(), (System.nanoTime() - begun) / 1e9));
            tellOffRoad(named, roads);
            write(named, matrix);
        }
        return 0;
    }

    private void write(NamedPoints named, TravelMatrix matrix) throws IOException {
        if (out == null) {
            PrintWriter stdout = spec.commandLine().getOut();
            MatrixText.write(named.ids(), matrix, stdout);
            stdout.flush();
            return;
        }
        try (Writer file = Files.newBufferedWriter(out)) {
            MatrixText.write(named.ids(), matrix, file);
        }
    }

    private void tellOffRoad(NamedPoints named, Roads roads) {
        List<String> offRoad = IntStream.range(0, named.ids().size())
                .filter(i -> !roads.isNear(named.points().get(i)))
                .mapToObj(named.ids()::get)
                .toList();
        if (!offRoad.isEmpty()) {
            String some = String.join(", ", offRoad.subList(0, Math.min(offRoad.size(), MOST_NAMED)));
            tell("no road near " + offRoad.size() + (offRoad.size() == 1 ? " point: " : " points: ") + some
                    + (offRoad.size() > MOST_NAMED ? ", …" : ""));
        }
    }

    private void tell(String progress) {
        spec.commandLine().getErr().println(progress);
        spec.commandLine().getErr().flush();
    }
}
