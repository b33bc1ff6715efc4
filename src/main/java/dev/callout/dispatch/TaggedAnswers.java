package dev.callout.dispatch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.callout.policy.Language;
import dev.callout.policy.Rulebook;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Answers with an entity tag made from all of their bytes, in the language that the caller prefers. */
@Singleton
final class TaggedAnswers {
    private static final int TAG_BYTES = 12;

    /** Norwegian is asked for by either code. */
    private final Rulebook rulebook;

    private final ObjectMapper json;

    TaggedAnswers(Rulebook rulebook, ObjectMapper json) {
        this.rulebook = rulebook;
        this.json = json;
    }

    /** @param known the caller's If-None-Match */
    Response of(Object view, @Nullable String known) {
        byte[] body = bytes(view);
        String tag = tag(body);
        Response.ResponseBuilder answer = tag.equals(known) ? Response.notModified() : Response.ok(body);
        return answer.header(HttpHeaders.ETAG, tag)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .build();
    }

    /** The first that we speak of those that the caller prefers, else the operator's. */
    Language language(@Nullable String accepted) {
        return Language.preferred(accepted, rulebook.operator().language());
    }

    private byte[] bytes(Object view) {
        try {
            return json.writeValueAsString(view).getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String tag(byte[] body) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(body);
            return '"' + HexFormat.of().formatHex(hash, 0, TAG_BYTES) + '"';
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
