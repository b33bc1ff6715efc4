package dev.callout.cli;

import dev.callout.home.CalloutHome;
import dev.callout.planning.bench.ReportSection;
import dev.callout.planning.bench.ReportText;
import dev.callout.travel.Roads;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/** Matrices on real roads, by the number of points. */
final class MatrixSection implements ReportSection {
    private static final List<Integer> SIZES = List.of(100, 300, 1_000, 2_000, 4_000);
    private static final int TIMES = 3;

    private final Path points;
    private final Path roads;

    /** @param points a file of named points, of which as many as asked for are taken from its head */
    MatrixSection(Path points, Path roads) {
        this.points = points;
        this.roads = roads;
    }

    @Override
    public String id() {
        return "matrix";
    }

    @Override
    public String title() {
        return "Matrices on roads";
    }

    @Override
    public void write(ReportText text) throws IOException {
        NamedPoints named = NamedPoints.read(InputFile.read(points, "list of points"));
        text.paragraph("Many-to-many on the roads of " + roads.getFileName()
                + ", one thread, the best of three by the clock.");
        text.columns("points", "seconds", "microseconds a pair");
        try (Roads network = Roads.open(roads, CalloutHome.configured().path(""), progress -> {})) {
            for (int size : SIZES) {
                if (size <= named.points().size()) {
                    double seconds = IntStream.range(0, TIMES)
                            .mapToDouble(i -> seconds(network, named, size))
                            .min()
                            .orElse(Double.NaN);
                    text.row(size, seconds, seconds * 1e6 / size / size);
                }
            }
        }
    }

    private static double seconds(Roads network, NamedPoints named, int size) {
        long begun = System.nanoTime();
        network.matrix(named.points().subList(0, size), 1);
        return (System.nanoTime() - begun) / 1e9;
    }
}
