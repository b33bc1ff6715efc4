package dev.callout.travel;

import static dev.callout.travel.OsmText.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.callout.geo.Point;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One step is a hundred metres; a residential street is driven at 28 km/h where 30 is allowed: 12.9 s for a step. */
class RoadsTest {
    private static final String STREET = "highway=residential,maxspeed=30";

    @TempDir
    Path folder;

    @Test
    void timeAndDistanceFollowTheStreet() {
        try (Roads roads = open(square())) {
            TravelMatrix matrix = roads.matrix(List.of(at(0, 0), at(4, 4)));

            assertThat(matrix.metres(0, 1)).isCloseTo(800, within(2));
            assertThat(matrix.seconds(0, 1)).isCloseTo(103, within(1));
            assertThat(roads.kind()).isEqualTo(TravelSource.Kind.ROADS);
        }
    }

    @Test
    void aOneWayStreetIsDrivenOneWayOnly() {
        try (Roads roads = open(square())) {
            TravelMatrix matrix = roads.matrix(List.of(at(1, 0), at(3, 0)));

            assertThat(matrix.metres(0, 1)).as("along it").isCloseTo(200, within(2));
            assertThat(matrix.metres(1, 0)).as("round the block").isCloseTo(1_400, within(2));
        }
    }

    @Test
    void twoPlacesOnOneStreetNeedNotLeaveIt() {
        try (Roads roads = open(square())) {
            TravelMatrix matrix = roads.matrix(List.of(at(4, 1), at(4, 3)));

            assertThat(matrix.metres(0, 1)).isCloseTo(200, within(2));
            assertThat(matrix.metres(1, 0)).isCloseTo(200, within(2));
        }
    }

    @Test
    void theWalkToTheDoorIsAddedAtBothEnds() {
        try (Roads roads = open(square())) {
            TravelMatrix matrix = roads.matrix(List.of(at(5, 1), at(4.5, 3)));

            assertThat(matrix.metres(0, 1)).isCloseTo(100 + 200 + 50, within(2));
            assertThat(matrix.seconds(0, 1)).isCloseTo(80 + 26 + 40, within(1));
        }
    }

    @Test
    void aPointFarFromAnyRoadIsReportedNotGuessed() {
        try (Roads roads = open(square())) {
            TravelMatrix matrix = roads.matrix(List.of(at(0, 0), at(15.5, 2), at(60, 60)));

            assertThat(matrix.isReachable(0, 1)).isFalse();
            assertThat(matrix.isReachable(1, 0)).isFalse();
            assertThat(matrix.isReachable(1, 2)).isFalse();
            assertThat(matrix.isReachable(1, 1)).as("staying there").isTrue();
        }
    }

    @Test
    void anIslandIsReachedFromItselfOnly() {
        OsmText town =
                square().node("i1", 6, 0).node("i2", 6, 3).node("i3", 8, 3).way("i1 i2 i3", STREET);
        try (Roads roads = open(town)) {
            TravelMatrix matrix = roads.matrix(List.of(at(0, 0), at(6, 1), at(7, 3)));

            assertThat(matrix.isReachable(0, 1)).isFalse();
            assertThat(matrix.isReachable(2, 0)).isFalse();
            assertThat(matrix.metres(1, 2)).isCloseTo(300, within(2));
        }
    }

    @Test
    void behindABollardOneWalksFromTheStreet() {
        OsmText town = square().node("post", 4.5, 2, "barrier=bollard")
                .node("yard", 7, 2)
                .way("m post yard", "highway=service,maxspeed=30");
        try (Roads roads = open(town)) {
            TravelMatrix matrix = roads.matrix(List.of(at(4, 1), at(6, 2)));

            assertThat(matrix.metres(0, 1)).isCloseTo(100 + 200, within(2));
            assertThat(matrix.seconds(0, 1)).as("driven to the post, walked on").isCloseTo(19 + 120, within(1));
        }
    }

    @Test
    void nobodyStopsOnAMotorway() {
        OsmText town = square().node("m1", -3, 6)
                .node("m2", 8, 6)
                .way("a m1", STREET)
                .way("m1 m2", "highway=motorway,oneway=no,maxspeed=100")
                .way("m2 c", STREET);
        try (Roads roads = open(town)) {
            TravelMatrix matrix = roads.matrix(List.of(at(2, 5.5), at(2, 4)));

            assertThat(matrix.metres(0, 1))
                    .as("walked from the street, not left on the motorway")
                    .isCloseTo(150, within(2));
        }
    }

    @Test
    void theSamePlaceCostsNothingWhereverItIs() {
        Point offRoad = at(5, 2);
        try (Roads roads = open(square())) {
            TravelMatrix matrix = roads.matrix(List.of(offRoad, at(0, 0), offRoad));

            assertThat(matrix.seconds(0, 2)).isZero();
            assertThat(matrix.metres(2, 0)).isZero();
            assertThat(matrix.seconds(1, 0)).isEqualTo(matrix.seconds(1, 2));
        }
    }

    @Test
    void aPrivateRoadLeadsToItsCustomersButIsNoShortCut() {
        OsmText town = square().way("a c", "highway=service,access=private,maxspeed=60");
        try (Roads roads = open(town)) {
            TravelMatrix matrix = roads.matrix(List.of(at(0, 0), at(4, 4), at(1, 1)));

            assertThat(matrix.metres(0, 1)).as("through traffic goes round").isCloseTo(800, within(2));
            assertThat(matrix.metres(0, 2)).as("a customer on it is reached").isCloseTo(141, within(2));
        }
    }

    private Roads open(OsmText town) {
        return Roads.open(town.writeTo(folder), folder.resolve("home"));
    }

    /** A square of four streets with sides of 400 metres; the southern one is one-way to the east. m lies in the east. */
    private static OsmText square() {
        return new OsmText()
                .node("a", 0, 0)
                .node("b", 4, 0)
                .node("m", 4, 2)
                .node("c", 4, 4)
                .node("d", 0, 4)
                .way("a b", STREET + ",oneway=yes")
                .way("b m c", STREET)
                .way("c d", STREET)
                .way("d a", STREET);
    }
}
