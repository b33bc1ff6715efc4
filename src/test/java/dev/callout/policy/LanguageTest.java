package dev.callout.policy;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {
    @ParameterizedTest
    @CsvSource({
        "sv-SE,SV",
        "nb-NO,NO",
        "no,NO",
        "nn-NO,NO",
        "'de,sl;q=0.8,en;q=0.5',SL",
        "'en;q=0.5,ru;q=0.9',RU",
        "de,SV",
        "'',SV",
        "'not a;header=',SV",
        ",SV"
    })
    void theFirstThatIsSpokenOfThosePreferredIsTakenElseTheUsual(@Nullable String accepted, Language expected) {
        assertThat(Language.preferred(accepted, Language.SV)).isEqualTo(expected);
    }
}
