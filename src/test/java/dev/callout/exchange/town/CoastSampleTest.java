package dev.callout.exchange.town;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.callout.exchange.town.InventedCoast.Ferry;
import dev.callout.exchange.town.InventedCoast.Road;
import dev.callout.geo.Point;
import dev.callout.travel.Drive;
import dev.callout.travel.Roads;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CoastSampleTest {
    private static final InventedCoast COAST = InventedCoast.of(RuralOperator.OPERATOR);
    private static final Path ROADS =
            Sample.FOLDER.resolveSibling(RuralOperator.OPERATOR.folder()).resolve("roads.osm.gz");
    private static final int HUB = 0;
    private static final int NORTH = 1;
    private static final int WEST = 2;
    private static final int ISLAND = 3;

    @TempDir
    static Path home;

    private static Roads roads;

    @BeforeAll
    static void openTheCommittedRoads() {
        Sample.committed(ROADS, CoastText.of(COAST));
        roads = Roads.open(ROADS, home);
    }

    @AfterAll
    static void close() {
        roads.close();
    }

    @Test
    void theCommittedCoastIsTheOneThatTheGeneratorDraws() {
        String drawn = CoastText.of(COAST);
        assertThat(Sample.committed(ROADS, drawn).equals(drawn))
                .as("roads.osm.gz is what the generator draws; see Sample for how to write it anew")
                .isTrue();
    }

    @Test
    void noRoadAndNoHouseIsInTheWaterAndEveryFerryCrossesIt() {
        for (InventedCoast.Water water : COAST.waters()) {
            Path2D wet = area(water.shore());
            Path2D dry = area(water.hole());
            for (Road road : COAST.roads()) {
                for (int i = 0; i + 1 < road.line().size(); i++) {
                    Spot from = road.line().get(i);
                    Spot to = road.line().get(i + 1);
                    for (int share = 0; share <= 20; share++) {
                        Spot on = from.towards(to, share / 20.0);
                        assertThat(isIn(wet, on) && !isIn(dry, on))
                                .as("%s in %s at %s", road.name(), water.name(), on)
                                .isFalse();
                    }
                }
            }
            assertThat(COAST.dwellings()).noneMatch(dwelling -> isIn(wet, dwelling.at()) && !isIn(dry, dwelling.at()));
        }
        for (Ferry ferry : COAST.ferries()) {
            assertThat(COAST.waters())
                    .anyMatch(water -> isIn(area(water.shore()), ferry.from().towards(ferry.to(), 0.5)));
        }
    }

    @Test
    void roadsMeetAtJunctionsOnly() {
        List<Spot[]> pieces = new ArrayList<>();
        for (Road road : COAST.roads()) {
            for (int i = 0; i + 1 < road.line().size(); i++) {
                pieces.add(new Spot[] {road.line().get(i), road.line().get(i + 1)});
            }
        }
        for (int i = 0; i < pieces.size(); i++) {
            for (int j = i + 1; j < pieces.size(); j++) {
                Spot[] one = pieces.get(i);
                Spot[] other = pieces.get(j);
                Set<Spot> ends = new HashSet<>(List.of(one));
                if (ends.contains(other[0]) || ends.contains(other[1])) {
                    continue;
                }
                assertThat(Line2D.linesIntersect(
                                one[0].x(),
                                one[0].y(),
                                one[1].x(),
                                one[1].y(),
                                other[0].x(),
                                other[0].y(),
                                other[1].x(),
                                other[1].y()))
                        .as("%s %s crosses %s %s", one[0], one[1], other[0], other[1])
                        .isFalse();
            }
        }
    }

    @Test
    void everyVillageIsReachedFromEveryOther() {
        List<Point> middles = COAST.villages().stream()
                .map(village -> point(village.middle()))
                .toList();
        var matrix = roads.matrix(middles);
        for (int from = 0; from < middles.size(); from++) {
            for (int to = 0; to < middles.size(); to++) {
                assertThat(matrix.isReachable(from, to))
                        .as("%d to %d", from, to)
                        .isTrue();
            }
        }
    }

    @Test
    void theWayToTheIslandTakesTheFerrysTimeAndTheWaitAtTheQuay() {
        Ferry ferry = ferry("Vargholmen");
        Drive drive = drive(point(middle(NORTH)), point(middle(ISLAND)));
        Drive toTheQuay = drive(point(middle(NORTH)), point(ferry.from()));
        Drive fromTheQuay = drive(point(ferry.to()), point(middle(ISLAND)));

        // 25 minutes on the water, after half of the hour between two sailings
        int aboard = drive.seconds() - toTheQuay.seconds() - fromTheQuay.seconds();
        assertThat(aboard).isCloseTo((25 + 30) * 60, within(60));
        assertThat(drive.line()).anyMatch(at -> at.metresTo(point(ferry.from())) < 5);
    }

    @Test
    void whereThereIsARoadRoundTheFjordTheQuickerOneIsTaken() {
        Ferry ferry = ferry("Tjeldra");
        Point quay = point(ferry.from());
        Drive across = drive(point(middle(HUB)), point(middle(WEST)));
        assertThat(across.line()).anyMatch(at -> at.metresTo(quay) < 5);

        Drive fromTheHead = drive(point(new Spot(5500, -21_500)), point(middle(WEST)));
        assertThat(fromTheHead.line()).noneMatch(at -> at.metresTo(quay) < 5);
    }

    private static Ferry ferry(String name) {
        return COAST.ferries().stream()
                .filter(ferry -> ferry.name().contains(name))
                .findFirst()
                .orElseThrow();
    }

    private static Drive drive(Point from, Point to) {
        return roads.findDrive(from, to, Locale.ENGLISH).orElseThrow();
    }

    private static Spot middle(int village) {
        return COAST.villages().get(village).middle();
    }

    private static Point point(Spot spot) {
        return new Point(COAST.lat(spot), COAST.lon(spot));
    }

    private static boolean isIn(Path2D area, Spot spot) {
        return area.contains(spot.x(), spot.y());
    }

    private static Path2D area(List<Spot> corners) {
        Path2D area = new Path2D.Double();
        for (Spot corner : corners) {
            if (corner.equals(corners.get(0))) {
                area.moveTo(corner.x(), corner.y());
            } else {
                area.lineTo(corner.x(), corner.y());
            }
        }
        return area;
    }
}
