package dev.callout.error;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** Renders what fails before a call reaches any resource, such as a body that is too large to be read at all. */
@Singleton
final class EarlyFailures {
    private static final int FIRST = Integer.MIN_VALUE;

    private final ObjectMapper json;

    EarlyFailures(ObjectMapper json) {
        this.json = json;
    }

    void listen(@Observes Router router) {
        router.route("/api/*").order(FIRST).failureHandler(this::answer);
    }

    private void answer(RoutingContext call) {
        if (call.statusCode() != ErrorCode.TOO_LARGE.status() || call.response().ended()) {
            call.next();
            return;
        }
        try {
            String body = json.writeValueAsString(Problem.of(ErrorCode.TOO_LARGE, ErrorCode.TOO_LARGE.title()));
            call.response()
                    .setStatusCode(ErrorCode.TOO_LARGE.status())
                    .putHeader("Content-Type", Problem.MEDIA_TYPE)
                    .putHeader("Connection", "close")
                    .end(body);
        } catch (JsonProcessingException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
