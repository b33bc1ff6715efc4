package dev.callout.desk.telling;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "telling")
@SuppressWarnings("NullAway.Init")
class TellingEntity {
    @Id
    UUID id;

    @Version
    int version;

    @Enumerated(EnumType.STRING)
    About.Kind about;

    UUID aboutId;

    @Enumerated(EnumType.STRING)
    Subject subject;

    @Enumerated(EnumType.STRING)
    Way way;

    String name;

    @Nullable
    String phone;

    @Nullable
    String email;

    String language;

    @JdbcTypeCode(SqlTypes.JSON)
    Map<String, String> facts;

    @Enumerated(EnumType.STRING)
    Telling.State state;

    Instant askedAt;

    @Nullable
    Instant toldAt;

    @Nullable
    String toldBy;

    @Nullable
    String failure;

    @Nullable
    String once;

    @Nullable
    UUID insteadOf;

    Telling view() {
        return new Telling(
                id,
                version,
                new About(about, aboutId),
                subject,
                new Addressee(name, phone, email, language, way),
                facts,
                state,
                askedAt,
                toldAt,
                failure,
                insteadOf);
    }
}
