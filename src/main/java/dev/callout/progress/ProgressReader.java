package dev.callout.progress;

import dev.callout.document.Fields;
import dev.callout.geo.Point;
import dev.callout.progress.ProgressEvent.Details;
import dev.callout.progress.ProgressEvent.Kind;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what a technician reports. */
final class ProgressReader {
    private static final int LONGEST_REASON = 500;
    private static final int LONGEST_SIGNATURE = 300_000;
    private static final int MOST_MINUTES = 24 * 60;
    private static final Pattern ATTRIBUTION = Pattern.compile("[A-Za-z][A-Za-z0-9_-]{0,59}");

    private ProgressReader() {}

    /** What was reported, before it is known which visit it belongs to. */
    record Report(Kind kind, Instant at, Details details) {}

    static Report read(Fields fields) {
        return read(fields, fields.instant("at"));
    }

    /** @param at when it happened, whatever is read */
    static Report read(Fields fields, Instant at) {
        Kind kind = fields.parsed("event", "ON_THE_WAY, ARRIVED, DONE or NOT_DONE", Kind.ON_THE_WAY, Kind::valueOf);
        if (kind == Kind.NOT_DONE) {
            fields.require("reason");
        }
        String reason = text(fields, "reason", LONGEST_REASON);
        Integer minutes = fields.has("minutes") ? (int) fields.integer("minutes", 0, MOST_MINUTES) : null;
        String attribution = fields.find(
                "faultAttribution", "a word such as COVERED, THIRD_PARTY or USER_ERROR", ProgressReader::attribution);
        Point position = fields.findObject(
                "position", point -> new Point(point.number("lat", -90, 90), point.number("lon", -180, 180)));
        return new Report(
                kind,
                at.truncatedTo(ChronoUnit.MILLIS),
                new Details(reason, minutes, attribution, text(fields, "signature", LONGEST_SIGNATURE), position));
    }

    static ProgressResource.Mistake readMistake(Fields fields) {
        Kind kind = fields.parsed("event", "ON_THE_WAY, ARRIVED, DONE or NOT_DONE", Kind.ON_THE_WAY, Kind::valueOf);
        fields.require("reason");
        String reason = text(fields, "reason", LONGEST_REASON);
        return new ProgressResource.Mistake(kind, reason == null ? "" : reason);
    }

    private static @Nullable String text(Fields fields, String field, int longest) {
        String text = fields.findText(field);
        if (text != null && text.length() > longest) {
            fields.fault(field, "too-long", null, "At most " + longest + " characters are kept.", null);
        }
        return text;
    }

    private static String attribution(String word) {
        if (!ATTRIBUTION.matcher(word).matches()) {
            throw new IllegalArgumentException();
        }
        return word;
    }
}
