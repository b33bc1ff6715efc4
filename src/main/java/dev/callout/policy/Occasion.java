package dev.callout.policy;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What the desk owes an answer to. */
public enum Occasion {
    /** Something that a customer wants to know. */
    QUESTION,
    /** Something that does not work. */
    FAULT,
    /** Something that a customer wants to have. */
    ORDER,
    /** A claim in writing. */
    CLAIM,
    /** An escalation that has begun: its first update. */
    ESCALATION;

    /** How it is written in a rulebook. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static List<String> keys() {
        return Arrays.stream(values()).map(Occasion::key).toList();
    }
}
