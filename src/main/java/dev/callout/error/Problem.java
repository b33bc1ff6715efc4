package dev.callout.error;

import java.util.LinkedHashMap;
import java.util.Map;

/** A problem of RFC 9457 as JSON members in their order. */
final class Problem {
    static final String MEDIA_TYPE = "application/problem+json";

    private Problem() {}

    static Map<String, Object> of(ErrorCode code, String detail) {
        Map<String, Object> problem = new LinkedHashMap<>();
        problem.put("type", code.type());
        problem.put("title", code.title());
        problem.put("status", code.status());
        problem.put("code", code.code());
        problem.put("detail", detail);
        problem.put("help", code.help());
        return problem;
    }
}
