package dev.callout.visit;

import dev.callout.technician.TechnicianId;
import dev.callout.time.Window;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * When and by whom.
 *
 * @param windows the work lies wholly inside one of them; empty: any time
 * @param technicians what is wished of which technician
 * @param after other visits that come first, with the least time between their end and this one's start
 */
public record Wishes(
        List<Window> windows,
        @Nullable Window preferred,
        Map<TechnicianId, Wish> technicians,
        Map<VisitId, Duration> after) {
    public Wishes {
        windows = List.copyOf(windows);
        technicians = Map.copyOf(technicians);
        after = Map.copyOf(after);
    }

    /** Whether a technician must, must not, or would better do it. */
    public enum Wish {
        REQUIRED,
        EXCLUDED,
        PREFERRED
    }
}
