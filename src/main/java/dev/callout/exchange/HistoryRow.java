package dev.callout.exchange;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One finished visit of a table.
 *
 * @param technician the operator's own id of who did it
 * @param plannedMinutes how long it was expected to take; null: as long as the work kind
 */
record HistoryRow(
        int number,
        String externalId,
        String fingerprint,
        String workKind,
        String technician,
        Instant begun,
        Instant ended,
        @Nullable Integer plannedMinutes)
        implements ImportedRow {}
