package dev.callout.promise;

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

    /** SQL over promise_standing s and territory t. */
    String key() {
        return key;
    }
}
