package dev.callout.desk.due;

import dev.callout.desk.telling.About;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "answer_due")
@SuppressWarnings("NullAway.Init")
class AnswerDueEntity {
    @Id
    UUID id;

    @Version
    int version;

    String occasion;

    @Enumerated(EnumType.STRING)
    About.Kind about;

    UUID aboutId;
    String reference;
    Instant askedAt;
    Instant warnAt;
    Instant dueAt;
    boolean tellIfOpen;

    @Enumerated(EnumType.STRING)
    AnswerDue.State state;

    @Nullable
    Instant warnedAt;

    @Nullable
    Instant settledAt;

    @Nullable
    Instant breachedAt;

    AnswerDue view() {
        return new AnswerDue(
                id,
                occasion,
                new About(about, aboutId),
                reference,
                askedAt,
                warnAt,
                dueAt,
                tellIfOpen,
                state,
                warnedAt,
                settledAt);
    }
}
