package dev.callout.notification;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callout.policy.Language;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

final class TextsTest {
    private static final Pattern PLACE = Pattern.compile("\\{[a-zA-Z]+\\}");
    private final Texts texts = new Texts();

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyLanguageSaysTheSameThings(Language language) {
        assertThat(withoutPlurals(language)).isEqualTo(withoutPlurals(Language.EN));
        for (String key : withoutPlurals(language)) {
            assertThat(places(texts.raw(language, key)))
                    .as("%s in %s", key, language)
                    .isEqualTo(places(texts.raw(Language.EN, key)));
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyStepHasWordsInEveryLanguage(Language language) {
        for (Step step : Step.values()) {
            assertThat(texts.raw(language, step.key() + ".subject")).isNotBlank();
            assertThat(texts.raw(language, step.key() + ".text")).startsWith("{operator}: ");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "EN, 1, in about 1 minute",
        "EN, 2, in about 2 minutes",
        "NO, 1, om ca. 1 minutt",
        "NO, 20, om ca. 20 minutter",
        "SV, 1, om cirka 1 minut",
        "SV, 20, om cirka 20 minuter",
        "SL, 1, čez približno 1 minuto",
        "SL, 2, čez približno 2 minuti",
        "SL, 3, čez približno 3 minute",
        "SL, 4, čez približno 4 minute",
        "SL, 5, čez približno 5 minut",
        "SL, 101, čez približno 101 minuto",
        "SL, 102, čez približno 102 minuti",
        "RU, 1, примерно через 1 минуту",
        "RU, 3, примерно через 3 минуты",
        "RU, 5, примерно через 5 минут",
        "RU, 11, примерно через 11 минут",
        "RU, 12, примерно через 12 минут",
        "RU, 21, примерно через 21 минуту",
        "RU, 22, примерно через 22 минуты",
        "RU, 111, примерно через 111 минут",
    })
    void numbersTakeTheFormThatTheLanguageHas(Language language, int minutes, String said) {
        assertThat(texts.minutes(language, minutes)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({
        "EN, Monday 23 November",
        "NO, mandag 23. november",
        "SV, måndag 23 november",
        "SL, 'ponedeljek, 23. november'",
        "RU, 'понедельник, 23 ноября'",
    })
    void daysAreWrittenAsTheLanguageWritesThem(Language language, String written) {
        assertThat(texts.day(language, LocalDate.of(2026, 11, 23))).isEqualTo(written);
    }

    @Test
    void aMailGreetsAndAShortMessageNamesItsSender() {
        Map<String, String> values = Map.of(
                "operator",
                "Example Fibre",
                "work",
                "fault repair",
                "reference",
                "AB12",
                "day",
                "Monday",
                "from",
                "10:00",
                "to",
                "11:00");
        Draft.Wording mail = texts.say(Language.EN, Means.EMAIL, "window-told.subject", "window-told.text", values);
        assertThat(mail.subject()).isEqualTo("Your visit on Monday, 10:00–11:00");
        assertThat(mail.body()).isEqualTo("""
                        Hello,

                        Your visit (fault repair) is set for Monday. The technician arrives between 10:00 and 11:00. Reference AB12.

                        Follow, move or cancel: {link}

                        Best regards
                        Example Fibre""");
        assertThat(texts.say(Language.EN, Means.SMS, "window-told.subject", "window-told.text", values)
                        .body())
                .startsWith("Example Fibre: your visit")
                .endsWith("Follow, move or cancel: {link}");
    }

    @Test
    void wordsOfPeopleAreNotTakenForPlaces() {
        assertThat(Texts.fill("{solution}", Map.of("solution", "cost $1 {operator}")))
                .isEqualTo("cost $1 {operator}");
    }

    private Set<String> withoutPlurals(Language language) {
        return texts.keys(language).stream()
                .filter(key -> !key.startsWith("minutes."))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> places(String text) {
        Set<String> places = new TreeSet<>();
        Matcher matcher = PLACE.matcher(text);
        while (matcher.find()) {
            places.add(matcher.group());
        }
        return places;
    }
}
