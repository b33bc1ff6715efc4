package dev.callout.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Debian's Chromium, driven by scripts under {@code src/main/webui/test}. */
final class Browser {
    static final String MISSING =
            "Not run, because there is no Chromium: apt-get install chromium, or name one in the environment as CHROMIUM";

    private static final Path SCRIPTS = Path.of(System.getProperty("callout.basedir", "."), "src/main/webui/test")
            .toAbsolutePath();

    private Browser() {}

    static Optional<Path> find() {
        String named = System.getenv("CHROMIUM");
        return Stream.concat(
                        Optional.ofNullable(named).stream(),
                        Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"))
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Where pictures stay after a test, to be looked at. */
    static Path pictures(String of) throws IOException {
        return Files.createDirectories(Path.of(System.getProperty("callout.basedir", "."), "target/browser", of)
                .toAbsolutePath());
    }

    /** Runs a script to its end and answers what it told, one JSON document. */
    static JsonNode run(String script, Path folder, String... arguments) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of("node", SCRIPTS.resolve(script).toString()));
        command.addAll(List.of(arguments));
        Path out = folder.resolve("told.json");
        Path errors = folder.resolve("errors.txt");
        int status = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(errors.toFile())
                .start()
                .waitFor();
        assertThat(status).as(Files.readString(errors, StandardCharsets.UTF_8)).isZero();
        return new JsonMapper().readTree(out.toFile());
    }
}
