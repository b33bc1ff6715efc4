package dev.callout.address;

import dev.callout.geo.Point;
import dev.callout.travel.map.Address;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Addresses of an extract as the database keeps them: streets in their places, houses on streets, and all words once. */
final class GazetteerEntries {
    private final Map<List<String>, Street> streets = new LinkedHashMap<>();
    private final List<House> houses = new ArrayList<>();

    void add(Address address) {
        Street street = streets.computeIfAbsent(
                List.of(address.street(), address.place()),
                named ->
                        new Street(streets.size(), address.street(), address.place(), address.point(), words(address)));
        if (address.kind() == Address.Kind.HOUSE) {
            houses.add(new House(street.id, address));
        }
    }

    List<Street> streets() {
        return List.copyOf(streets.values());
    }

    List<House> houses() {
        return houses;
    }

    /** On how many streets each word is. */
    Map<String, Integer> words() {
        Map<String, Integer> words = new TreeMap<>();
        streets.values().forEach(street -> street.words.forEach(word -> words.merge(word, 1, Integer::sum)));
        return words;
    }

    private static Set<String> words(Address address) {
        Set<String> words = new LinkedHashSet<>(WrittenAddress.wordsOfName(address.street()));
        words.addAll(WrittenAddress.wordsOfName(address.place()));
        return words;
    }

    /** @param street "" where the place itself is meant */
    record Street(int id, String street, String place, Point point, Set<String> words) {}

    record House(int street, Address address) {}
}
