package dev.callout.settlement;

import java.math.RoundingMode;
import java.util.List;
import org.joda.money.Money;

/**
 * What a customer gets back. Immutable.
 *
 * @param days what was lost, day by day
 * @param exact the sum before it was rounded, as a fraction of the currency's unit
 * @param rounding how it was rounded to the amount
 */
public record Compensation(List<LostDay> days, String exact, RoundingMode rounding, Money amount) {
    public Compensation {
        days = List.copyOf(days);
    }

    /** What is still to be paid where some was paid before: parts of a compensation add up to the whole of it. */
    public Money beyond(Money paid) {
        return amount.minus(paid);
    }
}
