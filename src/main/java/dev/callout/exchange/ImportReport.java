package dev.callout.exchange;

import java.util.List;

/**
 * What an import did, or would do.
 *
 * @param dryRun nothing was stored
 */
public record ImportReport(boolean dryRun, List<TableReport> tables) {
    public ImportReport {
        tables = List.copyOf(tables);
    }

    /** @param kind TECHNICIANS, VISITS, HISTORY or ESCALATIONS */
    public record TableReport(String file, String kind, int created, int changed, int unchanged, List<RowReport> rows) {
        public TableReport {
            rows = List.copyOf(rows);
        }
    }

    /** @param row its number, from 1 below the header */
    public record RowReport(int row, String externalId, Outcome outcome) {}

    /** What becomes of a row. */
    public enum Outcome {
        CREATED,
        CHANGED,
        UNCHANGED
    }
}
