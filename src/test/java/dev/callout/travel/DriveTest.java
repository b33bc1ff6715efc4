package dev.callout.travel;

import static dev.callout.travel.OsmText.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.callout.geo.Point;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two streets that meet at a right angle: Mill Lane to the north, then Ferry Road to the east; and an island. */
class DriveTest {
    @TempDir
    Path folder;

    private Roads roads;

    @BeforeEach
    void setUp() {
        OsmText town = new OsmText()
                .node("a", 0, 0)
                .node("b", 0, 5)
                .node("c", 5, 5)
                .node("d", -3, 5)
                .node("i", 3, 0)
                .node("j", 3, 2)
                .way("a b", "highway=residential,name=Mill Lane")
                .way("b c", "highway=residential,name=Ferry Road")
                .way("b d", "highway=residential,name=Hill Street")
                .way("i j", "highway=residential,name=Island Street");
        roads = Roads.open(town.writeTo(folder), folder.resolve("home"));
    }

    @AfterEach
    void tearDown() {
        roads.close();
    }

    @Test
    void theLineFollowsTheStreets() {
        Drive drive = roads.findDrive(at(0, 1), at(4, 5), Locale.ENGLISH).orElseThrow();

        assertThat(drive.line()).hasSize(3);
        assertNear(drive.line().get(0), at(0, 1));
        assertNear(drive.line().get(1), at(0, 5));
        assertNear(drive.line().get(2), at(4, 5));
    }

    @Test
    void theWalksAreToldApart() {
        Drive drive = roads.findDrive(at(0.5, 1), at(4, 5.2), Locale.ENGLISH).orElseThrow();

        assertThat(drive.walkFromMetres()).isCloseTo(50, within(1));
        assertThat(drive.walkToMetres()).isCloseTo(20, within(1));
        assertThat(drive.metres()).isCloseTo(50 + 800 + 20, within(2));
    }

    @Test
    void turnsAreToldInEachLanguage() {
        List<String> texts = Stream.of("en", "no", "sv", "sl", "ru")
                .map(language -> roads.findDrive(at(0, 1), at(4, 5), Locale.forLanguageTag(language))
                        .orElseThrow()
                        .turns()
                        .get(1)
                        .text())
                .toList();

        assertThat(texts.get(0)).isEqualTo("turn right onto Ferry Road");
        assertThat(texts).doesNotHaveDuplicates().allMatch(text -> text.contains("Ferry Road"));
        assertThat(texts.get(4)).matches(".*\\p{IsCyrillic}.*");
    }

    @Test
    void turnsSayWhereAndHowFar() {
        List<Drive.Turn> turns = roads.findDrive(at(0, 1), at(4, 5), Locale.ENGLISH)
                .orElseThrow()
                .turns();

        assertThat(turns).hasSize(3);
        assertThat(turns.get(0).street()).isEqualTo("Mill Lane");
        assertThat(turns.get(0).metres()).isCloseTo(400, within(2));
        assertNear(turns.get(1).at(), at(0, 5));
        assertThat(turns.get(2).metres()).isZero();
    }

    @Test
    void whereThereIsNoWayNoneIsMadeUp() {
        assertThat(roads.findDrive(at(3, 1), at(0, 0), Locale.ENGLISH)).isEmpty();
        assertThat(roads.findDrive(at(0, 0), at(90, 90), Locale.ENGLISH)).isEmpty();
    }

    @Test
    void stayingIsADriveOfNothing() {
        Drive drive = roads.findDrive(at(0, 1), at(0, 1), Locale.ENGLISH).orElseThrow();

        assertThat(drive.seconds()).isZero();
        assertThat(drive.line()).hasSize(1);
    }

    @Test
    void oppositeHousesAreNoDriveButAWalk() {
        Drive drive = roads.findDrive(at(-0.1, 2), at(0.1, 2), Locale.ENGLISH).orElseThrow();

        assertThat(drive.metres()).isCloseTo(20, within(1));
        assertThat(drive.line()).isNotEmpty();
    }

    @Test
    void figuresEqualTheMatrix() {
        Random random = new Random(3);
        for (int i = 0; i < 50; i++) {
            Point from = at(random.nextDouble() * 6 - 1, random.nextDouble() * 6);
            Point to = at(random.nextDouble() * 6 - 1, random.nextDouble() * 6);
            TravelMatrix matrix = roads.matrix(List.of(from, to));

            Drive drive = roads.findDrive(from, to, Locale.ENGLISH).orElse(null);

            assertThat(drive != null).isEqualTo(matrix.isReachable(0, 1));
            if (drive != null) {
                assertThat(drive.seconds()).isCloseTo(matrix.seconds(0, 1), within(1));
                assertThat(drive.metres()).isCloseTo(matrix.metres(0, 1), within(2));
            }
        }
    }

    private static void assertNear(Point found, Point expected) {
        assertThat(found.metresTo(expected)).isLessThan(2);
    }
}
