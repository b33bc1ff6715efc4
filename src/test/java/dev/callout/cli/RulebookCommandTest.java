package dev.callout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulebookCommandTest {
    private static final Path BASE = Path.of(System.getProperty("callout.basedir", "."));

    @TempDir
    Path folder;

    @Test
    void aSoundRulebookIsNamedWithItsVersion() {
        assertThat(CommandLines.run(
                        "rulebook",
                        BASE.resolve("planner-config").toAbsolutePath().toString()))
                .isZero();
    }

    @Test
    void everyFaultIsToldAsProblemWithFileAndLine() throws IOException {
        Path faulty = BASE.resolve("src/test/resources/rulebooks/faulty").toAbsolutePath();
        JsonNode issues = refused(faulty.toString()).get("issues");
        assertThat(issues.size()).isGreaterThan(25);
        assertThat(issues).allSatisfy(issue -> {
            assertThat(issue.get("place").asText()).matches("[a-z-]+\\.yaml:\\d+");
            assertThat(issue.get("message").asText()).isNotBlank();
            assertThat(issue.get("help").asText()).isNotBlank();
        });
    }

    @Test
    void aHardRuleHasNoWeightThatCouldBeSet() throws IOException {
        for (String file :
                new String[] {"operator.yaml", "calendars.yaml", "permitted-hours.yaml", "work-kinds.yaml"}) {
            Files.copy(BASE.resolve("planner-config").resolve(file), folder.resolve(file));
        }
        Files.writeString(folder.resolve("planning.yaml"), "weights:\n  travel-time: 2\n  shift-hours: 0\n");
        JsonNode issues = refused(folder.toString()).get("issues");
        assertThat(issues).singleElement().satisfies(issue -> {
            assertThat(issue.get("code").asText()).isEqualTo("unknown-rule");
            assertThat(issue.get("place").asText()).isEqualTo("planning.yaml:3");
        });
    }

    private static JsonNode refused(String operator) throws IOException {
        PrintStream stderr = System.err;
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        System.setErr(new PrintStream(told, true, StandardCharsets.UTF_8));
        try {
            assertThat(CommandLines.run("rulebook", operator)).isEqualTo(2);
        } finally {
            System.setErr(stderr);
        }
        return new ObjectMapper().readTree(told.toString(StandardCharsets.UTF_8));
    }
}
