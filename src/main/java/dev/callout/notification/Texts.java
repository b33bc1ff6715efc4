package dev.callout.notification;

import dev.callout.policy.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What customers read, in the languages of {@code messages/customer}. Immutable. */
final class Texts {
    /** Stands for the customer's link until a message is sent. */
    static final String LINK = "{link}";

    private static final Pattern PLACE = Pattern.compile("\\{([a-z]+)\\}");
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
        String raw = raw(language, text);
        String said = fill(means == Means.SMS ? raw : withoutOperator(raw), values);
        String body = switch (means) {
            case SMS -> said + "\n" + raw(language, "follow");
            case EMAIL ->
                String.join(
                        "\n\n",
                        raw(language, "greeting"),
                        said,
                        raw(language, "follow"),
                        fill(raw(language, "closing"), values));
            case PHONE -> said;
        };
        return new Draft.Wording(fill(raw(language, subject), values), body);
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
