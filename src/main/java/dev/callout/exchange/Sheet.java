package dev.callout.exchange;

import dev.callout.error.InvalidInput;
import dev.callout.error.Issues;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** What one kind of table holds and how its rows are read. */
interface Sheet<R extends ImportedRow> {
    Columns columns();

    /** Reads a row; faults are noted in it, and what is answered then is not to be used. */
    R read(Row row);

    /**
     * Reads a whole file.
     *
     * @throws InvalidInput with every fault of every row
     */
    default List<R> readAll(String file, byte[] bytes) {
        return readAll(file, bytes, (row, read) -> {});
    }

    /**
     * As {@link #readAll(String, byte[])}.
     *
     * @param check notes in the row what is wrong beyond the table itself
     */
    default List<R> readAll(String file, byte[] bytes, BiConsumer<Row, R> check) {
        Table table = Table.read(file, bytes, columns());
        Issues issues = table.issues();
        List<R> rows = new ArrayList<>();
        Map<String, Integer> rowOfId = new HashMap<>();
        for (Row row : table.rows()) {
            R read = read(row);
            Integer first = rowOfId.putIfAbsent(read.externalId(), read.number());
            if (first != null && !read.externalId().isEmpty()) {
                String message = "Row " + first + " has this id already.";
                row.fault("externalId", "duplicate-id", read.externalId(), message, "Every row has an id of its own.");
            }
            check.accept(row, read);
            rows.add(read);
        }
        issues.throwIfAny(file);
        return rows;
    }
}
