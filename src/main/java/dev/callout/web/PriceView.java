package dev.callout.web;

import dev.callout.settlement.ActPrices.Price;
import dev.callout.settlement.ActPrices.Sum;
import dev.callout.tracking.VisitActs;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What moving a visit or calling it off costs, in words.
 *
 * @param price what the act costs now; null: nothing
 * @param freeUntil until when it is free; null: it costs something already, or will never
 * @param later what it costs after that
 * @param seen what is handed back with the act
 */
record PriceView(
        @Nullable String price,
        @Nullable String freeUntil,
        @Nullable String later,
        String seen) {
    static PriceView of(Price price, Speech speech) {
        Instant until = price.freeUntil();
        Sum later = price.later();
        boolean bounded = price.now() == null && until != null && later != null;
        return new PriceView(
                sum(price.now(), speech),
                bounded && until != null ? speech.moment(until) : null,
                bounded ? sum(later, speech) : null,
                VisitActs.seen(price));
    }

    private static @Nullable String sum(@Nullable Sum sum, Speech speech) {
        return sum == null ? null : speech.money(sum.amount(), sum.currency());
    }
}
