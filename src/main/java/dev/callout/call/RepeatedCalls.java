package dev.callout.call;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.callout.error.ErrorCode;
import dev.callout.error.Refused;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/** Calls that may be repeated, with the answers they were given. Kept for a week. */
@ApplicationScoped
@Transactional
class RepeatedCalls {
    static final int LONGEST_KEY = 200;
    private static final Duration KEPT = Duration.ofDays(7);

    private final EntityManager database;
    private final ObjectMapper json;
    private final Clock clock;

    RepeatedCalls(EntityManager database, ObjectMapper json, Clock clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    /** A call by its caller and key, and what was asked. */
    @SuppressWarnings("ArrayRecordComponent")
    record Call(String caller, String key, byte[] requestHash) {}

    /**
     * Begins a call, or gives the answer that it was given before. While another transaction runs the same call, the
     * database makes us wait for how it ends.
     *
     * @throws Refused where the key was used for something else
     */
    Optional<Answer> begin(Call call) {
        int inserted = database.createNativeQuery(
                        "INSERT INTO repeated_call (caller, idempotency_key, request_hash, made_at)"
                                + " VALUES (:caller, :key, :hash, :now) ON CONFLICT DO NOTHING")
                .setParameter("caller", call.caller())
                .setParameter("key", call.key())
                .setParameter("hash", call.requestHash())
                .setParameter("now", clock.instant())
                .executeUpdate();
        if (inserted == 1) {
            return Optional.empty();
        }
        Object[] row = (Object[]) database.createNativeQuery("SELECT request_hash, status, headers::text, body"
                        + " FROM repeated_call WHERE caller = :caller AND idempotency_key = :key")
                .setParameter("caller", call.caller())
                .setParameter("key", call.key())
                .getSingleResult();
        if (!Arrays.equals((byte[]) row[0], call.requestHash())) {
            throw new Refused(ErrorCode.KEY_REUSED, ErrorCode.KEY_REUSED.title());
        }
        return Optional.of(new Answer(((Number) row[1]).intValue(), headers((String) row[2]), (String) row[3]));
    }

    void keep(Call call, Answer answer) {
        database.createNativeQuery("UPDATE repeated_call SET status = :status, headers = CAST(:headers AS jsonb),"
                        + " body = CAST(:body AS text) WHERE caller = :caller AND idempotency_key = :key")
                .setParameter("status", answer.status())
                .setParameter("headers", text(answer.headers()))
                .setParameter("body", answer.body())
                .setParameter("caller", call.caller())
                .setParameter("key", call.key())
                .executeUpdate();
    }

    void forgetOld(@Observes StartupEvent started) {
        database.createNativeQuery("DELETE FROM repeated_call WHERE made_at < :before")
                .setParameter("before", clock.instant().minus(KEPT))
                .executeUpdate();
    }

    private String text(Map<String, String> headers) {
        try {
            return json.writeValueAsString(headers);
        } catch (JsonProcessingException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private Map<String, String> headers(String text) {
        try {
            return json.readValue(text, new TypeReference<>() {});
        } catch (JsonProcessingException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
