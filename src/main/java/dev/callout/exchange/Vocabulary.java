package dev.callout.exchange;

import dev.callout.document.Nearest;
import java.util.List;
import java.util.Set;

/**
 * The operator's words that a table may use.
 *
 * @param workKinds ids of work kinds
 * @param skills names of skills; empty: any
 * @param region two-letter region that phone numbers without a country code belong to
 */
record Vocabulary(Set<String> workKinds, Set<String> skills, String region) {
    static final List<String> LANGUAGES = List.of("ru", "en", "no", "sv", "sl");

    Vocabulary {
        workKinds = Set.copyOf(workKinds);
        skills = Set.copyOf(skills);
    }

    void checkWorkKind(Row row, String column, String name) {
        check(row, column, name, "work-kind", workKinds);
    }

    void checkSkill(Row row, String column, String name) {
        if (!skills.isEmpty()) {
            check(row, column, name, "skill", skills);
        }
    }

    private static void check(Row row, String column, String name, String what, Set<String> known) {
        if (!name.isEmpty() && !known.contains(name)) {
            String message = "The rulebook knows no such " + what.replace('-', ' ') + ".";
            row.fault(column, "unknown-" + what, name, message, Nearest.to(name, known));
        }
    }
}
