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

/** The invented town that the default start uses, driven through and drawn. */
class SampleTownTest {
    private static final Path EXTRACT = SampleRiver.EXTRACT;

    @TempDir
    Path home;

    @Test
    void noDriveCrossesTheRiverButByABridge() {
        SampleRiver river = SampleRiver.read();
        List<Address> houses = houses();
        Random random = new Random(11);
        int crossings = 0;
        try (Roads roads = Roads.open(EXTRACT, home)) {
            for (int i = 0; i < 300; i++) {
                Drive drive = roads.findDrive(any(houses, random), any(houses, random), Locale.ENGLISH)
                        .orElseThrow();
                crossings += river.isCrossed(drive.line()) ? 1 : 0;
                assertThat(river.isCrossedOffBridges(drive.line()))
                        .as(drive.line().toString())
                        .isFalse();
            }
        }
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

        assertThat(map.attribution()).as("the town is invented").isEmpty();
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

    private static int x(double lon, int zoom) {
        return (int) ((lon + 180) / 360 * (1 << zoom));
    }

    private static int y(double lat, int zoom) {
        double radians = Math.toRadians(lat);
        return (int) ((1 - Math.log(Math.tan(radians) + 1 / Math.cos(radians)) / Math.PI) / 2 * (1 << zoom));
    }
}
