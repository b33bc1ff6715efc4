package dev.callout.policy;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.callout.error.InvalidInput;
import dev.callout.error.Issue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A folder with the smallest sound rulebook, to be changed by a test. */
record RulebookFolder(Path path) {
    static final Map<String, Long> RULES = Map.of("travel-time", 0L, "waiting", 0L);

    static RulebookFolder smallest(Path path) {
        return new RulebookFolder(path)
                .with("operator.yaml", "{name: Example, country: no, language: en, zone: Europe/Oslo}")
                .with("calendars.yaml", "office: {week: {monday-friday: \"08:00-16:00\"}, holidays: no}")
                .with("work-kinds.yaml", "repair: {names: {en: Repair}, duration: PT1H}");
    }

    RulebookFolder with(String file, String content) {
        return with(file, content.getBytes(StandardCharsets.UTF_8));
    }

    RulebookFolder with(String file, byte[] content) {
        try {
            Files.createDirectories(path);
            Files.write(path.resolve(file), content);
            return this;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    RulebookFolder without(String file) {
        try {
            Files.delete(path.resolve(file));
            return this;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    Rulebook load() {
        return Rulebooks.load(path, RULES);
    }

    List<Issue> faults() {
        InvalidInput refused = catchThrowableOfType(InvalidInput.class, this::load);
        return refused == null ? List.of() : refused.issues();
    }

    /** Faults as {@code code place}. */
    List<String> faultLines() {
        return faults().stream()
                .map(fault -> fault.code() + ' ' + fault.place())
                .toList();
    }
}
