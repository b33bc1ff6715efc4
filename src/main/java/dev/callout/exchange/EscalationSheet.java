package dev.callout.exchange;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Reads a table of escalations as the requests that would be posted; its columns are documented in {@code src/docs/import.md}.
 * What the request's own reader checks is not checked here too.
 */
final class EscalationSheet implements Sheet<EscalationRow> {
    static final Columns COLUMNS = Columns.required("externalId", "number", "product", "ground", "raisedByName")
            .and(
                    "raisedByPhone",
                    "raisedByEmail",
                    "raisedByLanguage",
                    "raisedByWay",
                    "writtenTo",
                    "writtenAt",
                    "phonedAt");
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Days days;

    EscalationSheet(Days days) {
        this.days = days;
    }

    @Override
    public Columns columns() {
        return COLUMNS;
    }

    @Override
    public EscalationRow read(Row row) {
        ObjectNode form = JSON.objectNode();
        for (String column : List.of("number", "product", "ground")) {
            put(form, column, row.find(column));
        }
        ObjectNode by = form.putObject("raisedBy");
        for (String field : List.of("name", "phone", "email", "language", "way")) {
            put(by, field, row.find(column("raisedBy", field)));
        }
        ObjectNode written = JSON.objectNode();
        put(written, "to", row.find("writtenTo"));
        put(written, "at", moment(row, "writtenAt"));
        ObjectNode phoned = JSON.objectNode();
        put(phoned, "at", moment(row, "phonedAt"));
        if (!written.isEmpty()) {
            form.set("written", written);
        }
        if (!phoned.isEmpty()) {
            form.set("phoned", phoned);
        }
        return new EscalationRow(row.number(), row.text("externalId"), row.fingerprint(), form.toString());
    }

    /** The column of a field of the request, by its JSON pointer. */
    static String column(String pointer) {
        String[] path = pointer.split("/", -1);
        return switch (path.length) {
            case 2 -> path[1];
            case 3 -> column(path[1], path[2]);
            default -> "externalId";
        };
    }

    private static String column(String object, String field) {
        return object + field.substring(0, 1).toUpperCase(Locale.ROOT) + field.substring(1);
    }

    private @Nullable String moment(Row row, String column) {
        Instant moment = row.parsed(column, Days.EXPECTED_MOMENT, days::moment);
        return moment == null ? null : moment.toString();
    }

    private static void put(ObjectNode into, String field, @Nullable String text) {
        if (text != null) {
            into.put(field, text);
        }
    }
}
