package dev.callout.error;

import java.util.Locale;

/** Every answer that is no success, by its stable code; {@code src/docs/errors.md} is made from this table. */
public enum ErrorCode {
    UNREADABLE(400, "The body is not readable as JSON.", "Send UTF-8 JSON; the issue names line and column."),
    BAD_REQUEST(400, "A query parameter or header is not understood.", "The issue names it and what is expected."),
    NOT_AUTHENTICATED(401, "Nobody, or nobody we know, is asking.", "Log in, or send Authorization: Bearer KEY."),
    NOT_ALLOWED(403, "The caller may not do this.", "Ask someone whose role allows it."),
    NOT_FOUND(404, "There is no such thing, or it is not the caller's to see.", "Check the id and who is asking."),
    METHOD_NOT_ALLOWED(405, "The path does not know this method.", "The Allow header lists the methods it knows."),
    NOT_ACCEPTABLE(406, "The answer exists only in other media types.", "Accept application/json."),
    STATE_CONFLICT(409, "The present state does not allow this.", "Read the thing again and decide anew."),
    ALREADY_RUNNING(409, "A plan for this territory and day is already being made.", "Wait for it, or follow it."),
    OUT_OF_ORDER(409, "What is reported contradicts what is known.", "Read what is known, given with the answer."),
    SLOT_TAKEN(
            409, "The slot is held or sold already, or nobody is free then any more.", "Search again; offer another."),
    HOLD_EXPIRED(409, "The slot is not held, or not any more.", "Hold it, where it is still free; then confirm."),
    STALE_PLAN(409, "The plan was made from a state that has changed since.", "Plan again, then publish."),
    BELOW_RATE(
            409, "Windows of the plan will be kept less often than stated.", "Review them, or accept them knowingly."),
    VERSION_CONFLICT(409, "Someone else changed the same thing at the same time.", "Read it again and repeat."),
    STALE_VERSION(412, "The If-Match header names an older version.", "Read it again and send its new ETag."),
    TOO_LARGE(413, "The body is larger than allowed here.", "Send less, or in parts."),
    UNSUPPORTED_MEDIA_TYPE(415, "The body is in a media type we do not read here.", "Send application/json."),
    INVALID_INPUT(422, "The input is understood, but cannot be accepted.", "Every issue has a pointer; mend them all."),
    KEY_REUSED(422, "The Idempotency-Key was used before with another request.", "Use a new key for a new request."),
    TOO_MANY(429, "Too many calls.", "Wait as long as Retry-After says."),
    FAILURE(500, "We failed; the fault is ours.", "Repeat with the same Idempotency-Key; tell the operator the id."),
    UNAVAILABLE(503, "Not at the moment.", "Wait as long as Retry-After says.");

    private final int status;
    private final String title;
    private final String help;

    ErrorCode(int status, String title, String help) {
        this.status = status;
        this.title = title;
        this.help = help;
    }

    public int status() {
        return status;
    }

    public String title() {
        return title;
    }

    public String help() {
        return help;
    }

    /** The code in answers, e.g. {@code stale-plan}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The problem type of RFC 9457. */
    public String type() {
        return "urn:callout:problem:" + code();
    }
}
