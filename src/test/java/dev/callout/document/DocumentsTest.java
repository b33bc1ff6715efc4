package dev.callout.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.callout.error.InvalidInput;
import dev.callout.error.Issue;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

final class DocumentsTest {
    record Stay(String name, Duration length, List<Integer> guests) {}

    private static Stay stay(Fields fields) {
        return new Stay(fields.text("name"), fields.duration("length"), fields.list("guests", guest ->
                (int) guest.integer("age", 0, 150)));
    }

    @Test
    void aSoundDocumentIsRead() {
        Stay stay = read("{'name':'x','length':'PT1H','guests':[{'age':3}]}", DocumentsTest::stay);
        assertThat(stay).isEqualTo(new Stay("x", Duration.ofHours(1), List.of(3)));
    }

    @Test
    void everyFaultIsToldAtOnceWithItsPointer() {
        assertThat(issuesOf("{'nmae':'x','length':'1h','guests':[{'age':151},7,{'age':1,'k/y':2}]}"))
                .extracting(issue -> issue.code() + " " + issue.pointer())
                .containsExactlyInAnyOrder(
                        "missing-field /name",
                        "unknown-field /nmae",
                        "not-understood /length",
                        "out-of-range /guests/0/age",
                        "wrong-type /guests/1",
                        "unknown-field /guests/2/k~1y");
    }

    @Test
    void aMisspeltFieldIsAnsweredWithTheProbableOne() {
        assertThat(issuesOf("{'nmae':'x','length':'PT1S'}"))
                .extracting(Issue::help)
                .contains("Did you mean 'name'?");
    }

    @Test
    void textThatIsNotJsonTellsWhere() {
        assertThat(issuesOf("{'name':'x',}")).singleElement().satisfies(issue -> {
            assertThat(issue.code()).isEqualTo("not-json");
            assertThat(issue.message()).contains("line 1");
        });
    }

    @Test
    void aKeyGivenTwiceIsRefused() {
        assertThat(issuesOf("{'name':'x','name':'y'}")).extracting(Issue::code).containsExactly("not-json");
    }

    @Test
    void textAfterTheDocumentIsRefused() {
        assertThat(issuesOf("{'name':'x','length':'PT1S'} 1"))
                .extracting(Issue::code)
                .containsExactly("not-json");
    }

    @Test
    void anEmptyFileIsRefused() {
        assertThatThrownBy(() -> read("", DocumentsTest::stay)).isInstanceOf(InvalidInput.class);
    }

    private static <T> T read(String json, Function<Fields, T> reader) {
        return Documents.readJson(json.replace('\'', '"').getBytes(StandardCharsets.UTF_8), "stay", reader);
    }

    private static List<Issue> issuesOf(String json) {
        try {
            read(json, DocumentsTest::stay);
            throw new AssertionError("The document was accepted");
        } catch (InvalidInput refused) {
            return refused.issues();
        }
    }
}
