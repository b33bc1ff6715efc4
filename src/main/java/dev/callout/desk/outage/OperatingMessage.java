package dev.callout.desk.outage;

import dev.callout.desk.telling.About;
import dev.callout.geo.Point;
import dev.callout.policy.Language;
import dev.callout.territory.TerritoryId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Planned work or an outage.
 *
 * @param endsAt of planned work; null where nobody knows
 * @param estimate the day on which an outage will probably be repaired; null: not known
 * @param texts what is told, by language
 * @param overAt null: it goes on
 */
public record OperatingMessage(
        UUID id,
        int version,
        Kind kind,
        TerritoryId territory,
        Area area,
        Instant startsAt,
        @Nullable Instant endsAt,
        @Nullable LocalDate estimate,
        Map<Language, String> texts,
        @Nullable Instant overAt) {
    public OperatingMessage {
        texts = Map.copyOf(texts);
    }

    /** What it is. */
    public enum Kind {
        PLANNED_WORK,
        OUTAGE
    }

    /** Who is concerned: whoever is served by a part of the network, or lives around a place. */
    public record Area(@Nullable String element, @Nullable Circle circle) {}

    /** Around a place. */
    public record Circle(Point centre, int metres) {}

    About about() {
        return new About(About.Kind.OPERATING_MESSAGE, id);
    }

    /** The text in a language, else in the operator's own, else in any. */
    String text(String tag, Language otherwise) {
        Optional<Language> spoken = texts.keySet().stream()
                .filter(language -> language.code().equals(tag)
                        || language.locale().getLanguage().equals(tag))
                .findFirst();
        String text = texts.get(spoken.orElse(otherwise));
        return text == null ? texts.values().iterator().next() : text;
    }
}
