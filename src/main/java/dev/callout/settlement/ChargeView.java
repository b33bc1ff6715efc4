package dev.callout.settlement;

import dev.callout.policy.PriceItem;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A charge as it is answered. Amounts are decimal numbers with the currency's decimals.
 *
 * @param amount what the customer pays, tax included
 * @param priceListItem what it is charged by, as {@code list/item}, several with commas
 * @param waivedBy who may let the customer off
 * @param facts what it was reckoned from
 * @param told when and by whom the customer was told the price beforehand
 */
public record ChargeView(
        String id,
        ChargeState state,
        String rule,
        @Nullable String visit,
        @Nullable String contract,
        BigDecimal amount,
        String currency,
        BigDecimal net,
        BigDecimal taxPercent,
        BigDecimal tax,
        String priceListItem,
        List<LineView> lines,
        Map<String, Object> facts,
        String waivedBy,
        @Nullable ToldView told,
        @Nullable String agreedBy,
        @Nullable String reason,
        Instant madeAt,
        String madeBy) {
    public record LineView(String item, PriceItem.Per per, int quantity, BigDecimal price, BigDecimal amount) {
        static LineView of(PricedLine line) {
            return new LineView(
                    line.item().toString(),
                    line.per(),
                    line.quantity(),
                    line.price().getAmount(),
                    line.amount().getAmount());
        }
    }

    public record ToldView(Instant at, String by) {}

    public static ChargeView of(Charge charge) {
        Priced priced = charge.priced();
        Charge.Told told = charge.told();
        return new ChargeView(
                charge.id().toString(),
                charge.state(),
                charge.rule(),
                charge.visit() == null ? null : charge.visit().toString(),
                charge.contract() == null ? null : charge.contract().toString(),
                priced.total().getAmount(),
                priced.total().getCurrencyUnit().getCode(),
                priced.net().getAmount(),
                priced.taxPercent()
                        .stripTrailingZeros()
                        .setScale(Math.max(
                                0, priced.taxPercent().stripTrailingZeros().scale())),
                priced.tax().getAmount(),
                priced.lines().stream().map(line -> line.item().toString()).collect(Collectors.joining(", ")),
                priced.lines().stream().map(LineView::of).toList(),
                charge.facts(),
                charge.waivedBy().name(),
                told == null ? null : new ToldView(told.at(), told.byWhom()),
                charge.agreedBy(),
                charge.reason(),
                charge.madeAt(),
                charge.madeBy());
    }
}
