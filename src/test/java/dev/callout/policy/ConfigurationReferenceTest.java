package dev.callout.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Keeps what operators read about the rulebook true. */
final class ConfigurationReferenceTest {
    private static final Path FOLDER = Path.of(System.getProperty("callout.basedir", "."), "planner-config");

    @Test
    void theReferenceIsWhatTheCodeSays() throws IOException {
        Path readme = FOLDER.resolve("README.md");
        if (Boolean.getBoolean("callout.write")) {
            Files.writeString(readme, ConfigurationReference.text());
        }
        assertThat(readme)
                .as("to write it anew, run this test with -Dcallout.write=true")
                .content()
                .isEqualTo(ConfigurationReference.text());
    }

    @Test
    void everyKnobIsSetInTheShippedFilesUnderACommentThatNamesItsDefault() throws IOException {
        Map<RulebookFile, List<Knob<?>>> knobs = Map.of(
                RulebookFile.OPERATOR, OperatorFile.KNOBS,
                RulebookFile.PLANNING, PlanningFile.KNOBS,
                RulebookFile.PROMISES, PromisesFile.KNOBS,
                RulebookFile.CANCELLATION, CancellationFile.KNOBS,
                RulebookFile.MESSAGES, MessagesFile.KNOBS,
                RulebookFile.PRICES, PricesFile.KNOBS,
                RulebookFile.COMPENSATION, CompensationFile.KNOBS,
                RulebookFile.EQUIPMENT, EquipmentFile.KNOBS,
                RulebookFile.EMERGENCY, EmergencyFile.KNOBS,
                RulebookFile.DESK, DeskFile.KNOBS);
        for (Map.Entry<RulebookFile, List<Knob<?>>> file : knobs.entrySet()) {
            List<String> lines = Files.readAllLines(FOLDER.resolve(file.getKey().fileName()));
            for (Knob<?> knob : file.getValue()) {
                String comment = commentAbove(lines, knob.key() + ":");
                assertThat(comment).as(knob.key()).isNotBlank();
                Object otherwise = knob.otherwise();
                if (otherwise != null && !otherwise.equals("")) {
                    assertThat(comment).as(knob.key()).contains("efault").contains(String.valueOf(otherwise));
                }
            }
        }
    }

    private static String commentAbove(List<String> lines, String start) {
        int at = 0;
        while (at < lines.size() && !lines.get(at).startsWith(start)) {
            at++;
        }
        assertThat(at).as("a line with '%s'", start).isLessThan(lines.size());
        Deque<String> comment = new ArrayDeque<>();
        while (at > 0 && lines.get(at - 1).startsWith("#")) {
            comment.addFirst(lines.get(--at));
        }
        return String.join(" ", comment);
    }
}
