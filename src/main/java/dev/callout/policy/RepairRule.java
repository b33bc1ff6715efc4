package dev.callout.policy;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a repair of some kind takes, for an estimate of its days.
 *
 * @param personDays the work of so many people's days
 * @param mostPeople how many can work at it at the same time
 * @param skill what they must be able to do; null: anybody will do
 * @param extraDays working days more by territory, for roads, ferries and permits
 */
public record RepairRule(
        int personDays, int mostPeople, @Nullable String skill, Map<String, Integer> extraDays) {
    public RepairRule {
        extraDays = Map.copyOf(extraDays);
    }
}
