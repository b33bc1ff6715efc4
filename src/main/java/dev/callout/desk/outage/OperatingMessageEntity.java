package dev.callout.desk.outage;

import dev.callout.geo.Point;
import dev.callout.policy.Language;
import dev.callout.territory.TerritoryId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "operating_message")
@SuppressWarnings("NullAway.Init")
class OperatingMessageEntity {
    @Id
    UUID id;

    @Version
    int version;

    @Enumerated(EnumType.STRING)
    OperatingMessage.Kind kind;

    String territory;

    @Nullable
    String element;

    @Nullable
    Double lat;

    @Nullable
    Double lon;

    @Nullable
    Integer metres;

    Instant startsAt;

    @Nullable
    Instant endsAt;

    @Nullable
    LocalDate estimate;

    @JdbcTypeCode(SqlTypes.JSON)
    Map<String, String> texts;

    Instant sentAt;

    @Nullable
    Instant overAt;

    void area(OperatingMessage.Area area) {
        element = area.element();
        OperatingMessage.Circle circle = area.circle();
        lat = circle == null ? null : circle.centre().lat();
        lon = circle == null ? null : circle.centre().lon();
        metres = circle == null ? null : circle.metres();
    }

    void texts(Map<Language, String> told) {
        texts = new HashMap<>();
        told.forEach((language, text) -> texts.put(language.code(), text));
    }

    OperatingMessage view() {
        Map<Language, String> told = new EnumMap<>(Language.class);
        texts.forEach((code, text) -> told.put(Language.of(code), text));
        OperatingMessage.Circle circle = lat == null || lon == null || metres == null
                ? null
                : new OperatingMessage.Circle(new Point(lat, lon), metres);
        return new OperatingMessage(
                id,
                version,
                kind,
                new TerritoryId(territory),
                new OperatingMessage.Area(element, circle),
                startsAt,
                endsAt,
                estimate,
                told,
                overAt);
    }
}
