package dev.callout.policy;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
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

    /** An item as it is priced on a local day; empty where no list holds it then. */
    public Optional<PriceItem> findItem(PriceRef ref, LocalDate day) {
        return Optional.ofNullable(lists.get(ref.list()))
                .flatMap(list -> list.findEdition(day))
                .map(edition -> edition.items().get(ref.item()));
    }

    /** @throws NoSuchElementException where the rulebook has no prices */
    public CurrencyUnit requireCurrency() {
        if (currency == null) {
            throw new NoSuchElementException("The rulebook has no prices");
        }
        return currency;
    }
}
