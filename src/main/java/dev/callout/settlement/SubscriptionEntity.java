package dev.callout.settlement;

import dev.callout.policy.PriceRef;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "subscription")
@SuppressWarnings("NullAway.Init")
class SubscriptionEntity {
    @Id
    UUID id;

    @Version
    int version;

    UUID contract;
    String priceList;
    String item;
    Instant starts;

    @Nullable
    Instant ends;

    PriceRef ref() {
        return new PriceRef(priceList, item);
    }
}
