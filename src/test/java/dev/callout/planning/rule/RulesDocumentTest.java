package dev.callout.planning.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Compares {@code planner-config/RULES.md} with the catalogue; {@code -Dcallout.write=true} writes it. */
final class RulesDocumentTest {
    private static final Path DOCUMENT = Path.of("planner-config", "RULES.md");
    private static final Path SOURCES = Path.of("src", "main", "java", "dev", "callout", "planning", "rule");
    private static final Pattern JAVADOC = Pattern.compile("/\\*\\*(.*?)\\*/\\s*(?:final )?class ", Pattern.DOTALL);

    private static final String HEAD = """
            # Rules

            Generated from the catalogue `dev.callout.planning.rule.Rules`; do not edit. A plan costs, level by level, the
            sum over all rules of measure × weight, rounded down for each route, each visit left out and each rule across
            routes. Hard comes before medium, medium before soft: a plan with a broken hard rule is no plan, and no amount
            of soft cost weighs as much as one point of medium cost. Within a level the weights are rates of exchange.

            - **Medium.** A visit left out outweighs a promise broken by a few minutes from priority 3 on; work of
              priority 4 and 5 is not worth a broken promise. One visit of priority 1 outweighs two of priority 2, six of
              priority 3 and forty of priority 5.
            - **Soft.** The unit is a second of driving. A minute of driving is worth ten of waiting, five minutes beside
              the preferred window, or forty seconds of overtime. Ten minutes of driving are worth a preferred technician
              or a start that stays within ten minutes, fifteen a technician who stays, two hours a customer beyond the
              change budget, one minute a level of skill that is not wasted. A visit of priority 1 that comes an hour
              earlier is worth six minutes.

            `weights` of a problem, by rule, replace the weights of medium and soft rules; 0 switches a rule off. Hard
            rules are not for sale.

            | rule | level | weight | per | what it asks |
            |---|---|---|---|---|
            """;

    @Test
    void theDocumentSaysWhatTheCatalogueSays() throws IOException {
        StringBuilder text = new StringBuilder(HEAD);
        for (Rule rule : Rules.ALL) {
            String weight = rule.level() == Level.HARD
                    ? "–"
                    : BigDecimal.valueOf(rule.defaultWeightMilli(), 3)
                            .stripTrailingZeros()
                            .toPlainString();
            text.append("| `").append(rule.id()).append("` | ");
            text.append(rule.level().name().toLowerCase(Locale.ROOT))
                    .append(" | ")
                    .append(weight);
            text.append(" | ")
                    .append(rule.unit())
                    .append(" | ")
                    .append(sentences(rule))
                    .append(" |\n");
        }
        if (Boolean.getBoolean("callout.write")) {
            Files.createDirectories(DOCUMENT.getParent());
            Files.writeString(DOCUMENT, text);
        }
        assertThat(Files.readString(DOCUMENT)).isEqualTo(text.toString());
    }

    @Test
    void everyRuleHasAnIdOfItsOwn() {
        assertThat(Rules.ALL.stream().map(Rule::id)).doesNotHaveDuplicates().allMatch(id -> id.matches("[a-z-]+"));
    }

    private static String sentences(Rule rule) throws IOException {
        String source = Files.readString(SOURCES.resolve(rule.getClass().getSimpleName() + ".java"));
        Matcher javadoc = JAVADOC.matcher(source);
        assertThat(javadoc.find()).isTrue();
        return javadoc.group(1)
                .replaceAll("\\s*\\n\\s*\\*", " ")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
