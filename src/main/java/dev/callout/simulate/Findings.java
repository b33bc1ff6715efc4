package dev.callout.simulate;

import java.util.List;

/** What a simulation found, for reading. Immutable. */
public final class Findings {
    private final Settings settings;
    private final List<Report> reports;

    Findings(Settings settings, List<Report> reports) {
        this.settings = settings;
        this.reports = List.copyOf(reports);
    }

    /** For a terminal. */
    public String text() {
        return ReportText.of(reports);
    }

    /** For a terminal: what the ways did with each seed, and with all of them. */
    public static String overSeeds(List<Findings> runs) {
        return SeedsText.of(runs);
    }

    /** For programs: one run as it is, several as an array. */
    public static byte[] json(List<Findings> runs) {
        return ReportJson.of(runs);
    }

    Settings settings() {
        return settings;
    }

    List<Report> reports() {
        return reports;
    }
}
