package dev.callout.travel.map;

import static dev.callout.travel.OsmText.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.within;

import dev.callout.geo.Point;
import dev.callout.travel.OsmText;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MapTilesTest {
    private static final int ZOOM = 15;

    @TempDir
    Path folder;

    @Test
    void aRoadHasItsClassNameAndDirection() {
        MapTiles map = map(new OsmText()
                .node("a", -4, 0)
                .node("b", -2, 0)
                .node("c", -2, 2)
                .way("a b", "highway=primary_link,name=Lime Street,oneway=-1,bridge=yes")
                .way("b c", "highway=track"));

        assertThat(map.attribution()).contains("OpenStreetMap");
        List<DecodedTile.Drawn> roads = tileOf(map, at(0, 0)).in("road");

        assertThat(roads).hasSize(2).allMatch(road -> road.type() == 2);
        assertThat(roads.get(0).attributes())
                .contains(
                        entry("class", "primary"),
                        entry("name", "Lime Street"),
                        entry("oneway", -1),
                        entry("bridge", true),
                        entry("tunnel", false));
        assertThat(roads.get(1).attributes()).doesNotContainKey("name").containsEntry("oneway", 0);
    }

    @Test
    void thingsAreDrawnWhereTheyAre() {
        MapTiles map = map(new OsmText().node("a", -4, 0).node("b", -1, 1).way("a b", "highway=residential"));

        List<Integer> line = tileOf(map, at(0, 0)).in("road").get(0).lines().get(0);

        assertOnGrid(line.get(0), line.get(1), at(-4, 0));
        assertOnGrid(line.get(2), line.get(3), at(-1, 1));
    }

    @Test
    void anAreaWithAHoleIsDrawnWithItsRingsTheRightWayRound() {
        MapTiles map = map(new OsmText()
                .node("a", -4, 0)
                .node("b", -2, 0)
                .node("c", -2, 2)
                .node("d", -4, 2)
                .node("e", -3.5, 0.5)
                .node("f", -3, 0.5)
                .node("g", -3, 1)
                .area("a b c d a", "e f g e", "natural=water,name=Round Pond"));

        DecodedTile.Drawn pond = tileOf(map, at(0, 0)).in("water").get(0);

        assertThat(pond.attributes()).containsEntry("name", "Round Pond");
        assertThat(pond.type()).isEqualTo(3);
        assertThat(pond.lines()).hasSize(2);
        assertThat(area(pond.lines().get(0))).as("the outer ring").isPositive();
        assertThat(area(pond.lines().get(1))).as("the hole").isNegative();
    }

    @Test
    void aHouseShowsItsOutlineAndItsNumber() {
        MapTiles map = map(new OsmText()
                .node("a", 0, 0)
                .node("b", 0.3, 0)
                .node("c", 0.3, 0.2)
                .way("a b c a", "building=house,addr:housenumber=7a"));

        Point there = at(0.2, 0.1);

        assertThat(tileOf(map, there).in("building")).hasSize(1);
        assertThat(tileOf(map, there).in("housenumber"))
                .as("not before one can read it")
                .isEmpty();
        assertThat(tileOf(map, there, 18).in("housenumber").get(0).attributes()).containsEntry("number", "7a");
    }

    @Test
    void aFerryHasALineOfItsOwn() {
        MapTiles map = map(new OsmText().node("a", 0, 0).node("b", 2, 0).way("a b", "route=ferry,name=Elm Ferry"));

        assertThat(tileOf(map, at(1, 0), 10).in("ferry").get(0).attributes()).containsEntry("name", "Elm Ferry");
        assertThat(tileOf(map, at(1, 0), 10).in("road")).isEmpty();
    }

    @Test
    void smallStreetsAreLeftOutFromFarAway() {
        MapTiles map = map(new OsmText()
                .node("a", 0, 0)
                .node("b", 40, 0)
                .way("a b", "highway=service")
                .way("b a", "highway=motorway"));

        assertThat(tileOf(map, at(1, 0), 10).in("road")).hasSize(1);
    }

    @Test
    void theSameExtractGivesTheSameBytes() {
        OsmText town = new OsmText()
                .node("a", 0, 0)
                .node("b", 2, 0, "place=town,name=Elm")
                .way("a b", "highway=residential,name=Elm Street,oneway=yes");

        byte[] one = tile(map(town), at(0, 0), ZOOM);
        byte[] other = tile(map(town), at(0, 0), ZOOM);

        assertThat(other).isEqualTo(one).isNotEmpty();
    }

    @Test
    void whereNothingIsMappedThereAreNoBytes() {
        MapTiles map = map(new OsmText().node("a", 0, 0).node("b", 2, 0).way("a b", "highway=residential"));

        assertThat(map.tile(ZOOM, 0, 0)).isEmpty();
        assertThat(map.bounds()[0]).isCloseTo(at(0, 0).lon(), within(1e-6));
        assertThat(map.bounds()[2]).isCloseTo(at(2, 0).lon(), within(1e-6));
    }

    @Test
    void thereAreNoTilesOutsideTheWorld() {
        MapTiles map = map(new OsmText().node("a", 0, 0).node("b", 2, 0).way("a b", "highway=residential"));

        assertThatIllegalArgumentException().isThrownBy(() -> map.tile(3, 8, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> map.tile(-1, 0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> map.tile(21, 0, 0));
        assertThat(MapTiles.isTile(20, (1 << 20) - 1, 0)).isTrue();
    }

    private MapTiles map(OsmText town) {
        return MapTiles.of(town.writeTo(folder));
    }

    private static DecodedTile tileOf(MapTiles map, Point point) {
        return tileOf(map, point, ZOOM);
    }

    private static DecodedTile tileOf(MapTiles map, Point point, int zoom) {
        return DecodedTile.of(tile(map, point, zoom));
    }

    private static byte[] tile(MapTiles map, Point point, int zoom) {
        double[] onMap = onMap(point, zoom);
        return map.tile(zoom, (int) onMap[0], (int) onMap[1]);
    }

    private static double[] onMap(Point point, int zoom) {
        double lat = Math.toRadians(point.lat());
        double world = 1 << zoom;
        return new double[] {
            (point.lon() + 180) / 360 * world, (1 - Math.log(Math.tan(lat) + 1 / Math.cos(lat)) / Math.PI) / 2 * world
        };
    }

    /** In the tile of the origin, which reaches five steps to the west. */
    private static void assertOnGrid(int x, int y, Point point) {
        double[] origin = onMap(at(0, 0), ZOOM);
        double[] there = onMap(point, ZOOM);
        assertThat((double) x).isCloseTo((there[0] - Math.floor(origin[0])) * 4_096, within(1.0));
        assertThat((double) y).isCloseTo((there[1] - Math.floor(origin[1])) * 4_096, within(1.0));
    }

    private static long area(List<Integer> ring) {
        long twice = 0;
        int size = ring.size();
        for (int i = 0; i < size; i += 2) {
            int next = (i + 2) % size;
            twice += (long) ring.get(i) * ring.get(next + 1) - (long) ring.get(next) * ring.get(i + 1);
        }
        return twice;
    }
}
