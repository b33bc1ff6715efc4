package dev.callout.exchange.town;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Writes rows as the import reads them: semicolons, a header line, empty cells for what is not known. */
final class Csv {
    private Csv() {}

    static String of(Collection<String> columns, List<Map<String, String>> rows) {
        StringWriter text = new StringWriter();
        try (CsvWriter writer = CsvWriter.builder()
                .fieldSeparator(';')
                .lineDelimiter(LineDelimiter.LF)
                .build(text)) {
            writer.writeRecord(columns);
            for (Map<String, String> row : rows) {
                if (!columns.containsAll(row.keySet())) {
                    throw new IllegalArgumentException("No such column among " + row.keySet());
                }
                writer.writeRecord(columns.stream()
                        .map(column -> row.getOrDefault(column, ""))
                        .toList());
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return text.toString();
    }
}
