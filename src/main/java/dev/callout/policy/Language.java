package dev.callout.policy;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** A language that Callout speaks to customers and technicians. */
public enum Language {
    EN("en"),
    NO("no"),
    SV("sv"),
    SL("sl"),
    RU("ru");

    private final String code;

    Language(String code) {
        this.code = code;
    }

    /** ISO 639 code of two lower-case letters. */
    public String code() {
        return code;
    }

    /** For formats of dates and numbers. */
    public Locale locale() {
        return Locale.forLanguageTag(this == NO ? "nb" : code);
    }

    /**
     * The language of a code.
     *
     * @throws IllegalArgumentException where Callout does not speak it
     */
    public static Language of(String code) {
        return Arrays.stream(values())
                .filter(language -> language.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Not a language of Callout: " + code));
    }

    static String codes() {
        return Arrays.stream(values()).map(Language::code).collect(Collectors.joining(", "));
    }
}
