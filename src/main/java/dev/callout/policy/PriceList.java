package dev.callout.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Prices of one kind of thing, edition after edition. Immutable.
 *
 * @param editions by their first day, at least one
 */
public record PriceList(String id, Wording names, List<PriceEdition> editions) {
    public PriceList {
        editions = List.copyOf(editions);
    }

    /** The edition that holds on a day; empty before the first one. */
    public Optional<PriceEdition> findEdition(LocalDate day) {
        return editions.stream().filter(edition -> !edition.from().isAfter(day)).reduce((earlier, later) -> later);
    }

    /** Items of any edition. */
    public Set<String> itemIds() {
        Set<String> ids = new TreeSet<>();
        editions.forEach(edition -> ids.addAll(edition.items().keySet()));
        return ids;
    }
}
