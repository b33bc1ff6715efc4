package dev.callout.planning.problem;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.callout.time.Window;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes JSON in the habits of problems and plans: null is left out, times carry the zone's offset, a line per element. */
final class Writing {
    private static final JsonMapper JSON = new JsonMapper();

    private final JsonGenerator out;
    private final ZoneId zone;

    private Writing(JsonGenerator out, ZoneId zone) {
        this.out = out;
        this.zone = zone;
    }

    /** What writes one part of a document. */
    interface Part {
        void write() throws IOException;
    }

    /** What writes one element of a list. */
    interface Element<T> {
        void write(T element) throws IOException;
    }

    /** What writes a document. */
    interface Document {
        void write(Writing writing) throws IOException;
    }

    static byte[] document(ZoneId zone, Document document) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DefaultPrettyPrinter lines = new DefaultPrettyPrinter();
        lines.indentArraysWith(DefaultIndenter.SYSTEM_LINEFEED_INSTANCE);
        try (JsonGenerator out = JSON.createGenerator(bytes)) {
            out.setPrettyPrinter(lines);
            Writing writing = new Writing(out, zone);
            out.writeStartObject();
            document.write(writing);
            out.writeEndObject();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return bytes.toByteArray();
    }

    void text(String field, @Nullable String value) throws IOException {
        if (value != null) {
            out.writeStringField(field, value);
        }
    }

    void number(String field, long value) throws IOException {
        out.writeNumberField(field, value);
    }

    void number(String field, double value) throws IOException {
        out.writeNumberField(field, value);
    }

    void flag(String field, boolean value) throws IOException {
        out.writeBooleanField(field, value);
    }

    void instant(String field, @Nullable Instant value) throws IOException {
        text(field, value == null ? null : OffsetTimes.text(value, zone));
    }

    void duration(String field, Duration value) throws IOException {
        text(field, value.toString());
    }

    /** A duration that is left out where it is zero. */
    void durationIfAny(String field, Duration value) throws IOException {
        text(field, value.isZero() ? null : value.toString());
    }

    void window(String field, @Nullable Window value) throws IOException {
        if (value != null) {
            object(field, () -> bounds(value));
        }
    }

    void bounds(Window value) throws IOException {
        instant("start", value.start());
        instant("end", value.end());
    }

    void object(String field, Part part) throws IOException {
        out.writeObjectFieldStart(field);
        part.write();
        out.writeEndObject();
    }

    <T> void objects(String field, List<T> list, Element<T> element) throws IOException {
        out.writeArrayFieldStart(field);
        for (T one : list) {
            out.writeStartObject();
            element.write(one);
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    /** A list that is left out where it is empty. */
    <T> void objectsIfAny(String field, List<T> list, Element<T> element) throws IOException {
        if (!list.isEmpty()) {
            objects(field, list, element);
        }
    }

    void valuesIfAny(String field, List<?> list) throws IOException {
        if (!list.isEmpty()) {
            out.writeArrayFieldStart(field);
            for (Object one : list) {
                out.writeObject(one);
            }
            out.writeEndArray();
        }
    }

    /** A square matrix, null where {@link Travel#UNREACHABLE}; a row on a line. */
    void matrix(String field, int[] entries, int size) throws IOException {
        out.writeArrayFieldStart(field);
        for (int from = 0; from < size; from++) {
            StringBuilder row = new StringBuilder("[");
            for (int to = 0; to < size; to++) {
                int entry = entries[from * size + to];
                row.append(to == 0 ? "" : ",").append(entry == Travel.UNREACHABLE ? "null" : Integer.toString(entry));
            }
            out.writeRawValue(row.append(']').toString());
        }
        out.writeEndArray();
    }

    /** Numbers of thousandths on one line. */
    void thousandths(String field, int[] milli) throws IOException {
        out.writeFieldName(field);
        out.writeRawValue(Arrays.stream(milli).mapToObj(one -> plain(one)).collect(Collectors.joining(",", "[", "]")));
    }

    /** A number of thousandths, without needless zeros. */
    void thousandths(String field, long milli) throws IOException {
        out.writeFieldName(field);
        out.writeNumber(plain(milli));
    }

    private static String plain(long milli) {
        return BigDecimal.valueOf(milli, 3).stripTrailingZeros().toPlainString();
    }
}
