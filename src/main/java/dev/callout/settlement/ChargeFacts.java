package dev.callout.settlement;

import dev.callout.policy.PriceRef;
import dev.callout.time.Window;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a charge is reckoned from. A set of facts: work that was told in pieces, twice or out of order comes to the same.
 *
 * @param at when what is charged for happened; says which edition of a price list holds
 * @param worked when somebody worked, told by windows; what overlaps counts once
 * @param minutes worked that were told without their hours, in all
 * @param pieces how many of which item were used or ordered
 */
record ChargeFacts(Instant at, List<Window> worked, int minutes, Map<PriceRef, Integer> pieces) {
    ChargeFacts {
        worked = joined(worked);
        pieces = Map.copyOf(pieces);
        if (minutes < 0 || pieces.values().stream().anyMatch(count -> count < 0)) {
            throw new IllegalArgumentException("Minutes and pieces cannot be negative");
        }
    }

    static ChargeFacts of(Instant at) {
        return new ChargeFacts(at, List.of(), 0, Map.of());
    }

    ChargeFacts with(ChargeFacts other) {
        List<Window> all = new ArrayList<>(worked);
        all.addAll(other.worked);
        Map<PriceRef, Integer> sum = new TreeMap<>(Comparator.comparing(PriceRef::toString));
        sum.putAll(pieces);
        other.pieces.forEach((item, count) -> sum.merge(item, count, Math::addExact));
        return new ChargeFacts(at.isBefore(other.at) ? at : other.at, all, Math.addExact(minutes, other.minutes), sum);
    }

    /** All time worked. */
    Duration time() {
        return worked.stream().map(Window::length).reduce(Duration.ofMinutes(minutes), Duration::plus);
    }

    /** The union of windows, in order; windows that touch are one. */
    static List<Window> joined(Collection<Window> windows) {
        List<Window> joined = new ArrayList<>();
        windows.stream().sorted(Comparator.comparing(Window::start)).forEach(window -> {
            Window last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last == null || last.end().isBefore(window.start())) {
                joined.add(window);
            } else if (window.end().isAfter(last.end())) {
                joined.set(joined.size() - 1, new Window(last.start(), window.end()));
            }
        });
        return List.copyOf(joined);
    }
}
