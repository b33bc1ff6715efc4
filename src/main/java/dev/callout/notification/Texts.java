package dev.callout.notification;

import dev.callout.policy.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What customers read, in the languages of {@code messages/customer}. Immutable. */
final class Texts {
    /** Stands for the customer's link until a message is sent. */
    static final String LINK = "{link}";

    /** Stands for a PIN until a message is sent. */
    static final String PIN = "{pin}";

    private static final Pattern PLACE = Pattern.compile("\\{([a-zA-Z]+)\\}");
    private static final String OPERATOR_FIRST = "{operator}: ";

    private final Map<Language, Properties> texts = new EnumMap<>(Language.class);

    Texts() {
        for (Language language : Language.values()) {
            texts.put(language, read(language));
        }
    }

    private static Properties read(Language language) {
        String name = "/messages/customer/" + language.code() + ".properties";
        try (InputStream in = Texts.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("No texts: " + name);
            }
            Properties properties = new Properties();
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return properties;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /**
     * Words a message: short and by its sender's name for a phone's screen, with greeting and closing for a mail, bare for
     * somebody who reads it out.
     */
    Draft.Wording say(Language language, Means means, String subject, String text, Map<String, String> values) {
        return word(
                language, means, raw(language, subject), List.of(raw(language, text), raw(language, "follow")), values);
    }

    /** As {@link #say}, of something at the desk: there is no visit to be followed. */
    Draft.Wording note(Language language, Means means, String subject, String said, Map<String, String> values) {
        return word(language, means, raw(language, subject), List.of(said), values);
    }

    private Draft.Wording word(
            Language language, Means means, String subject, List<String> parts, Map<String, String> values) {
        List<String> words = new ArrayList<>();
        if (means == Means.EMAIL) {
            words.add(raw(language, "greeting"));
        }
        words.add(fill(means == Means.SMS ? parts.get(0) : withoutOperator(parts.get(0)), values));
        if (means != Means.PHONE) {
            words.addAll(parts.subList(1, parts.size()));
        }
        if (means == Means.EMAIL) {
            words.add(fill(raw(language, "closing"), values));
        }
        return new Draft.Wording(fill(subject, values), String.join(means == Means.EMAIL ? "\n\n" : "\n", words));
    }

    /** Tells how to be left alone, below a short message. */
    Draft.Wording withStop(Language language, Draft.Wording wording) {
        return new Draft.Wording(wording.subject(), wording.body() + "\n" + raw(language, "stop"));
    }

    String day(Language language, LocalDate day) {
        return DateTimeFormatter.ofPattern(raw(language, "day"), language.locale())
                .format(day);
    }

    String clock(Language language, ZonedDateTime time) {
        return DateTimeFormatter.ofPattern(raw(language, "clock"), language.locale())
                .format(time);
    }

    /** A day with its hour. */
    String moment(Language language, ZonedDateTime time) {
        return DateTimeFormatter.ofPattern(raw(language, "moment"), language.locale())
                .format(time);
    }

    /** An amount as the language writes numbers. */
    String amount(Language language, BigDecimal amount) {
        NumberFormat format = NumberFormat.getNumberInstance(language.locale());
        int places = Math.max(0, amount.scale());
        format.setMinimumFractionDigits(places);
        format.setMaximumFractionDigits(places);
        return format.format(amount);
    }

    /** In so many minutes, with the plural that the language has for the number. */
    String minutes(Language language, int minutes) {
        String text = raw(language, "minutes." + Plural.of(language, minutes).key());
        return fill(text, Map.of("n", Integer.toString(minutes)));
    }

    Set<String> keys(Language language) {
        return new TreeSet<>(properties(language).stringPropertyNames());
    }

    String raw(Language language, String key) {
        String text = properties(language).getProperty(key);
        if (text == null) {
            throw new IllegalArgumentException("No text " + key + " in " + language);
        }
        return text;
    }

    /**
     * The language that is meant by a tag of BCP 47.
     *
     * @param otherwise where Callout does not speak it
     */
    static Language spoken(@Nullable String tag, Language otherwise) {
        String code = tag == null ? "" : Locale.forLanguageTag(tag).getLanguage();
        return Arrays.stream(Language.values())
                .filter(language -> List.of(language.code(), language.locale().getLanguage())
                        .contains(code))
                .findFirst()
                .orElse(otherwise);
    }

    private Properties properties(Language language) {
        return texts.getOrDefault(language, new Properties());
    }

    private static String withoutOperator(String text) {
        if (!text.startsWith(OPERATOR_FIRST)) {
            return text;
        }
        String rest = text.substring(OPERATOR_FIRST.length());
        return Character.toUpperCase(rest.charAt(0)) + rest.substring(1);
    }

    /** Places without a value stay, as the link's does. */
    static String fill(String text, Map<String, String> values) {
        return PLACE.matcher(text)
                .replaceAll(place -> Matcher.quoteReplacement(values.getOrDefault(place.group(1), place.group())));
    }
}
