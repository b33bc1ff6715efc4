package dev.callout.dispatch.live;

import dev.callout.time.Window;
import org.jspecify.annotations.Nullable;

/**
 * Something that a customer is to be told.
 *
 * @param before the window told until now; null where none held
 * @param after the window from now on; null where nobody comes today
 * @param rate the chance that the new window is kept, 0 where there is none
 */
public record Telling(
        String visit, @Nullable Window before, @Nullable Window after, double rate) {
    /** Whether the customer had been told something else. */
    public boolean isAnew() {
        return before != null;
    }
}
