package dev.callout.travel.map;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callout.geo.Point;
import dev.callout.travel.Drive;
import dev.callout.travel.Roads;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.operation.union.UnaryUnionOp;

/** The invented town that the default start uses, driven through and drawn. */
class SampleTownTest {
    private static final Path EXTRACT =
            Path.of(System.getProperty("callout.basedir", "."), "data-samples/moscow-isp/roads.osm.gz");

    /** About 20 metres in degrees of latitude. */
    private static final double BESIDE_A_BRIDGE = 20 / 111_195.0;

    private static final GeometryFactory GEOMETRIES = new GeometryFactory();

    @TempDir
    Path home;

    @Test
    void noDriveCrossesTheRiverButByABridge() {
        List<Geometry> water = new ArrayList<>();
        List<Geometry> bridges = new ArrayList<>();
        ExtractFeatures.read(EXTRACT, feature -> {
            if ("water".equals(feature.tag("natural")) && feature.geometry() instanceof LineString shore) {
                water.add(Areas.inside(shore));
            } else if (feature.has("highway") && "yes".equals(feature.tag("bridge"))) {
                bridges.add(feature.geometry());
            }
        });
        Geometry river = UnaryUnionOp.union(water);
        Geometry onBridges = UnaryUnionOp.union(bridges).buffer(BESIDE_A_BRIDGE);
        List<Address> houses = houses();
        Random random = new Random(11);
        int crossings = 0;
        try (Roads roads = Roads.open(EXTRACT, home)) {
            for (int i = 0; i < 300; i++) {
                Drive drive = roads.findDrive(any(houses, random), any(houses, random), Locale.ENGLISH)
                        .orElseThrow();
                Geometry line = line(drive);
                Geometry wet = line.intersection(river);

                crossings += wet.isEmpty() ? 0 : 1;
                assertThat(wet.difference(onBridges).isEmpty())
                        .as(line.toText())
                        .isTrue();
            }
        }
        assertThat(bridges).isNotEmpty();
        assertThat(crossings).as("drives that come over a bridge at all").isGreaterThan(20);
    }

    @Test
    void everyHouseCanBeReachedFromEveryOther() {
        List<Address> houses = houses();
        List<Point> some = new Random(12)
                .ints(150, 0, houses.size())
                .mapToObj(i -> houses.get(i).point())
                .toList();
        try (Roads roads = Roads.open(EXTRACT, home)) {
            var matrix = roads.matrix(some);
            for (int from = 0; from < matrix.size(); from++) {
                for (int to = 0; to < matrix.size(); to++) {
                    assertThat(matrix.isReachable(from, to))
                            .as(some.get(from) + " to " + some.get(to))
                            .isTrue();
                }
            }
        }
    }

    @Test
    void theMapShowsWhatATownHas() {
        MapTiles map = MapTiles.of(EXTRACT);
        double[] bounds = map.bounds();
        int zoom = 14;
        List<DecodedTile.Drawn> drawn = new ArrayList<>();
        for (int x = x(bounds[0], zoom); x <= x(bounds[2], zoom); x++) {
            for (int y = y(bounds[3], zoom); y <= y(bounds[1], zoom); y++) {
                drawn.addAll(DecodedTile.of(map.tile(zoom, x, y)).features());
            }
        }

        assertThat(drawn)
                .extracting(DecodedTile.Drawn::layer)
                .contains("road", "water", "building", "rail", "ground", "place");
        assertThat(drawn)
                .filteredOn(feature -> feature.layer().equals("road"))
                .anyMatch(road -> Integer.valueOf(1).equals(road.attributes().get("oneway")))
                .anyMatch(road -> Boolean.TRUE.equals(road.attributes().get("bridge")))
                .anyMatch(road -> road.attributes().containsKey("name"));
    }

    private static List<Address> houses() {
        List<Address> houses = new ArrayList<>();
        Gazetteer.read(EXTRACT, address -> {
            if (address.kind() == Address.Kind.HOUSE) {
                houses.add(address);
            }
        });
        return houses;
    }

    private static Point any(List<Address> houses, Random random) {
        return houses.get(random.nextInt(houses.size())).point();
    }

    private static Geometry line(Drive drive) {
        Coordinate[] line = drive.line().stream()
                .map(point -> new Coordinate(point.lon(), point.lat()))
                .toArray(Coordinate[]::new);
        return line.length == 1 ? GEOMETRIES.createPoint(line[0]) : GEOMETRIES.createLineString(line);
    }

    private static int x(double lon, int zoom) {
        return (int) ((lon + 180) / 360 * (1 << zoom));
    }

    private static int y(double lat, int zoom) {
        double radians = Math.toRadians(lat);
        return (int) ((1 - Math.log(Math.tan(radians) + 1 / Math.cos(radians)) / Math.PI) / 2 * (1 << zoom));
    }
}
