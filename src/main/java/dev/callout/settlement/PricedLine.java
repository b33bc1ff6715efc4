package dev.callout.settlement;

import dev.callout.policy.PriceItem;
import dev.callout.policy.PriceRef;
import org.joda.money.Money;

/**
 * One line of a charge.
 *
 * @param quantity started steps, pieces, or 1
 * @param price of one
 */
record PricedLine(PriceRef item, PriceItem.Per per, int quantity, Money price) {
    Money amount() {
        return price.multipliedBy(quantity);
    }
}
