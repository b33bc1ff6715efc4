package dev.callout.policy;

import dev.callout.document.Fields;
import dev.callout.time.LocalCalendar;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads {@code equipment.yaml}. */
final class EquipmentFile {
    private static final Knob<String> PICK_UP = Knob.of(
            "pickUpHours",
            "name from calendars.yaml",
            "office",
            "When customers pick equipment up at the office, by appointment; without it, they do not.",
            "",
            "",
            text -> text);

    private static final Knob<Duration> SLOT = Knob.duration(
            "pickUpSlot",
            Duration.ofMinutes(5),
            Duration.ofHours(4),
            Duration.ofMinutes(15),
            "How long an appointment to pick something up is.");

    private static final Knob<Integer> PLACES =
            Knob.whole("pickUpPlaces", 1, 50, 1, "customers", "How many customers are served at once.");

    private static final Knob<Integer> POST_DAYS =
            Knob.whole("postDays", 1, 30, 3, "working days", "Within how many working days what is posted arrives.");

    static final List<Knob<?>> KNOBS = List.of(PICK_UP, SLOT, PLACES, POST_DAYS);

    private final @Nullable Map<String, LocalCalendar> calendars;

    /** @param calendars by name; null where they could not be read, so that names of them cannot be checked */
    EquipmentFile(@Nullable Map<String, LocalCalendar> calendars) {
        this.calendars = calendars;
    }

    EquipmentKnobs read(Fields fields) {
        String name = PICK_UP.read(fields);
        LocalCalendar hours = calendars == null ? null : calendars.get(name);
        if (hours == null && !name.isEmpty() && calendars != null) {
            String help = Names.near(name, calendars.keySet());
            fields.fault("pickUpHours", "unknown-calendar", name, "There is no such calendar.", help);
        }
        return new EquipmentKnobs(hours, SLOT.read(fields), PLACES.read(fields), POST_DAYS.read(fields));
    }
}
