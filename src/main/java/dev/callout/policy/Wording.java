package dev.callout.policy;

import java.util.Map;

/** A text in some languages. Immutable. */
public record Wording(Map<Language, String> texts, Language fallback) {
    public Wording {
        texts = Map.copyOf(texts);
        if (!texts.containsKey(fallback)) {
            throw new IllegalArgumentException("A text must exist in the language that others fall back to");
        }
    }

    /** The text in a language, or in the operator's own where it was not translated. */
    public String in(Language language) {
        String text = texts.get(language);
        return text == null ? texts.getOrDefault(fallback, "") : text;
    }
}
