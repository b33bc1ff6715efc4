package dev.callout.planning.problem;

import com.fasterxml.jackson.databind.JsonNode;
import dev.callout.document.Fields;
import org.jspecify.annotations.Nullable;

/** Reads travel between all locations: rows of whole numbers, null where there is no way. */
final class TravelReader {
    /** About four months and a hundred thousand kilometres: whatever is more was meant otherwise. */
    private static final int MOST_SECONDS = 10_000_000;

    private static final int MOST_METRES = 100_000_000;
    private static final int MOST_FAULTS = 20;

    private final int size;
    private int faults;

    private TravelReader(int size) {
        this.size = size;
    }

    static Travel read(Fields fields, int size) {
        boolean onlyPace = fields.has("pace") && !fields.has("seconds") && !fields.has("metres");
        PaceByArea pace = fields.has("pace")
                ? fields.<@Nullable PaceByArea>findObject("pace", one -> PaceReader.read(one, size))
                : null;
        if (onlyPace) {
            return pace == null
                    ? new Travel(size, new int[0], new int[0], Travel.Source.GIVEN)
                    : Travel.ofPace(size, pace);
        }
        TravelReader reader = new TravelReader(size);
        int[] seconds =
                fields.require("seconds") ? reader.matrix(fields, "seconds", MOST_SECONDS) : new int[size * size];
        int[] metres = fields.has("metres") ? reader.matrix(fields, "metres", MOST_METRES) : new int[size * size];
        reader.checkWays(fields, seconds, metres);
        return new Travel(size, seconds, metres, Travel.Source.GIVEN, pace);
    }

    private void checkWays(Fields fields, int[] seconds, int[] metres) {
        for (int i = 0; i < metres.length; i++) {
            if (seconds[i] == Travel.UNREACHABLE) {
                metres[i] = Travel.UNREACHABLE;
            } else if (metres[i] == Travel.UNREACHABLE) {
                fault(
                        fields,
                        "metres/" + i / size + '/' + i % size,
                        null,
                        "There is a way in seconds but none in metres.");
            }
        }
    }

    private int[] matrix(Fields fields, String field, int most) {
        int[] result = new int[size * size];
        JsonNode rows = fields.findArray(field);
        if (rows == null) {
            return result;
        }
        if (rows.size() != size) {
            fault(
                    fields,
                    field,
                    rows.size() + " rows",
                    "There must be one row for each of the " + size + " locations.");
            return result;
        }
        for (int from = 0; from < size; from++) {
            JsonNode row = rows.get(from);
            if (!row.isArray() || row.size() != size) {
                String found = row.isArray() ? row.size() + " entries" : row.toString();
                fault(
                        fields,
                        field + '/' + from,
                        found,
                        "A row must have one entry for each of the " + size + " locations.");
                continue;
            }
            for (int to = 0; to < size; to++) {
                result[from * size + to] = entry(fields, field + '/' + from + '/' + to, row.get(to), most);
            }
        }
        return result;
    }

    private int entry(Fields fields, String at, JsonNode entry, int most) {
        if (entry.isNull()) {
            return Travel.UNREACHABLE;
        }
        if (!entry.isIntegralNumber() || !entry.canConvertToInt() || entry.intValue() < 0 || entry.intValue() > most) {
            fault(fields, at, entry.toString(), "Expected null or a whole number between 0 and " + most + ".");
            return 0;
        }
        return entry.intValue();
    }

    private void fault(Fields fields, String at, @Nullable String found, String message) {
        if (faults++ < MOST_FAULTS) {
            fields.issues().add("bad-matrix", fields.pointer() + '/' + at, found, message);
        }
    }
}
