package dev.callout.promise.learning;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Reliability by place on the route. A day that is replanned saves little at the second stop, when everybody is still at the
 * first, and much in the afternoon; so each place has its own, and all from the sixth on share one. Immutable.
 */
public final class Reliabilities {
    /** By place, where nothing was seen yet; found by simulation, and soon outweighed by what is seen. */
    private static final List<Reliability> USUAL = List.of(
            new Reliability(0.02, 1),
            new Reliability(0.03, 0.9),
            new Reliability(0.02, 0.7),
            new Reliability(0.02, 0.5),
            new Reliability(0.02, 0.4),
            new Reliability(0.02, 0.4));

    private final List<Reliability> byPlace;

    private Reliabilities(List<Reliability> byPlace) {
        this.byPlace = List.copyOf(byPlace);
    }

    /** @param place on the route, 0 is the first stop */
    public record Seen(int place, Reliability.Outcome outcome) {}

    /** Where nothing was seen. */
    public static Reliabilities usual() {
        return new Reliabilities(USUAL);
    }

    public static Reliabilities from(Collection<Seen> seen) {
        List<Reliability> learned = new ArrayList<>();
        for (int i = 0; i < USUAL.size(); i++) {
            int index = i;
            learned.add(Reliability.from(
                    seen.stream()
                            .filter(one -> index(one.place()) == index)
                            .map(Seen::outcome)
                            .toList(),
                    USUAL.get(i)));
        }
        return new Reliabilities(learned);
    }

    /** @param place on the route, 0 is the first stop */
    public Reliability at(int place) {
        return byPlace.get(index(place));
    }

    private static int index(int place) {
        return Math.min(place, USUAL.size() - 1);
    }

    @Override
    public String toString() {
        return byPlace.toString();
    }
}
