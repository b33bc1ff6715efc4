package dev.callout.desk;

import java.time.Instant;

/** A line of a case's history: what was said, decided or happened. */
public record Note(Instant at, String byWhom, Kind kind, String text) {
    /** What a line is about. */
    public enum Kind {
        OPENED,
        SAID,
        IDENTIFIED,
        NOT_IDENTIFIED,
        HELP,
        LINKED,
        VISIT,
        EQUIPMENT,
        SOLVED,
        TOLD,
        CLOSED,
        REOPENED
    }

    /** Without its words: what is printed may end in a log. */
    @Override
    public String toString() {
        return "Note[" + kind + "]";
    }
}
