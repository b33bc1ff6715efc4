package dev.callout.policy;

import dev.callout.document.Fields;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads texts by language, as in {@code names: {en: Repair, no: Reparasjon}}. */
final class Wordings {
    private Wordings() {}

    /** @param language the text must exist in it; null where it is not known, so that this cannot be checked */
    static Wording read(Fields fields, String key, @Nullable Language language) {
        String code = language == null ? "en" : language.code();
        String help = "For example '" + key + ": {" + code + ": …}'.";
        Map<Language, String> texts = new EnumMap<>(Language.class);
        if (fields.find(key) == null) {
            fields.fault(key, "missing-field", null, "'" + key + "' must be set.", help);
        }
        fields.findObject(key, languages -> {
            for (Language each : Language.values()) {
                String text = languages.findText(each.code());
                if (text != null) {
                    texts.put(each, text);
                }
            }
            if (language != null && languages.find(code) == null) {
                String message = "The text in the operator's language is missing.";
                languages.fault(code, "missing-text", null, message, help);
            }
            return texts;
        });
        Language fallback = language == null ? Language.EN : language;
        texts.putIfAbsent(fallback, "");
        return new Wording(texts, fallback);
    }
}
