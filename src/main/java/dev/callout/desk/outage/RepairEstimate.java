package dev.callout.desk.outage;

import dev.callout.policy.RepairRule;
import dev.callout.time.LocalCalendar;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.ToIntFunction;

/** On which day a repair will probably be done: a pure function of what it takes, where it is, and who is there. */
final class RepairEstimate {
    private static final int MOST_DAYS = 366;

    private RepairEstimate() {}

    /**
     * The working day on which enough people's days have been worked since the one after the report, and the territory's extra
     * days after it.
     *
     * @param people how many who can do it work on a day
     * @return empty where a year does not suffice: nobody can do it
     */
    static Optional<LocalDate> day(
            RepairRule rule,
            String territory,
            LocalCalendar calendar,
            LocalDate reported,
            ToIntFunction<LocalDate> people) {
        int worked = 0;
        LocalDate day = reported;
        for (int passed = 0; passed < MOST_DAYS && worked < rule.personDays(); passed++) {
            day = calendar.nextWorkingDay(day);
            worked += Math.min(rule.mostPeople(), people.applyAsInt(day));
        }
        int extra = rule.extraDays().getOrDefault(territory, 0);
        return worked < rule.personDays() ? Optional.empty() : Optional.of(calendar.addWorkingDays(day, extra));
    }
}
