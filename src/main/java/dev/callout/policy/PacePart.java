package dev.callout.policy;

import dev.callout.document.Fields;
import dev.callout.document.Thousandths;
import dev.callout.time.DrivingPace;
import dev.callout.time.Hours;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Reads a pace of driving in {@code planning.yaml}: by weekday, the pace by hours. */
final class PacePart {
    private static final int SLOWEST_PERMILLE = 100;
    private static final String HELP = "For example 'drivingPace: {monday-friday: {\"07:30-09:30\": 0.7}}'.";

    private PacePart() {}

    static PaceOfWeek read(Fields fields, String field) {
        Map<DayOfWeek, List<PaceOfWeek.Stretch>> week = new EnumMap<>(DayOfWeek.class);
        fields.findObject(field, days -> {
            for (String key : days.names()) {
                List<PaceOfWeek.Stretch> stretches = new ArrayList<>();
                days.findObject(key, hours -> readHours(hours, stretches));
                List<DayOfWeek> weekdays = Weekdays.parse(key);
                if (weekdays.isEmpty()) {
                    days.fault(
                            key, "unknown-weekday", key, "Expected a weekday, or a range such as monday-friday.", HELP);
                }
                for (DayOfWeek weekday : weekdays) {
                    if (week.putIfAbsent(weekday, List.copyOf(stretches)) != null) {
                        days.fault(key, "weekday-twice", key, "The pace of a weekday is given twice.", "Keep one.");
                    }
                }
            }
            return week;
        });
        return new PaceOfWeek(week);
    }

    private static List<PaceOfWeek.Stretch> readHours(Fields hours, List<PaceOfWeek.Stretch> stretches) {
        for (String key : hours.names()) {
            Long permille = Thousandths.find(hours, key, SLOWEST_PERMILLE, DrivingPace.FREE_FLOW, HELP);
            try {
                Hours stretch = Hours.parse(key);
                if (stretch.startMinute() % PaceOfWeek.STEP_MINUTES != 0
                        || stretch.endMinute() % PaceOfWeek.STEP_MINUTES != 0) {
                    hours.fault(key, "not-understood", key, "Paces change on quarters of an hour.", HELP);
                } else if (stretches.stream().anyMatch(other -> other.hours().overlaps(stretch))) {
                    hours.fault(key, "hours-overlap", key, "These hours overlap others of the day.", "Join them.");
                } else if (permille != null) {
                    stretches.add(new PaceOfWeek.Stretch(stretch, permille.intValue()));
                }
            } catch (IllegalArgumentException refused) {
                hours.fault(key, "not-understood", key, "Expected hours that end after they start.", HELP);
            }
        }
        return stretches;
    }
}
