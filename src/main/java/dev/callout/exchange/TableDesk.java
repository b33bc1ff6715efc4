package dev.callout.exchange;

import dev.callout.exchange.ImportReport.Outcome;
import dev.callout.territory.Territory;
import java.util.List;

/** Where the rows of one kind of table come in. */
interface TableDesk<R extends ImportedRow> {
    TableKind kind();

    /** What a table of a territory is read with, after those whose rows have arrived. */
    Sheet<R> sheet(Territory territory, Arrivals arrivals);

    /** Notes in a row that is new or changed what is wrong beyond the table itself. */
    default void check(Territory territory, Row row, R read, Outcome outcome, Arrivals arrivals) {}

    /** Lets the rows further down know of this one. */
    default void arrive(R read, Arrivals arrivals) {}

    /** Stores rows that are new or changed. */
    void put(Territory territory, List<R> rows, String byWhom);
}
