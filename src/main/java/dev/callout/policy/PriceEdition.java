package dev.callout.policy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The prices of a list from a day on, until the next edition. Immutable.
 *
 * @param from the first day, local
 * @param taxPercent the tax on all its items, in percent
 * @param items by id, in the rulebook's order
 */
public record PriceEdition(LocalDate from, BigDecimal taxPercent, Map<String, PriceItem> items) {
    public PriceEdition {
        items = Collections.unmodifiableMap(new LinkedHashMap<>(items));
    }
}
