package dev.callout.planning.bench;

import java.util.ArrayList;
import java.util.List;

/** A made-up day of field service with more work than time, with the trace of the search. */
public final class DaySection implements ReportSection {
    private static final int LINES = 10;

    private final String id;
    private final double seconds;

    public DaySection(String id, double seconds) {
        this.id = id;
        this.seconds = seconds;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String title() {
        return "A day of field service, " + Math.round(seconds) + " processor seconds";
    }

    @Override
    public void write(ReportText text) {
        text.paragraph(
                "60 technicians, 600 visits, skills, windows, permitted hours, lunch, five priorities, demand two fifths over"
                        + " capacity; seed 1, one thread. Left out is told by priority, the most urgent first.");
        List<String> lines = new ArrayList<>();
        double begun = ProcessorTime.seconds();
        new DayBench(FieldServiceDay.of(60, 600, 1), lines::add)
                .run(seconds, LINES, () -> ProcessorTime.seconds() - begun, 1);
        text.output(lines);
    }
}
