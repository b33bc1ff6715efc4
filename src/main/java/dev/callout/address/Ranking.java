package dev.callout.address;

import dev.callout.geo.Point;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Orders what may be meant by an address: by words of street and place, the house's number, and how near the territory is. */
final class Ranking {
    /** Houses are looked up on so many streets only: more cost time, and are hardly meant. */
    static final int STREETS_WITH_HOUSES = 10;

    private static final double TYPED = 0.5;
    private static final double STREET = 0.4;
    private static final double KIND = 0.1;
    private static final double NUMBER_MISTAKEN = 0.85;
    private static final double NUMBER_UNKNOWN = 0.7;

    /** Far away counts as much as a mistake in a long word. */
    private static final double DISTANCE = 0.06;

    private static final double FAR_METRES = 30_000;

    private final WrittenAddress asked;
    private final @Nullable Point near;

    /** @param near the middle of the territory; null where none is preferred */
    Ranking(WrittenAddress asked, @Nullable Point near) {
        this.asked = asked;
        this.near = near;
    }

    /** Streets and places, best first. */
    List<Scored> streets(List<StreetSearch.Candidate> candidates) {
        return candidates.stream()
                .map(candidate -> new Scored(candidate, likeness(candidate)))
                .sorted(Comparator.comparingDouble((Scored scored) -> -order(scored.likeness, scored.street.point()))
                        .thenComparing(scored -> scored.street.id()))
                .toList();
    }

    /** What is found on the best streets, best first. */
    List<FoundAddress> addresses(List<Scored> streets, Map<Integer, List<StreetSearch.House>> houses, int most) {
        List<FoundAddress> found = new ArrayList<>();
        for (Scored scored : streets) {
            StreetSearch.Candidate street = scored.street;
            String number = asked.number();
            if (number == null || street.street().isEmpty()) {
                found.add(new FoundAddress(street.street(), "", street.place(), null, street.point(), scored.likeness));
                continue;
            }
            for (StreetSearch.House house : houses.getOrDefault(street.id(), List.of())) {
                int mistakes = Spelling.mistakes(number, WrittenAddress.number(house.number()));
                if (mistakes <= 1) {
                    double part = mistakes == 0 ? 1 : NUMBER_MISTAKEN;
                    found.add(new FoundAddress(
                            street.street(),
                            house.number(),
                            street.place(),
                            house.postcode(),
                            house.point(),
                            scored.likeness * part));
                }
            }
            found.add(new FoundAddress(
                    street.street(), "", street.place(), null, street.point(), scored.likeness * NUMBER_UNKNOWN));
        }
        return found.stream()
                .sorted(Comparator.comparingDouble((FoundAddress one) -> -order(one.likeness(), one.point())))
                .limit(most)
                .toList();
    }

    private double order(double likeness, Point point) {
        return near == null ? likeness : likeness - DISTANCE * Math.min(1, near.metresTo(point) / FAR_METRES);
    }

    private double likeness(StreetSearch.Candidate candidate) {
        List<String> own =
                WrittenAddress.wordsOfName(candidate.street().isEmpty() ? candidate.place() : candidate.street());
        List<String> typed = asked.words().isEmpty() ? asked.kinds() : asked.words();
        return TYPED * covered(typed, candidate.words()) + STREET * covered(own, typed) + KIND * kinds(candidate);
    }

    /** How much of the words, by their letters, is among the others. */
    private static double covered(List<String> words, List<String> others) {
        double letters = 0;
        double found = 0;
        for (String word : words) {
            double best = 0;
            for (String other : others) {
                best = Math.max(best, Spelling.likeness(word, other));
            }
            letters += word.length();
            found += word.length() * best;
        }
        return letters == 0 ? 0 : found / letters;
    }

    /** A lane is not the street of the same name. */
    private double kinds(StreetSearch.Candidate candidate) {
        Set<String> own = new HashSet<>(WrittenAddress.of(candidate.street()).kinds());
        if (own.isEmpty() || asked.kinds().isEmpty()) {
            return own.isEmpty() == asked.kinds().isEmpty() ? 1 : 0.5;
        }
        return asked.kinds().stream().anyMatch(own::contains) ? 1 : 0;
    }

    record Scored(StreetSearch.Candidate street, double likeness) {}
}
