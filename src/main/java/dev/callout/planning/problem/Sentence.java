package dev.callout.planning.problem;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * What the planner says to people, kept so that it can be said in any language: the key of a pattern and what goes into it.
 *
 * @param key of a pattern in {@code sentences_LANGUAGE.properties}
 * @param values in the order of the pattern: ids, names, numbers and local times, the same in every language
 */
public record Sentence(String key, List<String> values) {
    /** Says its only value as it stands; for plans that were written with a text alone. */
    private static final String VERBATIM = "verbatim";

    public Sentence {
        values = List.copyOf(values);
    }

    public static Sentence of(String key, Object... values) {
        return new Sentence(key, List.of(values).stream().map(String::valueOf).toList());
    }

    static Sentence verbatim(String text) {
        return of(VERBATIM, text);
    }

    boolean isVerbatim() {
        return key.equals(VERBATIM);
    }

    /** @throws IllegalArgumentException where there is no such sentence */
    static String known(String key) {
        if (!Catalogue.of("sentences", "en").knows(key)) {
            throw new IllegalArgumentException("No sentence '" + key + "'");
        }
        return key;
    }

    /** With other words for some of the values, such as a reference for an id. */
    public Sentence renamed(UnaryOperator<String> name) {
        return new Sentence(key, values.stream().map(name).toList());
    }

    /** In one of {@link Catalogue#LANGUAGES}; in English for any other. */
    public String in(String language) {
        return Catalogue.of("sentences", language).say(key, values.toArray());
    }
}
