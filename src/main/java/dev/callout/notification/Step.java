package dev.callout.notification;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** The moments of a visit of which its customer is told. */
enum Step {
    RECEIVED,
    WINDOW_TOLD,
    REMINDER,
    MOVED,

    /** The window does not hold any more, and there is no other yet. */
    WITHDRAWN,
    ON_THE_WAY,
    DONE,
    NOT_DONE,
    CANCELLED;

    private static final Set<Step> ABOUT_A_WINDOW = EnumSet.of(WINDOW_TOLD, REMINDER, MOVED, WITHDRAWN);

    /** What need not be told any more once this is. */
    Set<Step> supersedes() {
        return switch (this) {
            case RECEIVED, REMINDER -> EnumSet.noneOf(Step.class);
            case WINDOW_TOLD, MOVED, WITHDRAWN, ON_THE_WAY -> ABOUT_A_WINDOW;
            case DONE, NOT_DONE, CANCELLED -> EnumSet.of(RECEIVED, WINDOW_TOLD, REMINDER, MOVED, WITHDRAWN, ON_THE_WAY);
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
