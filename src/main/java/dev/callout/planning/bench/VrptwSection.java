package dev.callout.planning.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Public instances against the best known, a process of its own for each run, so that its start counts as well. */
public final class VrptwSection implements ReportSection {
    private static final int[] SECONDS = {10, 30, 60};
    private static final int SMALL = 200;

    private final List<String> launcher;
    private final Path folder;
    private final double factor;
    private final Properties best = new Properties();

    /**
     * @param launcher the command that runs this program, without arguments of its own
     * @param folder with instances, {@code .txt} or {@code .vrp}
     * @param factor by which budgets are multiplied
     */
    public VrptwSection(List<String> launcher, Path folder, double factor) {
        this.launcher = List.copyOf(launcher);
        this.folder = folder;
        this.factor = factor;
    }

    @Override
    public String id() {
        return "vrptw";
    }

    @Override
    public String title() {
        return "Public instances";
    }

    @Override
    public void write(ReportText text) throws IOException, InterruptedException {
        try (InputStream known = VrptwSection.class.getResourceAsStream("best-known.properties")) {
            best.load(Objects.requireNonNull(known, "best-known.properties"));
        }
        text.paragraph("Percent above the best known, seed 1, one thread, processor seconds of the whole process.");
        List<String> header = new ArrayList<>(List.of("instance", "customers", "best known"));
        for (int seconds : SECONDS) {
            header.add(String.format(Locale.ROOT, "%.0f s", seconds * factor));
        }
        text.columns(header.toArray(String[]::new));
        Map<Boolean, List<double[]>> gaps = new TreeMap<>();
        for (Path file : instances()) {
            VrptwInstance instance = VrptwInstance.read(Files.readString(file));
            double[] gap = measure(file, instance, text);
            gaps.computeIfAbsent(instance.size() - 1 > SMALL, large -> new ArrayList<>())
                    .add(gap);
        }
        gaps.forEach((large, list) -> {
            List<Object> cells = new ArrayList<>(List.of(large ? "mean, more than 200" : "mean, up to 200", "", ""));
            for (int i = 0; i < SECONDS.length; i++) {
                int column = i;
                cells.add(list.stream()
                        .mapToDouble(gap -> gap[column])
                        .filter(gap -> !Double.isNaN(gap))
                        .average()
                        .orElse(Double.NaN));
            }
            text.row(cells.toArray());
        });
        PublishedGaps.write(text);
    }

    private double[] measure(Path file, VrptwInstance instance, ReportText text)
            throws IOException, InterruptedException {
        String name = name(file);
        String known = best.getProperty(name);
        double[] gaps = new double[SECONDS.length];
        List<Object> cells = new ArrayList<>(List.of(name, instance.size() - 1, known == null ? "" : known));
        for (int i = 0; i < SECONDS.length; i++) {
            long cost = run(file, SECONDS[i] * factor);
            gaps[i] = known == null ? Double.NaN : 100.0 * cost / Long.parseLong(known) - 100;
            cells.add(known == null ? cost : gaps[i]);
        }
        text.row(cells.toArray());
        return gaps;
    }

    private long run(Path file, double seconds) throws IOException, InterruptedException {
        Path solution = Files.createTempFile("routes", ".sol");
        try {
            List<String> command = new ArrayList<>(launcher);
            command.addAll(List.of("bench", "vrptw", file.toString(), "--cpu-seconds", String.valueOf(seconds)));
            command.addAll(List.of("--out", solution.toString()));
            int exit = new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
            List<String> lines = Files.readAllLines(solution);
            String last = lines.isEmpty() ? "" : lines.get(lines.size() - 1);
            if (exit != 0 || !last.startsWith("Cost ")) {
                throw new IOException("The run on " + file.getFileName() + " ended with " + exit);
            }
            return Long.parseLong(last.substring("Cost ".length()));
        } finally {
            Files.deleteIfExists(solution);
        }
    }

    private List<Path> instances() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file ->
                            file.toString().endsWith(".txt") || file.toString().endsWith(".vrp"))
                    .sorted(Comparator.comparingLong(
                                    (Path file) -> file.toFile().length())
                            .thenComparing(Path::getFileName))
                    .toList();
        }
    }

    private static String name(Path file) {
        String name = file.getFileName().toString();
        return name.substring(0, name.lastIndexOf('.'));
    }
}
