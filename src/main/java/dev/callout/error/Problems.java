package dev.callout.error;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.inject.Singleton;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;

/** Renders whatever goes wrong in a call as a problem of RFC 9457; never a stack trace, never HTML for the API. */
@Singleton
final class Problems {
    private static final Logger LOG = Logger.getLogger(Problems.class);

    private final ObjectMapper json;

    Problems(ObjectMapper json) {
        this.json = json;
    }

    @ServerExceptionMapper
    Response invalid(InvalidInput invalid) {
        boolean unreadable =
                invalid.issues().stream().anyMatch(issue -> issue.code().equals("not-json"));
        return answer(
                unreadable ? ErrorCode.UNREADABLE : ErrorCode.INVALID_INPUT,
                invalid.getMessage(),
                Map.of("issues", invalid.issues()));
    }

    @ServerExceptionMapper
    Response notFound(NotFound absent) {
        return answer(ErrorCode.NOT_FOUND, absent.getMessage(), Map.of());
    }

    @ServerExceptionMapper
    Response refused(Refused refused) {
        return answer(refused.code(), refused.getMessage(), refused.facts());
    }

    @ServerExceptionMapper
    Response forbidden(ForbiddenException forbidden) {
        return answer(ErrorCode.NOT_ALLOWED, ErrorCode.NOT_ALLOWED.title(), Map.of());
    }

    @ServerExceptionMapper
    Response unauthorized(UnauthorizedException stranger, UriInfo uri) {
        return challenge(uri);
    }

    @ServerExceptionMapper
    Response failedToLogIn(AuthenticationFailedException stranger, UriInfo uri) {
        return challenge(uri);
    }

    /** People are sent to the login page; machines are told. */
    private Response challenge(UriInfo uri) {
        if (!uri.getPath().startsWith("/api")) {
            return Response.seeOther(URI.create("/login")).build();
        }
        Response answer = answer(ErrorCode.NOT_AUTHENTICATED, ErrorCode.NOT_AUTHENTICATED.title(), Map.of());
        return Response.fromResponse(answer)
                .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"callout\"")
                .build();
    }

    /** What Quarkus itself refuses: no such path, method or media type. */
    @ServerExceptionMapper
    Response framework(WebApplicationException refused) {
        Response original = refused.getResponse();
        int status = original.getStatus();
        if (status < 400) {
            return original;
        }
        for (ErrorCode code : ErrorCode.values()) {
            if (code.status() == status) {
                Response answer = answer(code, code.title(), Map.of());
                List<Object> allow = original.getHeaders().get(HttpHeaders.ALLOW);
                return allow == null
                        ? answer
                        : Response.fromResponse(answer)
                                .header(HttpHeaders.ALLOW, allow.get(0))
                                .build();
            }
        }
        return status < 500 ? answer(ErrorCode.BAD_REQUEST, ErrorCode.BAD_REQUEST.title(), Map.of()) : failure(refused);
    }

    @ServerExceptionMapper
    Response anythingElse(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof InvalidInput invalid) {
                return invalid(invalid);
            }
            if (cause instanceof NotFound absent) {
                return notFound(absent);
            }
            if (cause instanceof Refused refused) {
                return refused(refused);
            }
            ErrorCode code = DatabaseRefusals.code(cause);
            if (code != null) {
                return answer(code, code.title(), Map.of());
            }
        }
        return failure(thrown);
    }

    private Response failure(Throwable thrown) {
        UUID incident = UUID.randomUUID();
        LOG.errorf(thrown, "Call failed, incident %s", incident);
        return answer(ErrorCode.FAILURE, ErrorCode.FAILURE.title(), Map.of("incident", incident.toString()));
    }

    private Response answer(ErrorCode code, @Nullable String detail, Map<String, ?> facts) {
        Map<String, Object> problem = Problem.of(code, detail == null ? code.title() : detail);
        problem.putAll(facts);
        try {
            return Response.status(code.status())
                    .type(Problem.MEDIA_TYPE)
                    .entity(json.writeValueAsString(problem))
                    .build();
        } catch (JsonProcessingException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
