package dev.callout.settlement;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Reads money from columns, which have more decimals than any currency. */
final class Amounts {
    private Amounts() {}

    /** @throws ArithmeticException where the column holds a part of the smallest coin */
    static Money read(CurrencyUnit currency, BigDecimal column) {
        return Money.of(currency, column, RoundingMode.UNNECESSARY);
    }
}
