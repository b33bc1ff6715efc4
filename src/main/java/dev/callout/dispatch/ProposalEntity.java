package dev.callout.dispatch;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.Nullable;

/** Something that a dispatcher was shown, and what became of it. */
@Entity
@Table(name = "proposal")
@SuppressWarnings("NullAway.Init")
class ProposalEntity {
    @Id
    UUID id;

    @Version
    int version;

    String territory;
    LocalDate day;
    UUID publication;

    @Enumerated(EnumType.STRING)
    Choice.Kind kind;

    UUID visit;
    String mark;

    @ColumnTransformer(write = "?::jsonb")
    @Column(updatable = false)
    String content;

    @Enumerated(EnumType.STRING)
    State state;

    Instant madeAt;

    @Nullable
    Instant decidedAt;

    @Nullable
    String decidedBy;

    @Nullable
    UUID plan;

    /** What became of it; one that is open is over as soon as other routes are published. */
    enum State {
        OPEN,
        ACCEPTED,
        DISMISSED
    }
}
