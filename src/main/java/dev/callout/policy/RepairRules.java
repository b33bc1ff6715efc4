package dev.callout.policy;

import dev.callout.document.Fields;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads what repairs take, in {@code desk.yaml}. */
final class RepairRules {
    private static final Knob<Integer> PERSON_DAYS = Knob.whole(
            "personDays", 1, 1000, null, "days", "The work of so many people's days, or of one person in so many.");

    private static final Knob<Integer> MOST_PEOPLE =
            Knob.whole("mostPeople", 1, 100, 2, "people", "How many can work at it at the same time.");

    private static final Knob<String> SKILL =
            Knob.of("skill", "name of a skill", "fibre", "What they must be able to do.", "", "", text -> text);

    static final List<Knob<?>> KNOBS = List.of(PERSON_DAYS, MOST_PEOPLE, SKILL);

    private RepairRules() {}

    static Map<String, RepairRule> read(Fields desk) {
        Map<String, RepairRule> rules = new LinkedHashMap<>();
        desk.findObject("repairs", entries -> {
            for (String name : entries.names()) {
                RepairRule rule = Names.hasEntry(entries, name) ? entries.findObject(name, RepairRules::rule) : null;
                if (rule != null) {
                    rules.put(name, rule);
                }
            }
            return rules;
        });
        return rules;
    }

    private static RepairRule rule(Fields fields) {
        Map<String, Integer> extraDays = new LinkedHashMap<>();
        fields.findObject("extraDays", territories -> {
            for (String territory : territories.names()) {
                String meaning = "Working days more in this territory.";
                extraDays.put(
                        territory,
                        Knob.whole(territory, 0, 366, null, "working days", meaning)
                                .read(territories));
            }
            return extraDays;
        });
        String skill = SKILL.read(fields);
        return new RepairRule(
                PERSON_DAYS.read(fields), MOST_PEOPLE.read(fields), skill.isEmpty() ? null : skill, extraDays);
    }
}
