package dev.callout.planning.bench;

import dev.callout.planning.rule.Prices;
import dev.callout.planning.search.RouteSearch;
import dev.callout.planning.search.SearchSettings;
import dev.callout.planning.timeline.PlanningFacts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordingFile;

/** Steps a second of the search on a day of field service, and where the time goes, by the flight recorder's samples. */
public final class ProfileSection implements ReportSection {
    private static final String SAMPLE = "jdk.ExecutionSample";
    private static final Duration EVERY = Duration.ofMillis(10);
    private static final int LINES = 15;

    private final double seconds;

    public ProfileSection(double seconds) {
        this.seconds = seconds;
    }

    @Override
    public String id() {
        return "profile";
    }

    @Override
    public String title() {
        return "Steps a second, and where time goes";
    }

    @Override
    public void write(ReportText text) throws IOException {
        Path file = Files.createTempFile("profile", ".jfr");
        try (Recording recording = new Recording()) {
            recording.enable(SAMPLE).withPeriod(EVERY);
            recording.start();
            double perSecond = search();
            recording.stop();
            recording.dump(file);
            Map<String, Integer> samples = samples(file);
            int all = samples.values().stream().mapToInt(Integer::intValue).sum();
            text.paragraph(String.format(
                    Locale.ROOT,
                    "%.0f iterations a processor second on 60 technicians and 600 visits; %d samples, by the method on top.",
                    perSecond,
                    all));
            text.columns("method", "share");
            samples.entrySet().stream()
                    .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                            .thenComparing(Map.Entry.comparingByKey()))
                    .limit(LINES)
                    .forEach(entry -> text.row(
                            "`" + entry.getKey() + "`",
                            String.format(Locale.ROOT, "%.1f %%", 100.0 * entry.getValue() / Math.max(1, all))));
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private double search() {
        PlanningFacts facts = new PlanningFacts(FieldServiceDay.of(60, 600, 1));
        RouteSearch search = new RouteSearch(facts, new Prices(facts), new SearchSettings(1));
        search.construct(() -> false);
        double begun = ProcessorTime.seconds();
        double[] spent = {0};
        search.improve(
                () -> Math.min(1, spent[0] / seconds),
                () -> {
                    spent[0] = ProcessorTime.seconds() - begun;
                    return spent[0] >= seconds;
                },
                Long.MAX_VALUE);
        return search.iterations() / Math.max(0.001, spent[0]);
    }

    private static Map<String, Integer> samples(Path file) throws IOException {
        Map<String, Integer> samples = new HashMap<>();
        try (RecordingFile recorded = new RecordingFile(file)) {
            while (recorded.hasMoreEvents()) {
                RecordedEvent event = recorded.readEvent();
                if (event.getEventType().getName().equals(SAMPLE) && event.getStackTrace() != null) {
                    RecordedFrame top = event.getStackTrace().getFrames().get(0);
                    String type = top.getMethod().getType().getName();
                    String method = type.substring(type.lastIndexOf('.') + 1)
                            + '.'
                            + top.getMethod().getName();
                    samples.merge(method, 1, Integer::sum);
                }
            }
        }
        return samples;
    }
}
