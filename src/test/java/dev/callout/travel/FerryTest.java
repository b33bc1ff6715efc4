package dev.callout.travel;

import static dev.callout.travel.OsmText.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.callout.geo.Point;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two banks, three kilometres of water between them. */
class FerryTest {
    private static final Point NEAR = at(-10, 0);
    private static final Point FAR = at(40, 0);

    @TempDir
    Path folder;

    @Test
    void itTakesTheCrossingAndHalfOfTheInterval() {
        assertThat(aboard("route=ferry,motor_vehicle=yes,duration=00:12,interval=00:40"))
                .isCloseTo((12 + 20) * 60, within(10));
    }

    @Test
    void withoutAnIntervalTwoFifthsOfTheCrossingAreWaited() {
        assertThat(aboard("route=ferry,motor_vehicle=yes,duration=00:10")).isCloseTo(14 * 60, within(10));
    }

    @Test
    void withoutADurationTheLibraryGuesses() {
        assertThat(aboard("route=ferry,motor_vehicle=yes")).isBetween(6 * 60, 60 * 60);
    }

    @Test
    void aFerryForPedestriansTakesNoCar() {
        try (Roads roads = roads("route=ferry,motor_vehicle=no,foot=yes,duration=00:12")) {
            assertThat(roads.matrix(List.of(NEAR, FAR)).isReachable(0, 1)).isFalse();
        }
    }

    @Test
    void theMatrixAndTheWayAgree() {
        try (Roads roads = roads("route=ferry,motor_vehicle=yes,duration=00:12,interval=00:40")) {
            int seconds =
                    roads.findDrive(NEAR, FAR, Locale.ENGLISH).orElseThrow().seconds();
            assertThat(roads.matrix(List.of(NEAR, FAR)).seconds(0, 1)).isCloseTo(seconds, within(1));
        }
    }

    /** Seconds between the quays. */
    private int aboard(String ferry) {
        try (Roads roads = roads(ferry)) {
            return roads.matrix(List.of(at(0, 0), at(30, 0))).seconds(0, 1);
        }
    }

    private Roads roads(String ferry) {
        OsmText town = new OsmText()
                .node("a", -20, 0)
                .node("b", 0, 0)
                .node("c", 30, 0)
                .node("d", 50, 0)
                .way("a b", "highway=residential")
                .way("b c", ferry)
                .way("c d", "highway=residential");
        return Roads.open(town.writeTo(folder), folder.resolve("home"));
    }
}
