package dev.callout.visit;

import dev.callout.skill.NeededSkill;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is to be done and what that needs.
 *
 * @param kind the name of a work kind in the rulebook
 * @param siteSetup spent once for consecutive visits at the same site
 * @param priority 1 is the most urgent, 5 the least
 * @param crew how many technicians are needed at once
 * @param permittedHours the name of permitted hours in the rulebook; null: those of the work kind
 * @param load how much of each kind of van capacity it takes
 */
public record Work(
        String kind,
        Duration duration,
        Duration siteSetup,
        int priority,
        int crew,
        @Nullable String permittedHours,
        @Nullable Instant dueBy,
        List<NeededSkill> skills,
        List<Integer> load) {
    public Work {
        skills = List.copyOf(skills);
        load = List.copyOf(load);
    }
}
