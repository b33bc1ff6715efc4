package dev.callout.policy;

import dev.callout.document.Fields;
import java.time.LocalTime;
import java.util.List;

/** Reads {@code messages.yaml}. */
final class MessagesFile {
    private static final String CLOCK = "clock time in quotes, \"00:00\" to \"23:59\"";

    private static final Knob<LocalTime> QUIET_FROM = Knob.of(
            "quietFrom",
            CLOCK,
            "\"21:00\"",
            "From this hour on customers get no messages but those that cannot wait.",
            LocalTime.of(21, 0),
            LocalTime.NOON,
            LocalTime::parse);

    private static final Knob<LocalTime> QUIET_UNTIL = Knob.of(
            "quietUntil",
            CLOCK,
            "\"08:00\"",
            "Until this hour of the next morning; the same hour as quietFrom means that there is no quiet time.",
            LocalTime.of(8, 0),
            LocalTime.NOON,
            LocalTime::parse);

    private static final Knob<LocalTime> REMIND_AT = Knob.of(
            "remindAt",
            CLOCK,
            "\"18:00\"",
            "When customers are reminded on the day before their visit.",
            LocalTime.of(18, 0),
            LocalTime.NOON,
            LocalTime::parse);

    static final List<Knob<?>> KNOBS = List.of(QUIET_FROM, QUIET_UNTIL, REMIND_AT);

    private MessagesFile() {}

    static MessageKnobs read(Fields fields) {
        return new MessageKnobs(QUIET_FROM.read(fields), QUIET_UNTIL.read(fields), REMIND_AT.read(fields));
    }
}
