package dev.callout.progress;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reasons for not done that mean something to the ledger; any other words are as good for people. */
public enum NotDoneReason {
    /** The technician came and nobody opened. */
    CUSTOMER_ABSENT(true),

    /** Somebody was there, but the place could not be entered. */
    NO_ACCESS(true),

    /** The customer did not want the work. */
    CUSTOMER_REFUSED(true),
    PARTS_MISSING(false),
    NO_TIME(false),
    NEEDS_OTHER_SKILL(false);

    private final boolean customersSide;

    NotDoneReason(boolean customersSide) {
        this.customersSide = customersSide;
    }

    /** Whether the technician was there in vain. */
    public boolean customersSide() {
        return customersSide;
    }

    /** Whether the words of a report mean this reason. */
    public boolean isMeantBy(@Nullable String text) {
        return of(text).filter(this::equals).isPresent();
    }

    /** The reason of a report; empty for words of the technician's own. */
    public static Optional<NotDoneReason> of(@Nullable String text) {
        String name = text == null ? "" : text.strip().toUpperCase(Locale.ROOT).replaceAll("[ -]", "_");
        return Arrays.stream(values())
                .filter(reason -> reason.name().equals(name))
                .findFirst();
    }
}
