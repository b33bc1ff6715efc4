package dev.callout.exchange.town;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Joins streets that run on across a junction into one chain and gives each chain a name. */
final class Naming {
    /** Streets one behind another under one name, from the end that lies nearer to the town's middle. */
    record Chain(List<Leg> legs) {
        RoadClass roadClass() {
            return legs.get(0).street().roadClass;
        }

        double length() {
            return legs.stream().mapToDouble(leg -> leg.street().length()).sum();
        }
    }

    /** One street of a chain; reversed where the chain runs from its end to its beginning. */
    record Leg(Street street, boolean reversed) {
        Junction start() {
            return reversed ? street.to : street.from;
        }

        Junction end() {
            return reversed ? street.from : street.to;
        }
    }

    private static final double STRAIGHT_ON_COSINE = 0.955;

    private final Map<Street, @Nullable Street> nextAtFrom = new HashMap<>();
    private final Map<Street, @Nullable Street> nextAtTo = new HashMap<>();

    private Naming() {}

    /** The chains of these streets, wide ones first. */
    static List<Chain> chains(List<Street> streets, Spot middle) {
        Naming naming = new Naming();
        naming.link(streets);
        List<Chain> chains = new ArrayList<>();
        Map<Street, Boolean> done = new HashMap<>();
        for (Street street : streets) {
            if (!done.containsKey(street)) {
                Chain chain = naming.walk(street, middle);
                chain.legs().forEach(leg -> done.put(leg.street(), true));
                chains.add(chain);
            }
        }
        chains.sort(Comparator.comparing(Chain::roadClass).thenComparing(Chain::length, Comparator.reverseOrder()));
        return chains;
    }

    private void link(List<Street> streets) {
        Map<Junction, List<Street>> endings = new LinkedHashMap<>();
        for (Street street : streets) {
            endings.computeIfAbsent(street.from, junction -> new ArrayList<>()).add(street);
            endings.computeIfAbsent(street.to, junction -> new ArrayList<>()).add(street);
        }
        endings.forEach((junction, ending) -> {
            for (int i = 0; i < ending.size(); i++) {
                for (int j = i + 1; j < ending.size(); j++) {
                    linkIfStraight(junction, ending.get(i), ending.get(j));
                }
            }
        });
    }

    private void linkIfStraight(Junction junction, Street a, Street b) {
        if (a.roadClass != b.roadClass || nextAt(a, junction) != null || nextAt(b, junction) != null) {
            return;
        }
        Spot here = junction.board;
        Spot fromA = (a.from == junction ? a.to : a.from).board;
        Spot toB = (b.from == junction ? b.to : b.from).board;
        double cosine = ((here.x() - fromA.x()) * (toB.x() - here.x()) + (here.y() - fromA.y()) * (toB.y() - here.y()))
                / (here.metresTo(fromA) * here.metresTo(toB));
        if (cosine > STRAIGHT_ON_COSINE) {
            (a.from == junction ? nextAtFrom : nextAtTo).put(a, b);
            (b.from == junction ? nextAtFrom : nextAtTo).put(b, a);
        }
    }

    private @Nullable Street nextAt(Street street, Junction junction) {
        return street.from == junction ? nextAtFrom.get(street) : nextAtTo.get(street);
    }

    private Chain walk(Street any, Spot middle) {
        Leg first = new Leg(any, false);
        for (Street before = nextAt(any, first.start()); before != null && before != any; ) {
            first = new Leg(before, before.from == first.start());
            before = nextAt(first.street(), first.start());
        }
        List<Leg> legs = new ArrayList<>(List.of(first));
        Leg last = first;
        for (Street after = nextAt(last.street(), last.end()); after != null && after != first.street(); ) {
            last = new Leg(after, after.to == last.end());
            legs.add(last);
            after = nextAt(last.street(), last.end());
        }
        return first.start().board.metresTo(middle) <= last.end().board.metresTo(middle)
                ? new Chain(legs)
                : reversed(legs);
    }

    private static Chain reversed(List<Leg> legs) {
        List<Leg> turned = new ArrayList<>();
        for (int i = legs.size() - 1; i >= 0; i--) {
            turned.add(new Leg(legs.get(i).street(), !legs.get(i).reversed()));
        }
        return new Chain(turned);
    }
}
