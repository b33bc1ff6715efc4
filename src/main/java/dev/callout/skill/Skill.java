package dev.callout.skill;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A skill that someone has.
 *
 * @param level 1 to 9, more is better
 * @param expiresOn the first day on which it no longer counts; null: never
 */
public record Skill(String name, int level, @Nullable LocalDate expiresOn) {
    public boolean countsOn(LocalDate day) {
        return expiresOn == null || day.isBefore(expiresOn);
    }
}
