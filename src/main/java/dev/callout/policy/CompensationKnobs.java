package dev.callout.policy;

import java.math.RoundingMode;
import java.time.Duration;

/**
 * What a customer gets back for a service that did not work.
 *
 * @param dayPrice what a day of a monthly price is
 * @param partDays what a day counts that was not lost whole
 * @param rounding of the sum, once, to the currency's smallest unit
 * @param shortest what lasted shorter in all is not compensated
 */
public record CompensationKnobs(DayPrice dayPrice, PartDays partDays, RoundingMode rounding, Duration shortest) {
    /** How a month's price is shared out over days. */
    public enum DayPrice {
        /** Over the days of that calendar month. */
        CALENDAR_MONTH,
        /** A thirtieth a day, whatever the month. */
        THIRTIETH,
        /** Twelve months' price over the days of that year. */
        YEAR
    }

    /** What a day counts. */
    public enum PartDays {
        /** The share of the day that was lost, to the second. */
        EXACT,
        /** Each day that was touched counts whole. */
        STARTED,
        /** Only days that were lost from midnight to midnight count. */
        WHOLE
    }
}
