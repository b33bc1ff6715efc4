package dev.callout.policy;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A kind of work that visits are asked for.
 *
 * @param duration of the work by an ordinary technician, to begin with
 * @param siteSetup spent before the work, once for consecutive visits at the same site
 * @param skills what every member of the crew must be able to do
 * @param permittedHours the name of permitted hours; null: any time
 * @param priority 1 is the most urgent, 5 the least
 * @param crew how many technicians do it together
 * @param crewOnStairs how many where there is neither street level nor a lift
 */
public record WorkKind(
        String id,
        Wording names,
        Duration duration,
        Duration siteSetup,
        List<SkillNeed> skills,
        @Nullable String permittedHours,
        int priority,
        int crew,
        int crewOnStairs,
        List<ChecklistItem> checklist) {
    public WorkKind {
        skills = List.copyOf(skills);
        checklist = List.copyOf(checklist);
    }

    /** How many technicians are needed, by what a survey of the site's access found. */
    public int crew(boolean onlyStairs) {
        return onlyStairs ? Math.max(crew, crewOnStairs) : crew;
    }
}
