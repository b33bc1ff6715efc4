package dev.callout.promise.learning;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Reliability by place on the route. A day that is replanned saves little at the second stop, when everybody is still at the
 * first, and much in the afternoon; so each place has its own, and all from the seventh on share one. Immutable.
 */
public final class Reliabilities {
    /** Stands for the place of a window that was told on the day itself. */
    public static final int ON_THE_DAY = -1;

    /** By place, where nothing was seen yet; found by simulation, and soon outweighed by what is seen. */
    private static final List<Reliability> USUAL = List.of(
            new Reliability(0.01, 1),
            new Reliability(0.02, 0.7),
            new Reliability(0.02, 0.4),
            new Reliability(0.02, 0.4),
            new Reliability(0.02, 0.3),
            new Reliability(0.02, 0.3),
            new Reliability(0.02, 0.25));

    /** Of windows told on the day itself: mostly to who had been told another one before, on a day that goes badly. */
    private static final Reliability USUAL_ON_THE_DAY = new Reliability(0.08, 0.5);

    private final List<Reliability> byPlace;
    private final Reliability onTheDay;

    private Reliabilities(List<Reliability> byPlace, Reliability onTheDay) {
        this.byPlace = List.copyOf(byPlace);
        this.onTheDay = onTheDay;
    }

    /** @param place on the route, 0 is the first stop; {@link #ON_THE_DAY} for a window told on the day itself */
    public record Seen(int place, Reliability.Outcome outcome) {}

    /** Where nothing was seen. */
    public static Reliabilities usual() {
        return new Reliabilities(USUAL, USUAL_ON_THE_DAY);
    }

    /** @param seen in the order in which they were told */
    public static Reliabilities from(Collection<Seen> seen) {
        List<Reliability> learned = new ArrayList<>();
        for (int i = 0; i < USUAL.size(); i++) {
            learned.add(learned(seen, i, USUAL.get(i)));
        }
        return new Reliabilities(learned, learned(seen, ON_THE_DAY, USUAL_ON_THE_DAY));
    }

    private static Reliability learned(Collection<Seen> seen, int index, Reliability usual) {
        List<Reliability.Outcome> outcomes = seen.stream()
                .filter(one -> index(one.place()) == index)
                .map(Seen::outcome)
                .toList();
        return Reliability.from(outcomes, usual);
    }

    public Reliability onTheDay() {
        return onTheDay;
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
        return byPlace + ", on the day " + onTheDay;
    }
}
