package dev.callout.call;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.callout.home.CalloutHome;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Runs a call once per caller and key. */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
final class IdempotentCalls {
    private static final String HASH = "HmacSHA256";

    private final RepeatedCalls repeated;
    private final SecurityIdentity caller;
    private final HttpServerRequest request;
    private final ObjectMapper json;
    private final SecretKeySpec hashKey;

    IdempotentCalls(RepeatedCalls repeated, SecurityIdentity caller, HttpServerRequest request, ObjectMapper json) {
        this.repeated = repeated;
        this.caller = caller;
        this.request = request;
        this.json = json;
        this.hashKey = new SecretKeySpec(
                CalloutHome.configured().secret("request-hash.key").getBytes(StandardCharsets.UTF_8), HASH);
    }

    @AroundInvoke
    Object once(InvocationContext call) throws Exception {
        String key = request.getHeader("Idempotency-Key");
        boolean keeps = call.getMethod().getAnnotation(Idempotent.class).keepsAnswer();
        if (key == null || !keeps) {
            return QuarkusTransaction.joiningExisting().call(call::proceed);
        }
        if (key.isBlank() || key.length() > RepeatedCalls.LONGEST_KEY) {
            throw Queries.bad("Idempotency-Key", "Expected 1 to " + RepeatedCalls.LONGEST_KEY + " characters.");
        }
        RepeatedCalls.Call asked = new RepeatedCalls.Call(callerName(), key, hash(call.getParameters()));
        return QuarkusTransaction.joiningExisting()
                .call(() -> repeated.begin(asked).map(Answer::response).orElseGet(() -> answerAndKeep(asked, call)));
    }

    private Response answerAndKeep(RepeatedCalls.Call asked, InvocationContext call) {
        try {
            Response response = (Response) call.proceed();
            String body = response.hasEntity() ? json.writeValueAsString(response.getEntity()) : null;
            Answer answer = Answer.of(response, body);
            repeated.keep(asked, answer);
            return answer.response();
        } catch (RuntimeException refused) {
            throw refused;
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Without a name, as for customers, the address holds the caller's token. */
    private String callerName() {
        return caller.isAnonymous()
                ? "anonymous " + request.path().hashCode()
                : caller.getPrincipal().getName();
    }

    /** Keyed, because a body may hold a short access code that a plain hash would let anybody guess. */
    private byte[] hash(Object... parameters) throws GeneralSecurityException {
        Mac mac = Mac.getInstance(HASH);
        mac.init(hashKey);
        mac.update((request.method() + " " + request.uri() + "\n").getBytes(StandardCharsets.UTF_8));
        for (Object parameter : parameters) {
            if (parameter instanceof byte[] body) {
                mac.update(body);
            }
        }
        return mac.doFinal();
    }
}
