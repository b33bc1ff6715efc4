package dev.callout.exchange.town;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class TownSampleTest {
    private static String drawn = "";
    private static OsmExtract town = new OsmExtract();

    @BeforeAll
    static void readTheCommittedTown() {
        drawn = OsmText.of(InventedTown.draw());
        Sample.committed(Sample.ROADS, drawn);
        town = OsmExtract.read(Sample.ROADS);
    }

    @Test
    void theCommittedTownIsTheOneThatTheGeneratorDraws() {
        assertThat(Sample.committed(Sample.ROADS, drawn).equals(drawn))
                .as("roads.osm.gz is what the generator draws; see Sample for how to write it anew")
                .isTrue();
    }

    @Test
    void aCarGetsFromEveryJunctionToEveryOther() {
        Set<Long> all = new HashSet<>();
        town.roads().forEach(way -> all.addAll(way.nodes()));
        long start = town.roads().get(0).nodes().get(0);

        assertThat(all).hasSizeBetween(1500, 4000);
        assertThat(reached(start, way -> true, true)).isEqualTo(all);
        assertThat(reached(start, way -> true, false)).isEqualTo(all);
    }

    @Test
    void theRiverIsCrossedOnBridgesOnly() {
        List<Path2D> water = town.ways.stream()
                .filter(way -> way.is("natural", "water"))
                .map(this::area)
                .toList();
        List<OsmExtract.Way> wet = new ArrayList<>();
        for (OsmExtract.Way way : town.ways) {
            boolean crosses = way.tags().containsKey("highway") || way.tags().containsKey("railway")
                    ? water.stream().anyMatch(area -> touches(way, area))
                    : way.tags().containsKey("building")
                            && water.stream()
                                    .anyMatch(area -> area.intersects(area(way).getBounds2D()));
            if (crosses) {
                wet.add(way);
            }
        }
        assertThat(wet).hasSize(3).allSatisfy(way -> assertThat(way.tags()).containsEntry("bridge", "yes"));
    }

    @Test
    void twoBridgesJoinTheBanksAndOneTheIsland() {
        OsmExtract.Way hospital = town.ways.stream()
                .filter(way -> way.is("amenity", "hospital"))
                .findFirst()
                .orElseThrow();
        String island = requireNonNull(hospital.tags().get("addr:street"));
        long onIsland = town.roads().stream()
                .filter(way -> way.is("name", island) && !way.is("bridge", "yes"))
                .findFirst()
                .orElseThrow()
                .nodes()
                .get(0);
        long north = endOf("Лужвинская набережная");
        long south = endOf("Заречная набережная");

        assertThat(reached(north, way -> !way.is("name", island) || !way.is("bridge", "yes"), true))
                .contains(south)
                .doesNotContain(onIsland);
        assertThat(reached(north, way -> !way.is("bridge", "yes"), true)).doesNotContain(south);
        assertThat(reached(north, way -> !way.is("bridge", "yes") || way.is("highway", "primary"), true))
                .contains(south);
        assertThat(reached(north, way -> !way.is("bridge", "yes") || way.is("highway", "secondary"), true))
                .contains(south);
    }

    @Test
    void everyAddressIsGivenOnceAndNamesAStreetOfTheTown() {
        Set<String> streets = new HashSet<>();
        town.ways.stream()
                .filter(way -> way.tags().containsKey("highway"))
                .forEach(way -> streets.add(way.tags().get("name")));
        Set<String> addresses = new HashSet<>();
        int houses = 0;
        for (OsmExtract.Way way : town.ways) {
            if (way.tags().containsKey("addr:housenumber")) {
                houses++;
                assertThat(streets).contains(way.tags().get("addr:street"));
                addresses.add(way.tags().get("addr:street") + ", " + way.tags().get("addr:housenumber"));
            }
        }
        assertThat(houses).isGreaterThan(3000);
        assertThat(addresses).hasSize(houses);
    }

    @Test
    void thereAreOneWayStreetsARailwayAndSixSpeedClasses() {
        assertThat(town.roads().stream().filter(way -> way.tags().containsKey("oneway")))
                .hasSizeGreaterThan(40);
        assertThat(town.ways).anyMatch(way -> way.is("railway", "rail"));
        assertThat(town.roads().stream().map(way -> way.tags().get("highway")).distinct())
                .contains("primary", "secondary", "tertiary", "residential", "service");
        double[] lats = town.nodes.values().stream()
                .mapToDouble(node -> node[0])
                .sorted()
                .toArray();
        assertThat((lats[lats.length - 1] - lats[0]) * 111.195).isBetween(7.0, 8.5);
    }

    private long endOf(String street) {
        return town.roads().stream()
                .filter(way -> way.is("name", street))
                .findFirst()
                .orElseThrow()
                .nodes()
                .get(0);
    }

    private Set<Long> reached(long start, Predicate<OsmExtract.Way> open, boolean forwards) {
        Map<Long, List<Long>> edges = new HashMap<>();
        for (OsmExtract.Way way : town.roads()) {
            for (int i = 0; open.test(way) && i + 1 < way.nodes().size(); i++) {
                long a = way.nodes().get(i);
                long b = way.nodes().get(i + 1);
                if (!way.is("oneway", "-1")) {
                    edges.computeIfAbsent(forwards ? a : b, node -> new ArrayList<>())
                            .add(forwards ? b : a);
                }
                if (!way.is("oneway", "yes")) {
                    edges.computeIfAbsent(forwards ? b : a, node -> new ArrayList<>())
                            .add(forwards ? a : b);
                }
            }
        }
        Set<Long> seen = new HashSet<>(Set.of(start));
        Deque<Long> left = new ArrayDeque<>(seen);
        while (!left.isEmpty()) {
            for (long next : edges.getOrDefault(left.remove(), List.of())) {
                if (seen.add(next)) {
                    left.add(next);
                }
            }
        }
        return seen;
    }

    private Path2D area(OsmExtract.Way way) {
        Path2D area = new Path2D.Double();
        for (int i = 0; i < way.nodes().size(); i++) {
            double[] node = requireNonNull(town.nodes.get(way.nodes().get(i)));
            if (i == 0) {
                area.moveTo(node[1], node[0]);
            } else {
                area.lineTo(node[1], node[0]);
            }
        }
        return area;
    }

    private boolean touches(OsmExtract.Way way, Path2D area) {
        for (int i = 0; i + 1 < way.nodes().size(); i++) {
            double[] a = requireNonNull(town.nodes.get(way.nodes().get(i)));
            double[] b = requireNonNull(town.nodes.get(way.nodes().get(i + 1)));
            if (area.contains(a[1], a[0]) || crossesEdge(new Line2D.Double(a[1], a[0], b[1], b[0]), area)) {
                return true;
            }
        }
        return false;
    }

    private static boolean crossesEdge(Line2D line, Path2D area) {
        double[] last = new double[6];
        double[] now = new double[6];
        boolean started = false;
        for (var edge = area.getPathIterator(null); !edge.isDone(); edge.next()) {
            edge.currentSegment(now);
            if (started && line.intersectsLine(last[0], last[1], now[0], now[1])) {
                return true;
            }
            started = true;
            last = now.clone();
        }
        return false;
    }
}
