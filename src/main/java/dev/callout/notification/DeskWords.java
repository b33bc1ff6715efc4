package dev.callout.notification;

import dev.callout.desk.telling.Telling;
import dev.callout.policy.Language;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Words what the desk wants told, from its facts. */
final class DeskWords {
    private static final Set<String> MOMENTS = Set.of("due", "nextUpdate", "from", "to");
    private static final Set<String> DAYS = Set.of("estimate", "expected");

    private final Texts texts;

    DeskWords(Texts texts) {
        this.texts = texts;
    }

    Draft.Wording say(Telling telling, Language language, Means means, String operator) {
        Step step = Step.valueOf(telling.subject().name());
        Map<String, String> values = values(telling.facts(), language);
        values.put("operator", operator);
        return texts.note(language, means, step.key() + ".subject", words(telling, step, language), values);
    }

    private String words(Telling telling, Step step, Language language) {
        Map<String, String> facts = telling.facts();
        List<String> words = new ArrayList<>();
        switch (telling.subject()) {
            case CLAIM_TAKEN -> words.add(key(step, facts.containsKey("due") ? "" : "-undated"));
            case PLANNED_WORK -> words.add(key(step, facts.containsKey("to") ? "" : "-open"));
            case OUTAGE -> words.add(key(step, facts.containsKey("estimate") ? "-estimated" : ""));
            case CLAIM_ANSWERED -> {
                words.add(key(step, ""));
                if (facts.containsKey("amount")) {
                    words.add("claim-answered-money.text");
                }
                if (facts.containsKey("appealBody")) {
                    words.add("claim-answered-appeal.text");
                }
            }
            default -> words.add(key(step, ""));
        }
        return words.stream().map(key -> texts.raw(language, key)).collect(Collectors.joining(" "));
    }

    private static String key(Step step, String which) {
        return step.key() + which + ".text";
    }

    private Map<String, String> values(Map<String, String> facts, Language language) {
        Map<String, String> values = new HashMap<>(facts);
        MOMENTS.forEach(name -> values.computeIfPresent(name, (same, time) -> moment(language, time)));
        DAYS.forEach(name -> values.computeIfPresent(name, (same, day) -> texts.day(language, LocalDate.parse(day))));
        values.computeIfPresent("text", (same, text) -> sentence(text));
        values.computeIfPresent(
                "decision", (same, decision) -> texts.raw(language, "decision." + decision.toLowerCase(Locale.ROOT)));
        values.computeIfPresent(
                "missing",
                (same, parts) -> Arrays.stream(parts.split(", "))
                        .map(part -> texts.raw(language, "part." + part))
                        .collect(Collectors.joining(", ")));
        values.computeIfPresent("amount", (same, amount) -> texts.amount(language, new BigDecimal(amount)));
        return values;
    }

    /** Told as clocks show it where it happens. */
    private String moment(Language language, String time) {
        ZonedDateTime local = OffsetDateTime.parse(time).toZonedDateTime();
        return texts.moment(language, local);
    }

    private static String sentence(String text) {
        String words = text.strip();
        return words.matches("(?s).*[.!?]$") ? words : words + ".";
    }
}
