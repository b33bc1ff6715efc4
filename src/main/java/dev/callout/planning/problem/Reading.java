package dev.callout.planning.problem;

import dev.callout.document.Fields;
import dev.callout.planning.problem.References.Kind;
import dev.callout.time.Window;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the readers of a problem's and a plan's parts share. */
final class Reading {
    /** No duration may be longer: seconds are added up as ints. */
    static final Duration LONGEST = Duration.ofDays(31);

    private Reading() {}

    /** A window; null where it is at fault. */
    static @Nullable Window window(Fields fields) {
        Instant start = fields.instant("start");
        Instant end = fields.instant("end");
        if (start.equals(Instant.EPOCH) || end.equals(Instant.EPOCH)) {
            return null;
        }
        if (!start.isBefore(end)) {
            fields.fault("end", "window-order", end, "A window must end after it starts.", null);
            return null;
        }
        return new Window(start, end);
    }

    static List<Window> windows(Fields fields, String field) {
        return fields.list(field, Reading::window);
    }

    static @Nullable Window findWindow(Fields fields, String field) {
        return fields.has(field) ? fields.<@Nullable Window>findObject(field, Reading::window) : null;
    }

    /** A duration within bounds; zero where it is absent or at fault. */
    static Duration duration(Fields fields, String field) {
        return bounded(fields, field, fields.duration(field, Duration.ZERO));
    }

    static Duration requiredDuration(Fields fields, String field) {
        return bounded(fields, field, fields.duration(field));
    }

    private static Duration bounded(Fields fields, String field, Duration duration) {
        if (duration.compareTo(LONGEST) > 0) {
            fields.fault(field, "out-of-range", duration, "A duration is at most 31 days.", null);
            return Duration.ZERO;
        }
        return duration;
    }

    /** A list of whole numbers from 0; faults are noted. */
    static List<Integer> integers(Fields fields, String field) {
        List<Integer> result = new ArrayList<>();
        var array = fields.findArray(field);
        for (int i = 0; array != null && i < array.size(); i++) {
            var number = array.get(i);
            if (number.isIntegralNumber() && number.canConvertToInt() && number.intValue() >= 0) {
                result.add(number.intValue());
            } else {
                String at = fields.pointer(field) + '/' + i;
                fields.issues().add("out-of-range", at, number, "Expected a whole number from 0.");
            }
        }
        return result;
    }

    /** A list of ids that are declared elsewhere. */
    static List<String> mentions(Fields fields, String field, Kind kind, References references) {
        List<String> ids = fields.texts(field);
        for (int i = 0; i < ids.size(); i++) {
            references.mention(kind, ids.get(i), fields.pointer(field) + '/' + i);
        }
        return ids;
    }

    /** The id of something that is declared elsewhere; null where absent. */
    static @Nullable String findMention(Fields fields, String field, Kind kind, References references) {
        String id = fields.findText(field);
        if (id != null) {
            references.mention(kind, id, fields.pointer(field));
        }
        return id;
    }

    static String mention(Fields fields, String field, Kind kind, References references) {
        String id = fields.text(field);
        references.mention(kind, id, fields.pointer(field));
        return id;
    }
}
