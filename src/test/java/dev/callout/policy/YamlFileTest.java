package dev.callout.policy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.callout.error.Issue;
import dev.callout.error.Issues;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class YamlFileTest {
    private final Map<String, String> places = new HashMap<>();
    private final Issues issues = new Issues();

    @Test
    void everyNodeKnowsItsLine() {
        read("""
                # a comment
                office:
                  week:
                    monday: "08:00-16:00"
                  list:
                    - one

                    - {two: 2}
                """);
        assertThat(places)
                .containsEntry("/f", "f.yaml:1")
                .containsEntry("/f/office", "f.yaml:2")
                .containsEntry("/f/office/week/monday", "f.yaml:4")
                .containsEntry("/f/office/list/0", "f.yaml:6")
                .containsEntry("/f/office/list/1/two", "f.yaml:8");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "no | \"no\"",
                "on | \"on\"",
                "yes | \"yes\"",
                "10:30 | \"10:30\"",
                "1_000 | \"1_000\"",
                "0o17 | \"0o17\"",
                "0x1F | \"0x1F\"",
                "012 | \"012\"",
                ".inf | \".inf\"",
                "1e3 | \"1e3\"",
                "2026-12-31 | \"2026-12-31\"",
                "true | true",
                "null | null",
                "~ | null",
                "12 | 12",
                "-3 | -3",
                "0.90 | 0.90",
                ".5 | 0.5",
                "'12' | \"12\"",
                "\"true\" | \"true\"",
                "123456789012345678901234567890 | 123456789012345678901234567890"
            })
    void aWordIsWhatItLooksLike(String written, String json) throws Exception {
        JsonNode value = read("key: " + written).get("key");
        assertThat(new ObjectMapper().writeValueAsString(value)).isEqualTo(json);
        assertThat(issues.isEmpty()).isTrue();
    }

    @Test
    void aTabIsToldAsATab() {
        assertThat(faults("a:\n\tb: 1\n")).singleElement().satisfies(fault -> {
            assertThat(fault.place()).isEqualTo("f.yaml:2");
            assertThat(fault.help()).contains("spaces");
        });
    }

    @Test
    void aKeyGivenTwiceIsToldWithBothLines() {
        assertThat(faults("a: 1\nb: 2\na: 3\n")).singleElement().satisfies(fault -> {
            assertThat(fault.code()).isEqualTo("duplicate-key");
            assertThat(fault.place()).isEqualTo("f.yaml:3");
            assertThat(fault.message()).contains("f.yaml:1");
        });
    }

    @Test
    void aBombOfAliasesIsRefusedUnexpanded() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x]\n");
        for (int i = 1; i < 60; i++) {
            bomb.append("a%d: &a%d [*a%d, *a%d, *a%d]\n".formatted(i, i, i - 1, i - 1, i - 1));
        }
        assertThat(faults(bomb.toString()))
                .hasSize(60 + 59 * 3)
                .allMatch(fault -> fault.code().equals("anchor"));
    }

    @Test
    void nestingWithoutEndIsRefused() {
        assertThat(faults("a: " + "[".repeat(5000))).extracting(Issue::code).containsExactly("not-yaml");
        assertThat(faults("a: " + "[".repeat(20) + "]".repeat(20)))
                .extracting(Issue::code)
                .contains("not-yaml");
    }

    @Test
    void mergeKeysAndKeysThatAreNoWordsAreRefused() {
        assertThat(faults("a: {<<: {b: 1}}")).extracting(Issue::code).containsExactly("not-a-key");
        assertThat(faults("? [a, b]\n: 1\nc: 2")).extracting(Issue::code).containsExactly("not-a-key");
        assertThat(faults("'': 1")).extracting(Issue::code).containsExactly("not-a-key");
    }

    @Test
    void aSecondDocumentIsRefused() {
        assertThat(faults("a: 1\n---\nb: 2\n")).singleElement().satisfies(fault -> {
            assertThat(fault.code()).isEqualTo("second-document");
            assertThat(fault.place()).isEqualTo("f.yaml:2");
        });
    }

    @Test
    void textThatIsNotUtf8OrHoldsControlCharactersIsRefused() {
        byte[] latin = "name: Blåbær".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(new YamlFile("f.yaml", "/f", places, issues).read(latin)).isNull();
        assertThat(issues.list()).extracting(Issue::code).containsExactly("not-utf-8");
        assertThat(faults("name: \"a\u0007b\"")).extracting(Issue::code).contains("not-yaml");
    }

    @Test
    void aFileLargerThanAnyRulebookIsRefused() {
        assertThat(faults("#".repeat(1_000_001))).extracting(Issue::code).containsExactly("file-too-large");
    }

    @Test
    void anEmptyFileAndAByteOrderMarkAreFine() {
        assertThat(read("").isEmpty()).isTrue();
        assertThat(read("# nothing but a comment\n").isEmpty()).isTrue();
        assertThat(read("---\n").isEmpty()).isTrue();
        assertThat(read("\uFEFFa: 1").get("a").intValue()).isEqualTo(1);
        assertThat(issues.isEmpty()).isTrue();
    }

    private JsonNode read(String text) {
        JsonNode root = new YamlFile("f.yaml", "/f", places, issues).read(text.getBytes(StandardCharsets.UTF_8));
        if (root == null) {
            throw new AssertionError(issues.list());
        }
        return root;
    }

    private List<Issue> faults(String text) {
        Issues found = new Issues();
        new YamlFile("f.yaml", "/f", new HashMap<>(), found).read(text.getBytes(StandardCharsets.UTF_8));
        return found.list();
    }
}
