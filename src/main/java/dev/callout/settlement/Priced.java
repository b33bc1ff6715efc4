package dev.callout.settlement;

import java.math.BigDecimal;
import java.util.List;
import org.joda.money.Money;

/**
 * What facts come to by a rule. Lines add up exactly; only tax is rounded, once. Immutable.
 *
 * @param taxPercent the tax on all lines
 * @param total net and tax: what the customer pays
 */
record Priced(List<PricedLine> lines, BigDecimal taxPercent, Money net, Money tax, Money total) {
    Priced {
        lines = List.copyOf(lines);
        if (!net.plus(tax).equals(total)) {
            throw new IllegalArgumentException("Net and tax do not add up to the total");
        }
    }

    boolean isFree() {
        return total.isZero();
    }
}
