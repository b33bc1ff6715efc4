package dev.callout.promise;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** By what promises are counted. The keys are made by the database. */
enum Cut {
    ALL("'all'"),
    TERRITORY("s.territory"),
    WORK_KIND("s.work_kind"),
    TECHNICIAN("coalesce(s.came, s.technician)::text"),
    POSITION("lpad(s.position::text, 3, '0')"),
    CHANNEL("s.channel"),
    DAY("to_char(s.window_start AT TIME ZONE t.time_zone, 'YYYY-MM-DD')"),
    WEEK("to_char(s.window_start AT TIME ZONE t.time_zone, 'IYYY-\"W\"IW')"),
    MONTH("to_char(s.window_start AT TIME ZONE t.time_zone, 'YYYY-MM')"),

    /** Stated rate in steps of five points, the key is the step's lower end in percent. */
    STATED_RATE("lpad((least(floor(round(s.rate::numeric, 6) * 20), 19) * 5)::int::text, 2, '0')");

    private final String key;

    Cut(String key) {
        this.key = key;
    }

    /** As calls name it, e.g. {@code work-kind}. */
    static Cut named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    static List<String> names() {
        return Arrays.stream(values())
                .map(cut -> cut.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .toList();
    }

    /** SQL over promise_standing s and territory t. */
    String key() {
        return key;
    }
}
