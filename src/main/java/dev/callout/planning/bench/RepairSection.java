package dev.callout.planning.bench;

import java.util.ArrayList;
import java.util.List;

/** A published day mended after an absence, an overrun and a cancellation. */
public final class RepairSection implements ReportSection {
    private final int count;

    /** @param count of each kind */
    public RepairSection(int count) {
        this.count = count;
    }

    @Override
    public String id() {
        return "repair";
    }

    @Override
    public String title() {
        return "A published day mended at eleven";
    }

    @Override
    public void write(ReportText text) {
        text.paragraph("60 technicians and 600 visits; each disturbance meets the day as it was published.");
        List<String> lines = new ArrayList<>();
        new RepairBench(60, 600, 1, lines::add).run(count);
        text.output(lines);
    }
}
