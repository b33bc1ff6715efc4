package dev.callout.error;

import java.util.Map;

/** What was asked for is understood, but the present state or version forbids it; over HTTP the code's status. */
public final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final ErrorCode code;
    private final transient Map<String, ?> facts;

    public Refused(ErrorCode code, String message) {
        this(code, message, Map.of());
    }

    /** @param facts what is known instead, answered beside the message; JSON values by name */
    public Refused(ErrorCode code, String message, Map<String, ?> facts) {
        super(message);
        this.code = code;
        this.facts = Map.copyOf(facts);
    }

    public ErrorCode code() {
        return code;
    }

    public Map<String, ?> facts() {
        return facts;
    }
}
