package dev.callout.settlement;

import dev.callout.customer.ContractId;
import dev.callout.policy.ChargeRule;
import dev.callout.visit.VisitId;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "charge")
@SuppressWarnings("NullAway.Init")
class ChargeEntity {
    @Id
    UUID id;

    @Version
    int version;

    @Enumerated(EnumType.STRING)
    ChargeState state;

    String rule;

    @Enumerated(EnumType.STRING)
    ChargeRule.Waiver waivedBy;

    @Nullable
    UUID visit;

    @Nullable
    UUID contract;

    Instant at;
    String currency;
    BigDecimal net;
    BigDecimal taxPercent;
    BigDecimal tax;
    BigDecimal total;

    @ColumnTransformer(write = "?::jsonb")
    String facts;

    String rulebook;

    @Nullable
    Instant toldAt;

    @Nullable
    String toldBy;

    @Nullable
    String agreedBy;

    @Nullable
    String reason;

    Instant madeAt;
    String madeBy;

    @Nullable
    Instant decidedAt;

    @Nullable
    String decidedBy;

    @Nullable
    UUID exportedIn;

    @ElementCollection
    @CollectionTable(name = "charge_line", joinColumns = @JoinColumn(name = "charge"))
    @OrderColumn(name = "position")
    List<ChargeLineRow> lines = new ArrayList<>();

    void price(Priced priced) {
        currency = priced.total().getCurrencyUnit().getCode();
        net = priced.net().getAmount();
        taxPercent = priced.taxPercent();
        tax = priced.tax().getAmount();
        total = priced.total().getAmount();
        lines.clear();
        priced.lines().forEach(line -> lines.add(ChargeLineRow.of(line)));
    }

    Priced priced() {
        CurrencyUnit unit = CurrencyUnit.of(currency);
        return new Priced(
                lines.stream().map(line -> line.view(unit)).toList(),
                taxPercent,
                Amounts.read(unit, net),
                Amounts.read(unit, tax),
                Amounts.read(unit, total));
    }

    Charge view() {
        return new Charge(
                new ChargeId(id),
                version,
                state,
                rule,
                waivedBy,
                visit == null ? null : new VisitId(visit),
                contract == null ? null : new ContractId(contract),
                at,
                priced(),
                FactsText.read(facts),
                rulebook,
                toldAt == null || toldBy == null ? null : new Charge.Told(toldAt, toldBy),
                agreedBy,
                reason,
                madeAt,
                madeBy);
    }
}
