package dev.callout.planning.bench;

import dev.callout.planning.replan.ReplanLimits;
import java.util.ArrayList;
import java.util.List;

/** Urgent visits into a published day, and windows offered over several days. */
public final class InsertionSection implements ReportSection {
    private static final int CUSTOMERS_TOLD = 3;
    private static final int DAYS = 5;

    private final int count;

    /** @param count insertions, and slot searches */
    public InsertionSection(int count) {
        this.count = count;
    }

    @Override
    public String id() {
        return "insertions";
    }

    @Override
    public String title() {
        return "Urgent visits into a published day, and slots over five days";
    }

    @Override
    public void write(ReportText text) {
        text.paragraph(
                "60 technicians and 600 visits, each urgent visit at a moment of its own; the days to come have 400.");
        List<String> lines = new ArrayList<>();
        new InsertionBench(60, 600, 1, lines::add).run(count, ReplanLimits.ofInsertion(CUSTOMERS_TOLD));
        new SlotBench(60, 400, DAYS, 1, lines::add).run(count);
        text.output(lines);
    }
}
