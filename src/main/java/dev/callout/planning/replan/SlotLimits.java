package dev.callout.planning.replan;

import dev.callout.time.Window;
import java.util.List;

/**
 * Which windows are priced.
 *
 * @param windows the windows in question, each a possible answer
 * @param rate an offer should be kept at this rate at least, 0 to 1: a dearer place is taken where the cheapest has a lower one
 */
public record SlotLimits(List<Window> windows, double rate) {
    public SlotLimits {
        windows = List.copyOf(windows);
    }
}
