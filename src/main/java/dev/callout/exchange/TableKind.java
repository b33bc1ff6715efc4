package dev.callout.exchange;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Kinds of tables that can be brought in, in the order in which they are. */
enum TableKind {
    TECHNICIANS(TechnicianSheet.COLUMNS),
    VISITS(VisitSheet.COLUMNS),
    HISTORY(HistorySheet.COLUMNS),
    ESCALATIONS(EscalationSheet.COLUMNS);

    private final Columns columns;

    TableKind(Columns columns) {
        this.columns = columns;
    }

    /** The kind whose columns the header shares most; visits where it shares none. */
    static TableKind of(byte[] table) {
        int end = 0;
        while (end < table.length && table[end] != '\n') {
            end++;
        }
        String line = new String(table, 0, end, StandardCharsets.UTF_8);
        List<String> header = Arrays.stream(line.split("[;,]"))
                .map(cell -> cell.replaceAll("[\\uFEFF\"\\r]", "").strip())
                .toList();
        return Arrays.stream(values())
                .max(Comparator.comparingLong(kind ->
                        header.stream().filter(kind.columns.all()::contains).count()))
                .orElseThrow();
    }
}
