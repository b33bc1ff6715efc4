package dev.callout.planning.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class ReportTest {
    private final ReportText text = new ReportText();

    @Test
    void tablesAndOutputAreMarkdown() {
        text.heading("Growth");
        text.columns("visits", "seconds");
        text.row(100, 0.1234);
        text.output(List.of("0.10 first plan"));
        assertThat(text).hasToString("""

                        ## Growth

                        | visits | seconds |
                        |---|---|
                        | 100 | 0.12 |

                        ```text
                        0.10 first plan
                        ```
                        """);
    }

    @Test
    void theMachineIsNamedWithoutPathsAndHosts() {
        assertThat(Machine.described())
                .contains("cores", "MiB", "JDK")
                .doesNotContain("/home", "/root", System.getProperty("user.dir"));
    }

    @Test
    void growthHasARowForEachSize() {
        new GrowthSection(List.of(20, 40), 0.2).write(text);
        assertThat(text.toString()).contains("\n| 20 | 2 | ").contains("\n| 40 | 4 | ");
    }

    @Test
    void whatOthersReachedStandsBesideOurs() {
        PublishedGaps.write(text);
        assertThat(text.toString()).contains("PyVRP", "VROOM", "OR-Tools", "jsprit");
    }
}
