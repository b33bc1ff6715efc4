package dev.callout.web;

import dev.callout.settlement.CompensationView;
import java.time.Duration;
import java.util.List;

/**
 * What is given back for outages, with how it was reckoned.
 *
 * @param amount what is given with this one
 * @param inAll what the claim comes to in all
 * @param more whether something was given before, so that the two differ
 * @param exact the sum before it was rounded
 * @param rounding a word of the program's own
 * @param partDays what a day counts that was not lost whole, a word of the program's own
 */
record ReckoningView(
        String amount, String inAll, boolean more, String exact, String rounding, String partDays, List<Day> days) {
    private static final int MONTHS = 12;

    /**
     * What was lost of one day.
     *
     * @param price of the day: the month's price, and what it is divided by
     * @param lost hours and minutes
     * @param of how long the day was, hours and minutes
     */
    record Day(String date, String price, String lost, String of) {}

    static ReckoningView of(CompensationView one, Speech speech) {
        return new ReckoningView(
                speech.money(one.amount(), one.currency()),
                speech.money(one.inAll(), one.currency()),
                one.amount().compareTo(one.inAll()) != 0,
                one.exact().endsWith("/1")
                        ? one.exact().substring(0, one.exact().length() - 2)
                        : one.exact(),
                one.rounding().name(),
                one.partDays(),
                one.days().stream().map(day -> day(day, one, speech)).toList());
    }

    private static Day day(CompensationView.DayView day, CompensationView one, Speech speech) {
        String months = "YEAR".equals(one.dayPrice()) ? " × " + MONTHS : "";
        return new Day(
                speech.date(day.day()),
                speech.money(day.monthlyPrice(), one.currency()) + months + " ÷ " + day.dividedBy(),
                Speech.hours(Duration.ofSeconds(day.secondsLost())),
                Speech.hours(Duration.ofSeconds(day.secondsOfDay())));
    }
}
