package dev.callout.settlement;

import dev.callout.policy.PriceItem;
import dev.callout.policy.PriceRef;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import org.joda.money.CurrencyUnit;

@Embeddable
@SuppressWarnings("NullAway.Init")
class ChargeLineRow {
    String priceList;
    String item;

    @Enumerated(EnumType.STRING)
    PriceItem.Per per;

    int quantity;
    BigDecimal price;

    static ChargeLineRow of(PricedLine line) {
        ChargeLineRow row = new ChargeLineRow();
        row.priceList = line.item().list();
        row.item = line.item().item();
        row.per = line.per();
        row.quantity = line.quantity();
        row.price = line.price().getAmount();
        return row;
    }

    PricedLine view(CurrencyUnit currency) {
        return new PricedLine(new PriceRef(priceList, item), per, quantity, Amounts.read(currency, price));
    }
}
