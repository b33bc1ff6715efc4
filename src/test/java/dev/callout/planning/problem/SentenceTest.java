package dev.callout.planning.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SentenceTest {
    private static final Pattern PLACE = Pattern.compile("\\{\\d}");

    @Test
    void whatIsMissingIsSaidInTheLanguageOfTheReader() {
        Sentence sentence = Sentence.of("no-time", 35);
        assertThat(sentence.in("en")).isEqualTo("No time beside the other stops; 35 min are missing.");
        assertThat(sentence.in("sv")).contains("35 min saknas");
        assertThat(sentence.in("fi")).isEqualTo(sentence.in("en"));
    }

    @Test
    void anApostropheSurvives() {
        assertThat(Sentence.of("hours-and-windows", "10:30-17:00").in("en"))
                .contains("10:30-17:00 inside the customer's");
    }

    @Test
    void valuesCanBeGivenOtherNames() {
        assertThat(Sentence.of("waits-for-left-out", "v7").renamed(id -> id.equals("v7") ? "EJR6" : id))
                .isEqualTo(Sentence.of("waits-for-left-out", "EJR6"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sentences", "differences"})
    void everyLanguageHasEverySentenceWithTheSamePlaces(String name) throws IOException {
        Map<String, Long> english = places(name, "en");
        assertThat(english).isNotEmpty();
        for (String language : Catalogue.LANGUAGES) {
            assertThat(places(name, language)).as(language).isEqualTo(english);
        }
    }

    private static Map<String, Long> places(String name, String language) throws IOException {
        Properties patterns = new Properties();
        String file = name + '_' + language + ".properties";
        try (InputStreamReader in =
                new InputStreamReader(Catalogue.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
            patterns.load(in);
        }
        Map<String, Long> places = new TreeMap<>();
        for (String key : patterns.stringPropertyNames()) {
            String pattern = patterns.getProperty(key);
            assertThat(pattern.replace("''", "")).as(key).doesNotContain("'");
            places.put(
                    key,
                    PLACE.matcher(pattern)
                            .results()
                            .map(found -> found.group())
                            .distinct()
                            .count());
        }
        return places;
    }
}
