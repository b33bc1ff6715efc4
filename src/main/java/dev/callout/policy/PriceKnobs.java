package dev.callout.policy;

import java.math.RoundingMode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/**
 * What things cost. Immutable.
 *
 * @param currency of every price; null where there are no prices
 * @param rounding of tax to the currency's smallest unit
 * @param includeTax whether prices are written with the tax in them
 * @param lists price lists by id, in the rulebook's order
 */
public record PriceKnobs(
        @Nullable CurrencyUnit currency, RoundingMode rounding, boolean includeTax, Map<String, PriceList> lists) {
    public PriceKnobs {
        lists = Collections.unmodifiableMap(new LinkedHashMap<>(lists));
    }

    /** @throws NoSuchElementException where the rulebook has no prices */
    public CurrencyUnit requireCurrency() {
        if (currency == null) {
            throw new NoSuchElementException("The rulebook has no prices");
        }
        return currency;
    }
}
