package dev.callout.notification;

import dev.callout.database.UuidV7;
import dev.callout.time.Window;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Messages on their way. Writing joins the transaction of who writes, so that a customer is told if, and only if, what is
 * told has happened; everything after that is one statement each, so that a process may die between any two.
 */
final class Outbox {
    /** After so many tries of which nobody knows the end a message is left alone: at most one is a repeat. */
    static final int MOST_DOUBTS = 2;

    private final Statements database;
    private final Clock clock;

    Outbox(DataSource database, Clock clock) {
        this.database = new Statements(database);
        this.clock = clock;
    }

    /** Writes a message down; empty where this customer was told the same already, or will be. */
    Optional<UUID> add(Draft draft, MessageState state) {
        UUID id = UuidV7.at(clock.instant());
        Concern concern = draft.concern();
        int added = database.update(
                "INSERT INTO message (id, visit, territory, thread, telling, step, threshold, channel, language,"
                        + " recipient, subject, body, promise, state, created_at, due_at, not_after)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
                id,
                concern.visit(),
                concern.territory(),
                concern.thread(),
                concern.telling(),
                draft.step().name(),
                draft.threshold(),
                draft.means().name(),
                draft.language(),
                draft.recipient(),
                draft.wording().subject(),
                draft.wording().body(),
                draft.promise(),
                state.name(),
                clock.instant(),
                draft.dueAt(),
                draft.notAfter());
        return added == 1 ? Optional.of(id) : Optional.empty();
    }

    /** Lays a PIN beside a message, sealed, until it was sent. */
    void seal(UUID id, byte[] sealed) {
        database.update("UPDATE message SET sealed = ? WHERE id = ? AND state = 'WAITING'", sealed, id);
    }

    Optional<byte[]> sealed(UUID id) {
        return database.query(
                "SELECT sealed FROM message WHERE id = ? AND sealed IS NOT NULL", row -> row.getBytes(1), id);
    }

    /** What waits and is overtaken by something newer will not be sent; open calls are dropped likewise. */
    void supersede(UUID thread, Set<Step> steps) {
        if (!steps.isEmpty()) {
            database.update(
                    "UPDATE message SET state = 'SUPERSEDED', sealed = NULL, ended_at = ? WHERE thread = ?"
                            + " AND step = ANY (?) AND state IN ('WAITING', 'OPEN')",
                    clock.instant(),
                    thread,
                    steps.stream().map(Step::name).toArray(String[]::new));
        }
    }

    /** The windows that customers have heard of last, by visit; without those who heard that it no longer holds. */
    Map<UUID, Window> heard(Collection<UUID> visits) {
        Map<UUID, Window> heard = new HashMap<>();
        String sql = "SELECT DISTINCT ON (m.visit) m.visit, p.window_start, p.window_end FROM message m"
                + " LEFT JOIN promise p ON p.id = m.promise WHERE m.visit = ANY (?)"
                + " AND m.step IN ('WINDOW_TOLD', 'MOVED', 'WITHDRAWN', 'DIVERTED', 'NOT_DONE')"
                + " AND m.state IN ('SENDING', 'SENT', 'UNCERTAIN', 'NO_GATEWAY', 'CLOSED') ORDER BY m.visit, m.number DESC";
        database.each(
                sql,
                row -> {
                    Timestamp start = row.getTimestamp(2);
                    Timestamp end = row.getTimestamp(3);
                    if (start != null && end != null) {
                        heard.put(row.getObject(1, UUID.class), new Window(start.toInstant(), end.toInstant()));
                    }
                },
                (Object) visits.toArray(UUID[]::new));
        return heard;
    }

    /**
     * Takes a message up for one try; empty where there is nothing to send any more. Whoever finds it already being sent
     * is the successor of a process that died at it: that try is a doubt.
     */
    Optional<Letter> take(UUID id) {
        Instant now = clock.instant();
        database.update(
                "UPDATE message SET state = 'EXPIRED', sealed = NULL, ended_at = ? WHERE id = ? AND state = 'WAITING' AND not_after <= ?",
                now,
                id,
                now);
        database.update(
                "UPDATE message SET state = 'UNCERTAIN', sealed = NULL, doubts = doubts + 1, ended_at = ?,"
                        + " failure = 'The server stopped while it was sent.'"
                        + " WHERE id = ? AND state = 'SENDING' AND doubts >= ?",
                now,
                id,
                MOST_DOUBTS - 1);
        return database.query(
                "UPDATE message SET doubts = doubts + CASE state WHEN 'SENDING' THEN 1 ELSE 0 END, state = 'SENDING',"
                        + " tries = tries + 1, tried_at = ? WHERE id = ? AND state IN ('WAITING', 'SENDING')"
                        + " RETURNING id, thread, visit, step, recipient, subject, body, not_after, tries, doubts",
                Outbox::letter,
                now,
                id);
    }

    void sent(UUID id, String receipt) {
        database.update(
                "UPDATE message SET state = 'SENT', sealed = NULL, ended_at = ?, receipt = ?, failure = NULL"
                        + " WHERE id = ? AND state = 'SENDING'",
                clock.instant(),
                receipt,
                id);
    }

    /** It will be tried again, unless something newer overtakes it. */
    void putBack(UUID id, boolean doubtful, String failure) {
        database.update(
                "UPDATE message SET state = 'WAITING', doubts = doubts + ?, failure = ? WHERE id = ? AND state = 'SENDING'",
                doubtful ? 1 : 0,
                failure,
                id);
    }

    void end(UUID id, MessageState state, boolean doubtful, String failure) {
        database.update(
                "UPDATE message SET state = ?, sealed = NULL, doubts = doubts + ?, ended_at = ?, failure = ?"
                        + " WHERE id = ? AND state = 'SENDING'",
                state.name(),
                doubtful ? 1 : 0,
                clock.instant(),
                failure,
                id);
    }

    /** The desk has called; false where there is no such open call. */
    boolean close(UUID id, String byWhom) {
        return database.update(
                        "UPDATE message SET state = 'CLOSED', ended_at = ?, ended_by = ?"
                                + " WHERE id = ? AND state IN ('OPEN', 'FAILED', 'UNCERTAIN')",
                        clock.instant(),
                        byWhom,
                        id)
                == 1;
    }

    /** How a message ended by which the desk tells something. */
    record Ending(
            UUID telling, MessageState state, @Nullable String failure) {}

    /** Empty where the desk waits for nothing, or the message has not ended. */
    Optional<Ending> ending(UUID id) {
        return database.query(
                "SELECT telling, state, failure FROM message WHERE id = ? AND telling IS NOT NULL"
                        + " AND state NOT IN ('WAITING', 'SENDING')",
                row -> new Ending(
                        row.getObject(1, UUID.class), MessageState.valueOf(row.getString(2)), row.getString(3)),
                id);
    }

    /** What was told in another way need not be sent, and nobody need be called for it. */
    void settle(UUID telling) {
        database.update(
                "UPDATE message SET state = CASE state WHEN 'WAITING' THEN 'SUPERSEDED' ELSE 'CLOSED' END, ended_at = ?"
                        + " WHERE telling = ? AND state IN ('WAITING', 'OPEN', 'FAILED', 'UNCERTAIN')",
                clock.instant(),
                telling);
    }

    boolean isStopped(String address) {
        return database.query("SELECT 1 FROM message_stop WHERE address = ?", row -> true, address)
                .isPresent();
    }

    /** The owner of an address wants no more messages; what waits for it is not sent. */
    void stop(String address, String byWhom) {
        database.update(
                "INSERT INTO message_stop (address, stopped_at, stopped_by) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
                address,
                clock.instant(),
                byWhom);
        database.update(
                "UPDATE message SET state = 'STOPPED', sealed = NULL, ended_at = ?"
                        + " WHERE recipient = ? AND state = 'WAITING'",
                clock.instant(),
                address);
    }

    void allow(String address) {
        database.update("DELETE FROM message_stop WHERE address = ?", address);
    }

    private static Letter letter(ResultSet row) throws SQLException {
        return new Letter(
                row.getObject("id", UUID.class),
                row.getObject("thread", UUID.class),
                row.getObject("visit", UUID.class),
                Step.valueOf(row.getString("step")),
                row.getString("recipient"),
                row.getString("subject"),
                row.getString("body"),
                row.getTimestamp("not_after").toInstant(),
                row.getInt("tries"),
                row.getInt("doubts"));
    }
}
