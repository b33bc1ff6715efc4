package dev.callout.exchange;

import java.time.Duration;
import java.time.Instant;

/** Reads a table of finished visits; its columns are documented in {@code src/docs/import.md}. */
final class HistorySheet implements Sheet<HistoryRow> {
    static final Columns COLUMNS = Columns.required("externalId", "workKind", "technician", "begun", "ended")
            .and("plannedMinutes");
    private static final Duration LONGEST = Duration.ofDays(2);
    private static final int MOST_MINUTES = 24 * 60;

    private final Days days;
    private final Vocabulary vocabulary;

    HistorySheet(Days days, Vocabulary vocabulary) {
        this.days = days;
        this.vocabulary = vocabulary;
    }

    @Override
    public Columns columns() {
        return COLUMNS;
    }

    @Override
    public HistoryRow read(Row row) {
        String kind = row.text("workKind");
        vocabulary.checkWorkKind(row, "workKind", kind);
        Instant begun = moment(row, "begun");
        Instant ended = moment(row, "ended");
        if (ended.isBefore(begun) || Duration.between(begun, ended).compareTo(LONGEST) > 0) {
            row.fault(
                    "ended", "out-of-range", row.find("ended"), "Work ends after it has begun, within two days.", null);
            ended = begun;
        }
        return new HistoryRow(
                row.number(),
                row.text("externalId"),
                row.fingerprint(),
                kind,
                row.text("technician"),
                begun,
                ended,
                row.findWhole("plannedMinutes", 1, MOST_MINUTES));
    }

    private Instant moment(Row row, String column) {
        row.text(column);
        Instant moment = row.parsed(column, Days.EXPECTED_MOMENT, days::moment);
        return moment == null ? Instant.EPOCH : moment;
    }
}
