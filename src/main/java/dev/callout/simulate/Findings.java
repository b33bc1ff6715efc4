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

    /** For programs. */
    public byte[] json() {
        return ReportJson.of(settings, reports);
    }

    List<Report> reports() {
        return reports;
    }
}
