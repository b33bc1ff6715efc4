package dev.callout.settlement;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "compensation")
@SuppressWarnings("NullAway.Init")
class CompensationEntity {
    @Id
    UUID id;

    UUID contract;
    String claim;
    String currency;
    BigDecimal amount;
    BigDecimal inAll;
    String exact;
    String rounding;

    @ColumnTransformer(write = "?::jsonb")
    String outages;

    String rulebook;
    Instant madeAt;
    String madeBy;

    @Nullable
    UUID exportedIn;
}
