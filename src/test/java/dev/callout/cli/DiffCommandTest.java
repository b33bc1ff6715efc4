package dev.callout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DiffCommandTest {
    private static final Path PROBLEM =
            Path.of(System.getProperty("callout.basedir", ".")).resolve("data-samples/problems/one-technician.json");

    @TempDir
    private Path folder;

    @Test
    void aPlanDoesNotDifferFromItself() {
        Path plan = folder.resolve("plan.json");
        assertThat(CommandLines.run("plan", PROBLEM.toString(), "--seconds", "0.2", "--out", plan.toString()))
                .isZero();
        assertThat(CommandLines.run("diff", PROBLEM.toString(), plan.toString(), plan.toString()))
                .isZero();
    }

    @Test
    void whatIsNoPlanIsBadInput() throws Exception {
        Path broken = Files.writeString(folder.resolve("broken.json"), "{}");
        assertThat(CommandLines.run("diff", PROBLEM.toString(), broken.toString(), broken.toString()))
                .isEqualTo(2);
    }

    @Test
    void aSectionThatDoesNotExistIsRefused() {
        assertThat(CommandLines.run(
                        "bench",
                        "report",
                        "--only",
                        "weather",
                        "--out",
                        folder.resolve("r.md").toString()))
                .isEqualTo(2);
    }
}
