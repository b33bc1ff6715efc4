package dev.callout.policy;

import dev.callout.document.Fields;
import dev.callout.time.LocalCalendar;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads {@code desk.yaml}. */
final class DeskFile {
    private static final Knob<String> PHONE_HOURS = calendarKnob(
            "phoneHours", "When somebody helps by phone; without it, at any time. Cases are taken at any time.");

    private static final Knob<String> OFFICE_HOURS =
            calendarKnob("officeHours", "When customers can come to the office; without it, at any time.");

    private static final Knob<List<String>> IDENTIFICATION = Knob.words(
            "identification",
            keys(Identification.values()),
            keys(Identification.values()),
            "Any one of these identifies a customer.");

    private static final Knob<Boolean> BALANCE = Knob.flag(
            "balanceInOrder", false, "Whether help by phone needs an identified customer whose balance is in order.");

    private static final Knob<Duration> CALL_LIMIT = Knob.duration(
            "callLimit",
            Duration.ofMinutes(1),
            Duration.ofHours(4),
            Duration.ofMinutes(15),
            "Whoever has been helped by phone for longer than this is offered a visit.");

    private static final Knob<List<String>> WAYS = Knob.words(
            "helpWays", keys(Help.values()), keys(Help.values()), "In which ways the desk helps, in this order.");

    static final List<Knob<?>> KNOBS = List.of(PHONE_HOURS, OFFICE_HOURS, IDENTIFICATION, BALANCE, CALL_LIMIT, WAYS);

    private static final Knob<List<String>> PARTS = Knob.words(
            "parts",
            keys(ClaimPart.values()),
            List.of("holder", "contract", "event"),
            "What a claim must hold to be answered; what is missing is named to the customer.");

    static final List<Knob<?>> CLAIM_KNOBS = List.of(PARTS);

    private static final Knob<Integer> DIGITS =
            Knob.whole("digits", 4, 12, 6, "digits", "How long a customer's PIN is.");
    private static final Knob<Integer> TRIES =
            Knob.whole("tries", 1, 20, 5, "tries", "So many wrong ones in a row lock the account.");
    private static final Knob<Duration> LOCKED = Knob.duration(
            "lockedFor", Duration.ofMinutes(1), Duration.ofDays(7), Duration.ofHours(1), "How long it is locked then.");
    private static final Knob<Duration> SENT_EVERY = Knob.duration(
            "sentEvery",
            Duration.ZERO,
            Duration.ofDays(7),
            Duration.ofMinutes(10),
            "A new PIN is sent at most once in this time.");

    private static final PinKnobs USUAL_PIN = new PinKnobs(6, 5, Duration.ofHours(1), Duration.ofMinutes(10));

    static final List<Knob<?>> PIN_KNOBS = List.of(DIGITS, TRIES, LOCKED, SENT_EVERY);

    private final @Nullable Language language;
    private final @Nullable Map<String, LocalCalendar> calendars;

    /**
     * @param language every text must exist in it; null where it is not known, so that this cannot be checked
     * @param calendars by name; null where they could not be read, so that names of them cannot be checked
     */
    DeskFile(@Nullable Language language, @Nullable Map<String, LocalCalendar> calendars) {
        this.language = language;
        this.calendars = calendars;
    }

    DeskKnobs read(Fields fields) {
        AnswerTimes times = new AnswerTimes(calendars);
        Map<Occasion, AnswerTime> answers = new LinkedHashMap<>();
        fields.findObject("answers", entries -> times.read(entries, answers));
        Map<String, Map<Occasion, AnswerTime>> levels = new LinkedHashMap<>();
        fields.findObject("serviceLevels", entries -> serviceLevels(entries, times, levels));
        ClaimKnobs claims = fields.findObject("claims", this::claims);
        PinKnobs pin = fields.findObject("pin", DeskFile::pin);
        EscalationPart escalations = new EscalationPart(language, calendars);
        EscalationKnobs escalation = fields.findObject("escalation", escalations::read);
        return new DeskKnobs(
                phone(fields),
                answers,
                levels,
                claims == null ? new ClaimKnobs(parts(PARTS.standIn()), null) : claims,
                escalation == null ? EscalationPart.NONE : escalation,
                RepairRules.read(fields),
                pin == null ? USUAL_PIN : pin);
    }

    private PhoneHelp phone(Fields fields) {
        return new PhoneHelp(
                calendar(fields, PHONE_HOURS, calendars),
                calendar(fields, OFFICE_HOURS, calendars),
                new LinkedHashSet<>(IDENTIFICATION.read(fields).stream()
                        .map(key -> Identification.valueOf(constant(key)))
                        .toList()),
                BALANCE.read(fields),
                CALL_LIMIT.read(fields),
                WAYS.read(fields).stream()
                        .map(key -> Help.valueOf(constant(key)))
                        .toList());
    }

    private ClaimKnobs claims(Fields fields) {
        boolean hasBody = fields.find("appealBody") != null;
        return new ClaimKnobs(
                parts(PARTS.read(fields)), hasBody ? Wordings.read(fields, "appealBody", language) : null);
    }

    private static LinkedHashSet<ClaimPart> parts(List<String> keys) {
        return new LinkedHashSet<>(
                keys.stream().map(key -> ClaimPart.valueOf(constant(key))).toList());
    }

    private static PinKnobs pin(Fields fields) {
        return new PinKnobs(DIGITS.read(fields), TRIES.read(fields), LOCKED.read(fields), SENT_EVERY.read(fields));
    }

    private static Map<String, Map<Occasion, AnswerTime>> serviceLevels(
            Fields entries, AnswerTimes times, Map<String, Map<Occasion, AnswerTime>> levels) {
        for (String name : entries.names()) {
            Map<Occasion, AnswerTime> answers = new LinkedHashMap<>();
            if (Names.hasEntry(entries, name)) {
                entries.findObject(name, level -> times.read(level, answers));
            }
            levels.put(name, answers);
        }
        return levels;
    }

    static Knob<String> calendarKnob(String key, String meaning) {
        return Knob.of(key, "name from calendars.yaml", "office", meaning, "", "", text -> text);
    }

    /** The calendar that a knob names; one that is always open where it names none, or is at fault, which is noted. */
    static LocalCalendar calendar(Fields fields, Knob<String> knob, @Nullable Map<String, LocalCalendar> calendars) {
        String name = knob.read(fields);
        LocalCalendar calendar = calendars == null ? null : calendars.get(name);
        if (calendar == null && calendars != null && !name.isEmpty()) {
            String help = Names.near(name, calendars.keySet());
            fields.fault(knob.key(), "unknown-calendar", name, "There is no such calendar.", help);
        }
        return calendar == null ? LocalCalendar.ALWAYS : calendar;
    }

    private static List<String> keys(Enum<?>[] constants) {
        return Arrays.stream(constants)
                .map(each -> each.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .toList();
    }

    private static String constant(String key) {
        return key.toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
