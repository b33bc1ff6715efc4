package dev.callout.policy;

import java.time.Duration;
import org.joda.money.Money;

/**
 * One line of a price list.
 *
 * @param id as printed in the list, e.g. {@code 1.1}
 * @param step for {@link Per#STARTED}: each begun stretch of this length costs the price once
 * @param kind items of the same kind are equivalent: one may be taken for the other; "" for none
 */
public record PriceItem(String id, Wording names, Money price, Per per, Duration step, String kind) {
    /** What the price is for. */
    public enum Per {
        /** The thing as such, however often facts are told. */
        ONCE,
        /** Each started step of time. */
        STARTED,
        /** Each piece. */
        PIECE,
        /** A calendar month: a subscription. */
        MONTH
    }
}
