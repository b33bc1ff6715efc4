package dev.callout.settlement;

import java.time.LocalDate;
import org.joda.money.Money;

/**
 * What was lost of one local day.
 *
 * @param seconds how long the service was out while it was paid for
 * @param ofSeconds how long the day is: 23 or 25 hours when clocks change
 * @param monthly the price of the month
 * @param dividedBy the days that the month's price is shared out over
 */
public record LostDay(LocalDate day, long seconds, long ofSeconds, Money monthly, int dividedBy) {
    Ratio worth(Ratio share) {
        return Ratio.of(monthly.getAmount()).times(Ratio.of(1, dividedBy)).times(share);
    }
}
