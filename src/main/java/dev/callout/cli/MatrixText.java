package dev.callout.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.callout.travel.TravelMatrix;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** Writes a matrix as {@code {"ids":[],"seconds":[[]],"metres":[[]],"unreachable":[[i,j]]}}, a row to a line. */
final class MatrixText {
    private MatrixText() {}

    static void write(List<String> ids, TravelMatrix matrix, Writer to) throws IOException {
        try (JsonGenerator json =
                new JsonFactory().createGenerator(to).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)) {
            json.writeStartObject();
            json.writeArrayFieldStart("ids");
            for (String id : ids) {
                json.writeString(id);
            }
            json.writeEndArray();
            writeRows(json, "seconds", matrix, matrix.seconds());
            writeRows(json, "metres", matrix, matrix.metres());
            writeUnreachable(json, matrix);
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void writeRows(JsonGenerator json, String name, TravelMatrix matrix, int[] entries)
            throws IOException {
        json.writeArrayFieldStart(name);
        for (int from = 0; from < matrix.size(); from++) {
            json.writeRaw('\n');
            json.writeStartArray();
            for (int to = 0; to < matrix.size(); to++) {
                if (matrix.isReachable(from, to)) {
                    json.writeNumber(entries[from * matrix.size() + to]);
                } else {
                    json.writeNull();
                }
            }
            json.writeEndArray();
        }
        json.writeEndArray();
    }

    private static void writeUnreachable(JsonGenerator json, TravelMatrix matrix) throws IOException {
        json.writeArrayFieldStart("unreachable");
        for (int from = 0; from < matrix.size(); from++) {
            for (int to = 0; to < matrix.size(); to++) {
                if (!matrix.isReachable(from, to)) {
                    json.writeStartArray();
                    json.writeNumber(from);
                    json.writeNumber(to);
                    json.writeEndArray();
                }
            }
        }
        json.writeEndArray();
    }
}
