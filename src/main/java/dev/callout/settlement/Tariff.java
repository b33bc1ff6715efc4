package dev.callout.settlement;

import dev.callout.policy.ChargeRule;
import dev.callout.policy.PriceEdition;
import dev.callout.policy.PriceItem;
import dev.callout.policy.PriceKnobs;
import dev.callout.policy.PriceList;
import dev.callout.policy.PriceRef;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Prices facts by the operator's lists. A pure function of its inputs: the same facts in any order, told whole or in parts, come
 * to the same.
 */
final class Tariff {
    private static final BigDecimal HUNDRED = new BigDecimal("100");

    private final PriceKnobs prices;

    Tariff(PriceKnobs prices) {
        this.prices = prices;
    }

    /**
     * What the facts come to.
     *
     * @param day whose edition of the price lists holds
     * @param ownList the customer's own price list, whose items go before those of the same id that the rule names; null: none
     * @throws PriceMissing where an item has no price on the day
     */
    Priced price(ChargeRule rule, ChargeFacts facts, LocalDate day, @Nullable String ownList) {
        List<PricedLine> lines = new ArrayList<>();
        TreeSet<BigDecimal> taxes = new TreeSet<>();
        for (PriceRef named : rule.items()) {
            PriceRef ref = own(named, ownList, day);
            PriceEdition edition = edition(ref, day);
            PriceItem item = item(ref, edition);
            int quantity = quantity(item, facts, named);
            if (quantity > 0) {
                lines.add(new PricedLine(ref, item.per(), quantity, item.price()));
                taxes.add(edition.taxPercent());
            }
        }
        if (taxes.size() > 1) {
            throw new PriceMissing("The items of '" + rule.id() + "' are taxed differently on " + day + ".");
        }
        return sum(lines, taxes.isEmpty() ? BigDecimal.ZERO : taxes.first());
    }

    /** The price of a month of a subscription on a day, as written in the list. */
    Money monthly(PriceRef ref, LocalDate day) {
        PriceItem item = item(ref, edition(ref, day));
        if (item.per() != PriceItem.Per.MONTH) {
            throw new PriceMissing("Item " + ref + " is no subscription.");
        }
        return item.price();
    }

    private PriceRef own(PriceRef named, @Nullable String ownList, LocalDate day) {
        PriceRef own = ownList == null ? named : new PriceRef(ownList, named.item());
        return prices.findItem(own, day).isPresent() ? own : named;
    }

    private PriceEdition edition(PriceRef ref, LocalDate day) {
        PriceList list = prices.lists().get(ref.list());
        return Optional.ofNullable(list)
                .flatMap(known -> known.findEdition(day))
                .orElseThrow(() -> new PriceMissing("Price list " + ref.list() + " holds no prices on " + day + "."));
    }

    private static PriceItem item(PriceRef ref, PriceEdition edition) {
        PriceItem item = edition.items().get(ref.item());
        if (item == null) {
            throw new PriceMissing("Item " + ref + " is not in the edition of " + edition.from() + ".");
        }
        return item;
    }

    private static int quantity(PriceItem item, ChargeFacts facts, PriceRef named) {
        return switch (item.per()) {
            case ONCE -> facts.pieces().getOrDefault(named, 1);
            case PIECE, MONTH -> facts.pieces().getOrDefault(named, 0);
            case STARTED -> started(facts.time(), item.step());
        };
    }

    /** How many steps have begun. */
    static int started(Duration time, Duration step) {
        long begun = -Math.floorDiv(-time.toSeconds(), step.toSeconds());
        return Math.toIntExact(begun);
    }

    private Priced sum(List<PricedLine> lines, BigDecimal taxPercent) {
        CurrencyUnit currency = prices.requireCurrency();
        Money sum = lines.stream().map(PricedLine::amount).reduce(Money.zero(currency), Money::plus);
        BigDecimal base = prices.includeTax() ? HUNDRED.add(taxPercent) : HUNDRED;
        BigDecimal exact = sum.getAmount().multiply(taxPercent);
        Money tax = Money.of(currency, exact.divide(base, currency.getDecimalPlaces(), prices.rounding()));
        return prices.includeTax()
                ? new Priced(lines, taxPercent, sum.minus(tax), tax, sum)
                : new Priced(lines, taxPercent, sum, tax, sum.plus(tax));
    }
}
