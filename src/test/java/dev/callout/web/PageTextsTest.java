package dev.callout.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callout.policy.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Properties;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The pages speak every language whole: a text that is missing would be shown in English. */
final class PageTextsTest {
    @ParameterizedTest
    @EnumSource(value = Language.class, mode = EnumSource.Mode.EXCLUDE, names = "EN")
    void everyTextIsInEveryLanguageWithItsValues(Language language) throws IOException {
        requireWhole("msg", Texts.class, language);
        requireWhole("phone", PhoneTexts.class, language);
    }

    private void requireWhole(String bundle, Class<?> english, Language language) throws IOException {
        Properties texts = new Properties();
        try (InputStream in =
                getClass().getResourceAsStream("/messages/" + bundle + "_" + language.code() + ".properties")) {
            assertThat(in).isNotNull();
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        assertThat(texts.stringPropertyNames())
                .isEqualTo(Arrays.stream(english.getDeclaredMethods())
                        .map(Method::getName)
                        .collect(Collectors.toSet()));
        for (Method method : english.getDeclaredMethods()) {
            Arrays.stream(method.getParameters())
                    .forEach(value -> assertThat(texts.getProperty(method.getName()))
                            .as(method.getName())
                            .containsPattern("\\{(#when )?" + value.getName() + "\\}"));
        }
    }
}
