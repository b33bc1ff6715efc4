package dev.callout.exchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A skill with its level, held or needed; written {@code fibre:2}, or {@code fibre} for level 1. */
record SkillLevel(String name, int level) {
    private static final Pattern FORM = Pattern.compile("([\\p{L}\\d-]+)(?::(\\d))?");

    /** The skills of a cell, divided by spaces. */
    static List<SkillLevel> read(Row row, String column, Vocabulary vocabulary) {
        String cell = row.find(column);
        List<SkillLevel> skills = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (String part : cell == null ? new String[0] : cell.split("[\\s,]+")) {
            SkillLevel skill =
                    row.parsed(column, part, "a skill with its level from 1 to 9, such as 'fibre:2'", text -> {
                        Matcher form = FORM.matcher(text);
                        int level = !form.matches() ? 0 : form.group(2) == null ? 1 : Integer.parseInt(form.group(2));
                        return level == 0 ? null : new SkillLevel(form.group(1), level);
                    });
            if (skill != null) {
                vocabulary.checkSkill(row, column, skill.name());
                if (!seen.add(skill.name())) {
                    row.fault(column, "duplicate-skill", skill.name(), "The skill stands twice in the cell.", null);
                }
                skills.add(skill);
            }
        }
        return skills;
    }
}
