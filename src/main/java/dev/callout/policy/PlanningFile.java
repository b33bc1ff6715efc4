package dev.callout.policy;

import dev.callout.document.Fields;
import dev.callout.document.Thousandths;
import dev.callout.time.LocalCalendar;
import java.time.Duration;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads {@code planning.yaml}. */
final class PlanningFile {
    private static final long HIGHEST_WEIGHT_MILLI = 1_000_000_000;

    private static final Knob<Duration> NIGHTLY_SEARCH = Knob.duration(
            "nightlySearch",
            Duration.ofSeconds(1),
            Duration.ofHours(10),
            Duration.ofMinutes(2),
            "How long the nightly run searches for a better plan.");

    private static final Knob<Duration> ON_DEMAND_SEARCH = Knob.duration(
            "onDemandSearch",
            Duration.ofSeconds(1),
            Duration.ofHours(1),
            Duration.ofSeconds(20),
            "How long a run searches that a dispatcher waits for.");

    private static final Knob<Integer> THREADS =
            Knob.whole("searchThreads", 1, 64, 1, "threads", "How many processor cores one search may use.");

    private static final Knob<Integer> SEED =
            Knob.whole("searchSeed", 0, Integer.MAX_VALUE, 1, "", "Where the search's chance starts; none is better.");

    private static final Knob<LocalTime> NIGHTLY_AT = Knob.of(
            "nightlyAt",
            "clock time in quotes, \"00:00\" to \"23:59\"",
            "\"19:30\"",
            "When the nightly run starts, in the territory's time.",
            LocalTime.of(19, 30),
            LocalTime.NOON,
            LocalTime::parse);

    private static final Knob<String> NIGHTLY_CALENDAR = Knob.of(
            "nightlyCalendar",
            "name from calendars.yaml",
            "office",
            "The nightly run starts on the working days of this calendar; without it, on every day.",
            "",
            "",
            text -> text);

    private static final Knob<Integer> HORIZON = Knob.whole(
            "horizonDays", 1, 14, 1, "working days", "How many working days a run plans, from the next one on.");

    private static final Knob<Duration> FREEZE = Knob.duration(
            "freeze",
            Duration.ZERO,
            Duration.ofHours(24),
            Duration.ofMinutes(30),
            "A stop that starts sooner than this is not touched by a replan.");

    private static final Knob<Duration> RETELL = Knob.duration(
            "retellThreshold",
            Duration.ZERO,
            Duration.ofHours(1),
            Duration.ofMinutes(10),
            "A customer is told again only when the arrival moves by more than this.");

    private static final Knob<Integer> BUDGET =
            Knob.whole("changeBudget", 0, 1000, 3, "customers", "How many customers one replan may tell again.");

    static final List<Knob<?>> KNOBS = List.of(
            NIGHTLY_AT,
            NIGHTLY_CALENDAR,
            NIGHTLY_SEARCH,
            ON_DEMAND_SEARCH,
            THREADS,
            SEED,
            HORIZON,
            FREEZE,
            RETELL,
            BUDGET);

    private final @Nullable Map<String, LocalCalendar> calendars;
    private final Map<String, Long> leastWeights;

    /** @param calendars by name; null where they could not be read, so that names of them cannot be checked */
    PlanningFile(@Nullable Map<String, LocalCalendar> calendars, Map<String, Long> leastWeights) {
        this.calendars = calendars;
        this.leastWeights = leastWeights;
    }

    PlanningKnobs read(Fields fields) {
        Map<String, Long> weights = new LinkedHashMap<>();
        fields.findObject("weights", rules -> readWeights(rules, weights));
        SearchKnobs search = new SearchKnobs(
                NIGHTLY_SEARCH.read(fields), ON_DEMAND_SEARCH.read(fields), THREADS.read(fields), SEED.read(fields));
        return new PlanningKnobs(
                weights,
                search,
                new NightlyRun(NIGHTLY_AT.read(fields), nightlyCalendar(fields)),
                HORIZON.read(fields),
                FREEZE.read(fields),
                RETELL.read(fields),
                BUDGET.read(fields),
                PacePart.read(fields, "drivingPace"),
                DrivingAreasPart.read(fields));
    }

    private LocalCalendar nightlyCalendar(Fields fields) {
        String name = NIGHTLY_CALENDAR.read(fields);
        LocalCalendar calendar = calendars == null ? null : calendars.get(name);
        if (calendar != null) {
            return calendar;
        }
        if (!name.isEmpty() && calendars != null) {
            String help = Names.near(name, calendars.keySet());
            fields.fault("nightlyCalendar", "unknown-calendar", name, "There is no such calendar.", help);
        }
        return LocalCalendar.ALWAYS;
    }

    private Map<String, Long> readWeights(Fields rules, Map<String, Long> weights) {
        for (String rule : rules.names()) {
            Long least = leastWeights.get(rule);
            if (least == null) {
                String help = Names.near(rule, leastWeights.keySet());
                rules.find(rule);
                rules.fault(rule, "unknown-rule", rule, "There is no rule of this name that has a weight.", help);
                continue;
            }
            String off = least == 0 ? "; 0 switches the rule off." : "; this rule cannot be switched off.";
            String help = "For example '" + rule + ": 1' or '" + rule + ": 0.25'" + off;
            Long weight = Thousandths.find(rules, rule, least, HIGHEST_WEIGHT_MILLI, help);
            if (weight != null) {
                weights.put(rule, weight);
            }
        }
        return weights;
    }
}
