package dev.callout.planning.problem;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/** The planner's patterns of sentences in one language, from {@code NAME_LANGUAGE.properties} beside this class. Immutable. */
public final class Catalogue {
    /** Codes of the languages that there are patterns for. */
    public static final List<String> LANGUAGES = List.of("en", "no", "ru", "sl", "sv");

    private static final Map<String, Catalogue> READ = new ConcurrentHashMap<>();

    private final String file;
    private final Properties patterns;

    private Catalogue(String file) {
        this.file = file;
        patterns = read(file);
    }

    /** @param language one of {@link #LANGUAGES}; English for any other */
    public static Catalogue of(String name, String language) {
        String file = name + '_' + (LANGUAGES.contains(language) ? language : "en") + ".properties";
        return READ.computeIfAbsent(file, Catalogue::new);
    }

    /** @throws IllegalArgumentException where there is no pattern of that key */
    public String say(String key, Object... values) {
        String pattern = patterns.getProperty(key);
        if (pattern == null) {
            throw new IllegalArgumentException("No sentence '" + key + "' in " + file);
        }
        return MessageFormat.format(pattern, values);
    }

    boolean knows(String key) {
        return patterns.containsKey(key);
    }

    private static Properties read(String file) {
        Properties properties = new Properties();
        try (InputStream in = Catalogue.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("The catalogue " + file + " is missing");
            }
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return properties;
    }
}
