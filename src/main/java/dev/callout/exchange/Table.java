package dev.callout.exchange;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import dev.callout.document.Nearest;
import dev.callout.error.InvalidInput;
import dev.callout.error.Issues;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A CSV file (RFC 4180, UTF-8, with or without byte order mark) with a header line; separated by semicolons or commas,
 * whichever the header holds more of. Row numbers count from 1 below the header; row 0 is the header itself. Issues point to
 * {@code /row/column} and name file and line.
 */
final class Table {
    private static final int MOST_ROWS = 100_000;
    private static final int MOST_BYTES = 64 << 20;

    private final String file;
    private final Issues issues = new Issues(this::placeOf);
    private final Map<Integer, Long> lines = new HashMap<>();
    private final List<Row> rows = new ArrayList<>();

    private Table(String file) {
        this.file = file;
    }

    /**
     * Reads the file's cells. What is wrong with single rows goes to {@link #issues}; those rows are read as far as they go.
     *
     * @throws InvalidInput where the file is no table with this header at all
     */
    static Table read(String file, byte[] bytes, Columns columns) {
        Table table = new Table(file);
        List<CsvRecord> records = table.records(table.text(bytes));
        table.issues.throwIfAny(file);
        List<String> header = table.header(records.get(0), columns);
        table.issues.throwIfAny(file);
        for (int number = 1; number < records.size(); number++) {
            table.addRow(number, records.get(number), header);
        }
        return table;
    }

    List<Row> rows() {
        return rows;
    }

    Issues issues() {
        return issues;
    }

    private String text(byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            issues.add("file-too-large", "", bytes.length, "A table may have at most " + MOST_BYTES + " bytes.");
            return "";
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException refused) {
            issues.add("not-utf-8", "", null, "The file is not UTF-8 text.", "Save it as 'CSV UTF-8'.");
            return "";
        }
    }

    private List<CsvRecord> records(String text) {
        String firstLine = text.lines().findFirst().orElse("");
        char separator = count(firstLine, ';') >= count(firstLine, ',') ? ';' : ',';
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(true)
                .allowUnclosedQuote(false)
                .allowExtraCharsAfterClosingQuote(false)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(text)) {
            List<CsvRecord> records = new ArrayList<>();
            for (CsvRecord record : reader) {
                if (records.size() > MOST_ROWS) {
                    issues.add("file-too-large", "", null, "A table may have at most " + MOST_ROWS + " rows.");
                    break;
                }
                records.add(record);
            }
            if (records.isEmpty() && issues.isEmpty()) {
                issues.add("empty-file", "", null, "The file has no header line.");
            }
            return records;
        } catch (CsvParseException refused) {
            issues.add("not-csv", "", null, "Not readable as CSV: " + refused.getMessage(), "Check the quotes.");
            return List.of();
        } catch (java.io.IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private List<String> header(CsvRecord record, Columns columns) {
        lines.put(0, record.getStartingLineNumber());
        List<String> header = record.getFields().stream().map(String::strip).toList();
        Set<String> seen = new LinkedHashSet<>();
        for (String column : header) {
            if (!columns.all().contains(column)) {
                issues.add(
                        "unknown-column",
                        "/0/" + column,
                        column,
                        "There is no such column.",
                        Nearest.to(column, columns.all()));
            } else if (!seen.add(column)) {
                issues.add("duplicate-column", "/0/" + column, column, "The column stands twice in the header.");
            }
        }
        for (String column : columns.required()) {
            if (!seen.contains(column)) {
                issues.add("missing-column", "/0/" + column, null, "The column is required.");
            }
        }
        return header;
    }

    private void addRow(int number, CsvRecord record, List<String> header) {
        lines.put(number, record.getStartingLineNumber());
        int count = record.getFieldCount();
        if (count != header.size()) {
            issues.add(
                    count < header.size() ? "missing-cells" : "extra-cells",
                    "/" + number,
                    count,
                    "The row has " + count + " cells, the header " + header.size() + ".",
                    "Cells that hold a separator or a line break stand in double quotes.");
            return;
        }
        Map<String, String> cells = new LinkedHashMap<>();
        for (int i = 0; i < count; i++) {
            String cell = record.getField(i).strip();
            if (!cell.isEmpty()) {
                cells.put(header.get(i), cell);
            }
        }
        rows.add(new Row(number, cells, issues));
    }

    private String placeOf(String pointer) {
        int end = pointer.indexOf('/', 1);
        String number = pointer.isEmpty() ? "" : pointer.substring(1, end < 0 ? pointer.length() : end);
        Long line = number.isEmpty() ? null : lines.get(Integer.valueOf(number));
        return line == null ? file : file + ":" + line;
    }

    private static long count(String text, char sought) {
        return text.chars().filter(c -> c == sought).count();
    }
}
