package dev.callout.settlement;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** One handing over to the billing system; written once, never changed. */
@Entity
@Table(name = "billing_export")
@SuppressWarnings("NullAway.Init")
class BillingExportEntity {
    @Id
    UUID id;

    Instant madeAt;
    String madeBy;
    Instant until;
}
