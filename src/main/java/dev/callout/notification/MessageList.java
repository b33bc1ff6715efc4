package dev.callout.notification;

import dev.callout.policy.Rulebook;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Shows what customers were told, and what is to be told them by phone. */
@ApplicationScoped
@Transactional
class MessageList {
    private static final String SELECT = """
            SELECT m.id, m.visit, v.reference, m.telling, m.step, m.channel, m.language, m.recipient, m.subject, m.body, m.state,
                   m.created_at, m.due_at, m.tries, m.doubts, m.ended_at, m.receipt, m.failure, t.time_zone
            FROM message m LEFT JOIN visit v ON v.id = m.visit LEFT JOIN territory t ON t.id = m.territory
            WHERE (CAST(:visit AS uuid) IS NULL OR m.visit = CAST(:visit AS uuid))
              AND (:territory = '' OR m.territory = :territory)
              AND (:state = '' OR m.state = :state)
              AND (:channel = '' OR m.channel = :channel)
              AND (CAST(:after AS uuid) IS NULL
                   OR m.number > (SELECT number FROM message WHERE id = CAST(:after AS uuid)))
            ORDER BY m.number
            """;

    private final EntityManager database;
    private final Rulebook rulebook;

    MessageList(EntityManager database, Rulebook rulebook) {
        this.database = database;
        this.rulebook = rulebook;
    }

    record Filter(
            Optional<UUID> visit,
            String territory,
            Optional<MessageState> state,
            Optional<Means> channel,
            Optional<UUID> after) {}

    /** At most so many, in the order in which they were written. */
    List<MessageView> page(Filter filter, int most) {
        @SuppressWarnings("unchecked")
        List<Tuple> rows = database.createNativeQuery(SELECT, Tuple.class)
                .setParameter("visit", text(filter.visit()))
                .setParameter("territory", filter.territory())
                .setParameter("state", filter.state().map(Enum::name).orElse(""))
                .setParameter("channel", filter.channel().map(Enum::name).orElse(""))
                .setParameter("after", text(filter.after()))
                .setMaxResults(most)
                .getResultList();
        return rows.stream().map(this::view).toList();
    }

    private static @Nullable String text(Optional<UUID> id) {
        return id.map(UUID::toString).orElse(null);
    }

    private MessageView view(Tuple row) {
        String territorys = row.get("time_zone", String.class);
        ZoneId zone = territorys == null ? rulebook.operator().zone() : ZoneId.of(territorys);
        return new MessageView(
                row.get("id").toString(),
                id(row.get("visit")),
                row.get("reference", String.class),
                id(row.get("telling")),
                Step.valueOf(row.get("step", String.class)),
                Means.valueOf(row.get("channel", String.class)),
                row.get("language", String.class),
                row.get("recipient", String.class),
                row.get("subject", String.class),
                row.get("body", String.class),
                MessageState.valueOf(row.get("state", String.class)),
                time(row.get("created_at", Instant.class), zone),
                time(row.get("due_at", Instant.class), zone),
                row.get("tries", Integer.class),
                row.get("doubts", Integer.class),
                row.get("ended_at") == null ? null : time(row.get("ended_at", Instant.class), zone),
                row.get("receipt", String.class),
                row.get("failure", String.class));
    }

    private static @Nullable String id(@Nullable Object id) {
        return id == null ? null : id.toString();
    }

    private static OffsetDateTime time(Instant instant, ZoneId zone) {
        return instant.atZone(zone).toOffsetDateTime();
    }
}
