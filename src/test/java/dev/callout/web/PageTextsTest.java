package dev.callout.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callout.policy.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The pages speak every language whole: a text that is missing would be shown in English. */
final class PageTextsTest {
    private static final Map<String, Class<?>> BUNDLES = Map.ofEntries(
            Map.entry("account", AccountTexts.class),
            Map.entry("goods", GoodsTexts.class),
            Map.entry("msg", Texts.class),
            Map.entry("fields", FieldTexts.class),
            Map.entry("desk", DeskTexts.class),
            Map.entry("request", RequestTexts.class),
            Map.entry("owner", OwnerTexts.class),
            Map.entry("money", MoneyTexts.class),
            Map.entry("visits", VisitTexts.class),
            Map.entry("emergency", EmergencyTexts.class),
            Map.entry("written", WrittenTexts.class),
            Map.entry("phone", PhoneTexts.class));

    @ParameterizedTest
    @EnumSource(value = Language.class, mode = EnumSource.Mode.EXCLUDE, names = "EN")
    void everyTextIsInEveryLanguageWithItsValues(Language language) throws IOException {
        for (Map.Entry<String, Class<?>> bundle : BUNDLES.entrySet()) {
            check(bundle.getKey() + "_" + language.code(), bundle.getValue());
        }
    }

    private void check(String file, Class<?> bundle) throws IOException {
        Properties texts = new Properties();
        try (InputStream in = getClass().getResourceAsStream("/messages/" + file + ".properties")) {
            assertThat(in).as(file).isNotNull();
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        assertThat(texts.stringPropertyNames())
                .isEqualTo(Arrays.stream(bundle.getDeclaredMethods())
                        .map(Method::getName)
                        .collect(Collectors.toSet()));
        for (Method method : bundle.getDeclaredMethods()) {
            Arrays.stream(method.getParameters())
                    .forEach(value -> assertThat(texts.getProperty(method.getName()))
                            .as(method.getName())
                            .containsPattern("\\{(#when )?" + value.getName() + "\\}"));
        }
    }
}
