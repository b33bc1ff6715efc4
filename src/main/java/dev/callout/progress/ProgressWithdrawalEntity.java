package dev.callout.progress;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A report that counts no more; written once. */
@Entity
@Immutable
@Table(name = "progress_withdrawal")
@SuppressWarnings("NullAway.Init")
class ProgressWithdrawalEntity {
    @Id
    UUID progress;

    String reason;
    Instant withdrawnAt;
    String withdrawnBy;
}
