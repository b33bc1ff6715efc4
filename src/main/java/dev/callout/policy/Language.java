package dev.callout.policy;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A language that Callout speaks to customers and technicians. */
public enum Language {
    EN("en"),
    NO("no"),
    SV("sv"),
    SL("sl"),
    RU("ru");

    /** A browser may ask for Norwegian without saying which; we write Bokmål, which readers of Nynorsk understand. */
    private static final Map<String, List<String>> NORWEGIAN =
            Map.of("no", List.of("no", "nb"), "nn", List.of("nn", "nb"));

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

    /**
     * The first that Callout speaks of those that a caller prefers.
     *
     * @param accepted an {@code Accept-Language} header (RFC 9110); null where the caller sent none
     * @param usual where nothing in it is spoken or understood
     */
    public static Language preferred(@Nullable String accepted, Language usual) {
        if (accepted == null || accepted.isBlank()) {
            return usual;
        }
        try {
            List<Locale> spoken = Arrays.stream(values()).map(Language::locale).toList();
            Locale best = Locale.lookup(Locale.LanguageRange.parse(accepted, NORWEGIAN), spoken);
            return best == null ? usual : values()[spoken.indexOf(best)];
        } catch (IllegalArgumentException notUnderstood) {
            return usual;
        }
    }

    static String codes() {
        return Arrays.stream(values()).map(Language::code).collect(Collectors.joining(", "));
    }
}
