package dev.callout.error;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class ErrorsDocumentTest {
    private static final Path DOCUMENT =
            Path.of(System.getProperty("callout.basedir", ".")).resolve("src/docs/errors.md");

    /** Run with {@code -Dcallout.regenerate=true} to write it anew. */
    @Test
    void theDocumentSaysWhatTheTableSays() throws IOException {
        if (Boolean.getBoolean("callout.regenerate")) {
            Files.writeString(DOCUMENT, document());
        }
        assertThat(DOCUMENT).hasContent(document());
    }

    @Test
    void codesAreUniqueAndTheirStatusIsNoSuccess() {
        Set<String> codes = new HashSet<>();
        for (ErrorCode code : ErrorCode.values()) {
            assertThat(codes.add(code.code())).isTrue();
            assertThat(code.status()).isBetween(400, 599);
            assertThat(code.title()).endsWith(".");
        }
    }

    private static String document() {
        StringBuilder text = new StringBuilder("""
                # Errors

                Every answer that is no success is `application/problem+json` (RFC 9457) with `type`
                (`urn:callout:problem:CODE`), `title`, `status`, `code`, `detail` and `help`. Where input is at fault,
                `issues` lists every fault at once: its `code`, a JSON `pointer`, what was `found`, a `message` and `help`.
                A failure of ours has an `incident` that the log knows too. This page is made from the table in
                `dev.callout.error.ErrorCode`, and compared with it by a test.

                | status | code | meaning | what helps |
                |---|---|---|---|
                """);
        for (ErrorCode code : ErrorCode.values()) {
            text.append("| %d | `%s` | %s | %s |%n"
                    .formatted(code.status(), code.code(), code.title(), code.help())
                    .replace("\r\n", "\n"));
        }
        return text.toString();
    }
}
