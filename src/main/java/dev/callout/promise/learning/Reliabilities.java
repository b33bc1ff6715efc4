package dev.callout.promise.learning;

import dev.callout.promise.learning.Reliability.Level;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Reliability by place on the route. A day that is replanned saves little at the second stop, when everybody is still at the
 * first, and much in the afternoon; so each place has its own, and all from the seventh on share one. What makes days go
 * better or worse than before does so at all places, and late ones are seldom seen: so each promise moves the level of its
 * place, and one that all places share but the first, where hardly anything can go wrong. Immutable.
 */
public final class Reliabilities {
    /** Stands for the place of a window that was told on the day itself. */
    public static final int ON_THE_DAY = -1;

    /** By place, where nothing was seen yet; found by simulation, and soon outweighed by what is seen. */
    private static final List<Reliability> USUAL = List.of(
            new Reliability(0.002, 1),
            new Reliability(-0.015, 0.63),
            new Reliability(0, 0.45),
            new Reliability(-0.01, 0.42),
            new Reliability(-0.025, 0.5),
            new Reliability(-0.03, 0.35),
            new Reliability(-0.02, 0.37));

    /** Of windows told on the day itself: mostly to who had been told another one before, on a day that goes badly. */
    private static final Reliability USUAL_ON_THE_DAY = new Reliability(0.06, 0.5);

    /** The same of the level that places share: about a day of ten technicians. */
    private static final double SHARED_MEMORY = 60;

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
        List<Reliability> lines = new ArrayList<>();
        List<Level> levels = new ArrayList<>();
        for (int i = 0; i < USUAL.size(); i++) {
            Reliability line = Reliability.sloping(outcomes(seen, i), USUAL.get(i));
            lines.add(line);
            levels.add(new Level(line.failing(), Reliability.MEMORY));
        }
        Level shared = new Level(0, SHARED_MEMORY);
        for (Seen one : seen) {
            if (one.place() != ON_THE_DAY) {
                int index = index(one.place());
                Level own = levels.get(index);
                double wrong = lines.get(index).wrong(one.outcome()) - own.value() - shared(index, shared);
                own.move(wrong);
                if (index > 0) {
                    shared.move(wrong);
                }
            }
        }
        for (int i = 0; i < lines.size(); i++) {
            lines.set(i, lines.get(i).failing(levels.get(i).value() + shared(i, shared)));
        }
        return new Reliabilities(lines, Reliability.from(outcomes(seen, ON_THE_DAY), USUAL_ON_THE_DAY));
    }

    private static double shared(int index, Level shared) {
        return index > 0 ? shared.value() : 0;
    }

    private static List<Reliability.Outcome> outcomes(Collection<Seen> seen, int index) {
        return seen.stream()
                .filter(one -> index(one.place()) == index)
                .map(Seen::outcome)
                .toList();
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
