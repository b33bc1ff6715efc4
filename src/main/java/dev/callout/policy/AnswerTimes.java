package dev.callout.policy;

import dev.callout.document.Fields;
import dev.callout.policy.AnswerTime.Measure;
import dev.callout.time.LocalCalendar;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads how soon what is answered, in {@code desk.yaml}. */
final class AnswerTimes {
    private static final Duration LONGEST = Duration.ofDays(366);

    private static final Knob<Integer> WORKING_DAYS = Knob.whole(
            "workingDays", 0, 366, 0, "working days", "Within so many days on which the calendar is open; 0: not so.");

    private static final Knob<Integer> DAYS = Knob.whole(
            "days", 0, 366, 0, "days", "Within so many days, to the next working day of the calendar; 0: not so.");

    private static final Knob<Duration> WORKING_TIME = Knob.duration(
            "workingTime",
            Duration.ZERO,
            LONGEST,
            Duration.ZERO,
            "Within so much time of the calendar's hours; PT0S: not so.");

    private static final Knob<Duration> TIME =
            Knob.duration("time", Duration.ZERO, LONGEST, Duration.ZERO, "Within so much time; PT0S: not so.");

    private static final Knob<String> BY = Knob.of(
            "by",
            "clock time in quotes, \"00:00\" to \"23:59\"",
            "\"20:00\"",
            "Until this time of the last day; alone, of the same day.",
            "",
            "",
            text -> LocalTime.parse(text).toString());

    private static final Knob<String> CALENDAR =
            DeskFile.calendarKnob("calendar", "The days and hours that count; without it, all do.");

    private static final Knob<Duration> WARN_BEFORE = Knob.duration(
            "warnBefore",
            Duration.ZERO,
            Duration.ofDays(30),
            Duration.ofHours(1),
            "How long before it is due the desk is warned.");

    private static final Knob<Boolean> TELL_IF_OPEN = Knob.flag(
            "tellIfOpen",
            false,
            "Where nothing is solved at the warning, the customer is told so; that keeps the promise.");

    static final List<Knob<?>> KNOBS =
            List.of(WORKING_DAYS, DAYS, WORKING_TIME, TIME, BY, CALENDAR, WARN_BEFORE, TELL_IF_OPEN);

    private final @Nullable Map<String, LocalCalendar> calendars;

    AnswerTimes(@Nullable Map<String, LocalCalendar> calendars) {
        this.calendars = calendars;
    }

    Map<Occasion, AnswerTime> read(Fields entries, Map<Occasion, AnswerTime> answers) {
        for (String key : entries.names()) {
            if (!Occasion.keys().contains(key)) {
                entries.find(key);
                String help = Names.near(key, Occasion.keys());
                entries.fault(key, "unknown-occasion", key, "Nothing of this name is answered.", help);
                continue;
            }
            AnswerTime time = Names.hasEntry(entries, key) ? entries.findObject(key, this::answer) : null;
            if (time != null) {
                answers.put(Occasion.valueOf(key.toUpperCase(Locale.ROOT)), time);
            }
        }
        return answers;
    }

    private AnswerTime answer(Fields fields) {
        int workingDays = WORKING_DAYS.read(fields);
        int days = DAYS.read(fields);
        Duration workingTime = WORKING_TIME.read(fields);
        Duration time = TIME.read(fields);
        String by = BY.read(fields);
        checkMeasures(fields, by);
        Measure measure = workingDays > 0
                ? Measure.WORKING_DAYS
                : days > 0
                        ? Measure.DAYS
                        : !workingTime.isZero()
                                ? Measure.WORKING_TIME
                                : !time.isZero() || by.isEmpty() ? Measure.TIME : Measure.SAME_DAY;
        return new AnswerTime(
                measure,
                Math.max(workingDays, days),
                workingTime.isZero() ? time : workingTime,
                by.isEmpty() ? null : LocalTime.parse(by),
                DeskFile.calendar(fields, CALENDAR, calendars),
                WARN_BEFORE.read(fields),
                TELL_IF_OPEN.read(fields));
    }

    private static void checkMeasures(Fields fields, String by) {
        List<String> given = Stream.of(WORKING_DAYS, DAYS, WORKING_TIME, TIME)
                .map(Knob::key)
                .filter(key -> fields.find(key) != null)
                .toList();
        boolean byTime = given.contains(WORKING_TIME.key()) || given.contains(TIME.key());
        if (given.size() > 1 || (byTime && !by.isEmpty())) {
            String second = given.size() > 1 ? given.get(1) : BY.key();
            String message = "How soon is said in two ways.";
            fields.fault(second, "said-twice", fields.find(second), message, "Keep one of them.");
        }
        if (given.isEmpty() && fields.find(BY.key()) == null) {
            String help = "For example 'workingDays: 1'.";
            String message = "It is not said how soon.";
            fields.issues().add("missing-field", fields.pointer(), null, message, help);
        }
    }
}
