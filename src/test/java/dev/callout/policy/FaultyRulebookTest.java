package dev.callout.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.callout.error.InvalidInput;
import dev.callout.error.Issue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A rulebook full of faults. Each is marked in its line, by its code: what is told is compared with the marks. */
final class FaultyRulebookTest {
    private static final Path FOLDER =
            Path.of(System.getProperty("callout.basedir", "."), "src/test/resources/rulebooks/faulty");
    private static final Map<String, Long> RULES = Map.of("travel-time", 0L, "waiting", 0L, "overtime", 0L);
    private static final Pattern MARK = Pattern.compile("# fault: (\\S+)");

    private static final List<Issue> FAULTS = catchThrowableOfType(
                    InvalidInput.class, () -> Rulebooks.load(FOLDER, RULES))
            .issues();

    @Test
    void everyFaultIsToldAtOnceWithFileAndLine() {
        List<String> marks = marks();
        assertThat(marks).hasSizeGreaterThan(25);
        assertThat(FAULTS)
                .filteredOn(fault -> !fault.code().equals("unknown-file"))
                .extracting(fault -> fault.place() + " " + fault.code())
                .containsExactlyInAnyOrderElementsOf(marks);
    }

    @Test
    void everyFaultComesWithARemedy() {
        assertThat(FAULTS).allSatisfy(fault -> {
            assertThat(fault.help()).as("%s", fault).isNotBlank();
            assertThat(fault.message()).as("%s", fault).isNotBlank();
        });
    }

    @Test
    void faultsAreToldInTheOrderOfFilesAndLines() {
        assertThat(FAULTS)
                .filteredOn(fault -> String.valueOf(fault.place()).startsWith("work-kinds.yaml"))
                .extracting(
                        fault -> Integer.parseInt(String.valueOf(fault.place()).replaceFirst(".*:", "")))
                .isSorted();
        assertThat(FAULTS.get(FAULTS.size() - 1).place()).startsWith("desk.yaml");
    }

    @Test
    void aMisspeltWordIsAnsweredWithTheOneProbablyMeant() {
        assertThat(help("/planning/weights/travel-tiem")).isEqualTo("Did you mean 'travel-time'?");
        assertThat(help("/permitted-hours/technical-room")).isEqualTo("Did you mean 'rooms'?");
        assertThat(help("/work-kinds/fault-repair/permittedHours")).isEqualTo("Did you mean 'technical-room'?");
        assertThat(help("/operator/langauge")).isEqualTo("Did you mean 'language'?");
        assertThat(help("/calendars/office/week/caturday")).isEqualTo("Did you mean 'saturday'?");
        assertThat(help("/charges/user-error/items/0")).isEqualTo("Did you mean '3/1.1'?");
    }

    @Test
    void aFileThatNoRulebookHasIsRefused() {
        assertThat(FAULTS)
                .filteredOn(fault -> fault.code().equals("unknown-file"))
                .singleElement()
                .satisfies(fault -> {
                    assertThat(fault.found()).isEqualTo("tariffs.yaml");
                    assertThat(fault.help()).isNotBlank();
                });
    }

    private static String help(String pointer) {
        return FAULTS.stream()
                .filter(fault -> fault.pointer().equals(pointer))
                .map(fault -> String.valueOf(fault.help()))
                .findFirst()
                .orElse("no fault at " + pointer);
    }

    private static List<String> marks() {
        List<String> marks = new ArrayList<>();
        for (String file : RulebookFile.fileNames()) {
            List<String> lines = lines(FOLDER.resolve(file));
            for (int i = 0; i < lines.size(); i++) {
                Matcher mark = MARK.matcher(lines.get(i));
                if (mark.find()) {
                    marks.add(file + ":" + (i + 1) + " " + mark.group(1));
                }
            }
        }
        return marks;
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
