package dev.callout.operators;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Keeps the table of what each operator needs, and which test shows it, true. */
final class OperatorsTableTest {
    private static final Path BASE = Path.of(System.getProperty("callout.basedir", "."));
    private static final Path TABLE = BASE.resolve("src/docs/operators.md");
    private static final Path TESTS = BASE.resolve("src/test/java/dev/callout/operators");
    private static final Pattern NAME = Pattern.compile("([A-E]\\d\\d)_(\\w+)Test\\.java");
    private static final Pattern CLAIM = Pattern.compile("(?m)^/\\*\\* ((?:[A-E]\\d+(?:, | and )?)+): (.*?) ?\\*/$");
    private static final Map<String, Integer> ROWS = new LinkedHashMap<>();

    static {
        ROWS.put("A", 11);
        ROWS.put("B", 11);
        ROWS.put("C", 5);
        ROWS.put("D", 6);
        ROWS.put("E", 6);
    }

    /** Run with {@code -Dcallout.regenerate=true} to write it anew. */
    @Test
    void theCommittedTableIsWhatTheTestsSay() throws IOException {
        String table = table();
        if (Boolean.getBoolean("callout.regenerate")) {
            Files.writeString(TABLE, table);
        }
        assertThat(table).isEqualTo(Files.readString(TABLE));
    }

    private static String table() throws IOException {
        Map<String, List<String[]>> shown = new LinkedHashMap<>();
        try (Stream<Path> files = Files.list(TESTS)) {
            for (Path file : files.sorted().toList()) {
                Matcher name = NAME.matcher(String.valueOf(file.getFileName()));
                if (name.matches()) {
                    note(name, Files.readString(file), shown);
                }
            }
        }
        StringBuilder table = new StringBuilder("""
                # What the operators need, and what shows it

                Generated from the tests in `src/test/java/dev/callout/operators`; do not edit. Each runs through the HTTP calls and the
                real database, with the clock moved.

                | row | what is shown | test |
                |---|---|---|
                """);
        ROWS.forEach((operator, count) -> IntStream.rangeClosed(1, count).forEach(number -> {
            List<String[]> tests = shown.get(operator + number);
            if (tests == null) {
                table.append("| ").append(operator).append(number).append(" | **missing** | – |\n");
            } else {
                tests.forEach(
                        test -> table.append("| %s%d | %s | `%s` |\n".formatted(operator, number, test[0], test[1])));
            }
        }));
        return table.toString();
    }

    /** Each test says in its Javadoc what is shown for which rows. */
    private static void note(Matcher name, String source, Map<String, List<String[]>> shown) {
        Matcher claim = CLAIM.matcher(source);
        assertThat(claim.find()).as("the claim of %s", name.group()).isTrue();
        String first = name.group(1).charAt(0) + name.group(1).substring(1).replaceFirst("^0", "");
        assertThat(claim.group(1)).startsWith(first);
        for (String row : claim.group(1).split(", | and ")) {
            shown.computeIfAbsent(row, any -> new ArrayList<>())
                    .add(new String[] {claim.group(2), name.group(1) + "_" + name.group(2) + "Test"});
        }
    }
}
