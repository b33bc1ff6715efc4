package dev.callout.travel;

import static dev.callout.travel.OsmText.at;
import static org.assertj.core.api.Assertions.assertThat;

import dev.callout.geo.Point;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CurrentTravelTest {
    private static final List<Point> POINTS = List.of(at(0, 0), at(5, 0), at(5, 5), at(2, 0.3));

    @TempDir
    Path folder;

    @Test
    void withoutAnExtractItIsStraightLines() {
        CurrentTravel travel = new CurrentTravel(null, folder, 1 << 20);

        assertThat(travel.refresh()).isFalse();
        assertThat(travel.kind()).isEqualTo(TravelSource.Kind.STRAIGHT_LINES);
        assertThat(travel.findFault()).isEmpty();
        assertThat(travel.measure("north", POINTS, 1).matrix().seconds(0, 1)).isPositive();
    }

    @Test
    void roadsComeIntoForceAndAreExchangedWhenTheFileChanges() throws IOException {
        Path extract = town("a b").writeTo(folder);
        CurrentTravel travel = new CurrentTravel(extract, folder.resolve("home"), 1 << 20);

        assertThat(travel.kind()).isEqualTo(TravelSource.Kind.STRAIGHT_LINES);
        assertThat(travel.refresh()).isTrue();
        assertThat(travel.kind()).isEqualTo(TravelSource.Kind.ROADS);
        assertThat(travel.refresh()).as("nothing has changed").isFalse();
        assertThat(travel.measure("north", POINTS, 1).matrix().metres(0, 2)).isGreaterThan(900);
        TravelSource before = travel.source();

        town("a b c").writeTo(folder);
        assertThat(travel.refresh()).isTrue();

        assertThat(travel.measure("north", POINTS, 1).matrix().metres(0, 2)).isBetween(998, 1_002);
        assertThat(before.matrix(POINTS).metres(0, 2))
                .as("who began on the old roads ends on them")
                .isPositive();
    }

    @Test
    void aFileThatWasOnlyTouchedChangesNothing() throws IOException {
        Path extract = town("a b").writeTo(folder);
        CurrentTravel travel = new CurrentTravel(extract, folder.resolve("home"), 1 << 20);
        travel.refresh();
        TravelSource before = travel.source();

        Files.setLastModifiedTime(extract, FileTime.fromMillis(1_000_000));

        assertThat(travel.refresh()).isFalse();
        assertThat(travel.source()).isSameAs(before);
    }

    @Test
    void aBrokenExtractIsToldAndTheFallbackIsInForce() throws IOException {
        Path extract = Files.writeString(folder.resolve("town.osm"), "<osm><node id=\"1\"");
        CurrentTravel travel = new CurrentTravel(extract, folder.resolve("home"), 1 << 20);

        assertThat(travel.refresh()).isFalse();

        assertThat(travel.kind()).isEqualTo(TravelSource.Kind.STRAIGHT_LINES);
        assertThat(travel.findFault())
                .get()
                .satisfies(fault -> assertThat(fault.issues().get(0).code()).isEqualTo("roads-cut-off"));
        assertThat(travel.findProgress()).isEmpty();
    }

    @Test
    void aBrokenExtractLeavesGoodRoadsInForceUntilItIsMended() throws IOException {
        Path extract = town("a b").writeTo(folder);
        CurrentTravel travel = new CurrentTravel(extract, folder.resolve("home"), 1 << 20);
        travel.refresh();

        Files.writeString(extract, "half");
        travel.refresh();
        assertThat(travel.kind()).isEqualTo(TravelSource.Kind.ROADS);
        assertThat(travel.findFault()).isPresent();

        town("a b c").writeTo(folder);
        assertThat(travel.refresh()).isTrue();
        assertThat(travel.findFault()).isEmpty();
    }

    @Test
    void heldMatricesEqualFreshOnesWhileTheyGrowAndShrink() {
        try (Roads roads = Roads.open(town("a b c").writeTo(folder), folder.resolve("home"))) {
            HeldMatrices held = new HeldMatrices(1L << 30);
            List<Point> many =
                    IntStream.range(0, 700).mapToObj(i -> at(i * 0.007, 0.1)).toList();
            List<List<Point>> asked = List.of(
                    many.subList(0, 3),
                    many.subList(1, 5),
                    POINTS,
                    many,
                    many.subList(5, 20),
                    List.of(at(90, 90)),
                    POINTS);
            for (List<Point> points : asked) {
                TravelMatrix fresh = roads.matrix(points);

                TravelMatrix kept = held.matrix("north", roads, points, 1);

                assertThat(kept.seconds()).isEqualTo(fresh.seconds());
                assertThat(kept.metres()).isEqualTo(fresh.metres());
            }
        }
    }

    @Test
    void whatWasNotUsedForLongestGoesFirst() {
        try (Roads roads = Roads.open(town("a b c").writeTo(folder), folder.resolve("home"))) {
            HeldMatrix one = new HeldMatrix(roads);
            one.matrix(POINTS, 1);
            HeldMatrices held = new HeldMatrices(2 * one.bytes());

            for (String territory : List.of("north", "south", "east")) {
                held.matrix(territory, roads, POINTS, 1);
            }

            assertThat(held.count()).isEqualTo(2);
        }
    }

    private static OsmText town(String street) {
        return new OsmText().node("a", 0, 0).node("b", 5, 0).node("c", 5, 5).way(street, "highway=residential");
    }
}
