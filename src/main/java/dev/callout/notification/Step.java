package dev.callout.notification;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** The moments of which a customer is told: first those of a visit, then those at the desk. */
enum Step {
    RECEIVED,
    WINDOW_TOLD,
    REMINDER,
    MOVED,

    /** The window does not hold any more, and there is no other yet. */
    WITHDRAWN,

    /** Freed time is held for who would like to come earlier. */
    OFFERED,
    ON_THE_WAY,
    DONE,
    NOT_DONE,
    CANCELLED,

    /** An emergency has put it off; something else is done instead. */
    DIVERTED,

    /** The emergency is over, it is planned again. */
    RETURNED,

    CASE_TAKEN,
    CASE_STILL_OPEN,
    CASE_SOLVED,
    CLAIM_INCOMPLETE,
    CLAIM_TAKEN,
    CLAIM_ANSWERED,
    ESCALATION_BEGUN,
    ESCALATION_UPDATE,
    ESCALATION_CLOSED,
    SHIPMENT_SENT,
    PLANNED_WORK,
    OUTAGE,
    OUTAGE_OVER,
    CONTACT_CHANGED,
    PIN;

    private static final Set<Step> ABOUT_A_WINDOW = EnumSet.of(WINDOW_TOLD, REMINDER, MOVED, WITHDRAWN, OFFERED);

    /** What need not be told any more once this is. */
    Set<Step> supersedes() {
        return switch (this) {
            case WINDOW_TOLD, MOVED, WITHDRAWN, ON_THE_WAY, DIVERTED -> ABOUT_A_WINDOW;
            case RETURNED -> EnumSet.of(DIVERTED);
            case DONE, NOT_DONE, CANCELLED ->
                EnumSet.of(RECEIVED, WINDOW_TOLD, REMINDER, MOVED, WITHDRAWN, OFFERED, ON_THE_WAY, DIVERTED, RETURNED);
            case PIN -> EnumSet.of(PIN);
            // of what is told at the desk, the desk says what is overtaken
            default -> EnumSet.noneOf(Step.class);
        };
    }

    /** Whether customers learn the window that holds by it. */
    boolean tellsWindow() {
        return this == WINDOW_TOLD || this == MOVED;
    }

    /** Whether somebody must be called who cannot be written to; the rest is a courtesy. */
    boolean mustBeTold() {
        return this != RECEIVED && this != REMINDER && this != ON_THE_WAY;
    }

    /** The key of its texts. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
