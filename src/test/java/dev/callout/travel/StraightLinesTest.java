package dev.callout.travel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callout.geo.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StraightLinesTest {
    private static final Point TOWN = new Point(55.75, 37.62);

    private final StraightLines travel = new StraightLines();

    @Test
    void theSamePlaceCostsNothing() {
        TravelMatrix matrix = travel.matrix(List.of(TOWN, TOWN));

        assertThat(matrix.seconds()).containsOnly(0);
        assertThat(matrix.metres()).containsOnly(0);
    }

    @Test
    void aKilometreInTownTakesAboutFourAndAHalfMinutes() {
        TravelMatrix matrix = travel.matrix(List.of(TOWN, north(1_000)));

        assertThat(matrix.metres(0, 1)).isBetween(1_345, 1_355);
        assertThat(matrix.seconds(0, 1)).isBetween(265, 275);
    }

    @Test
    void aLongWayIsFasterPerKilometreThanAShortOne() {
        TravelMatrix matrix = travel.matrix(List.of(TOWN, north(500), north(50_000)));

        assertThat(speed(matrix, 0, 2)).isGreaterThan(2.5 * speed(matrix, 0, 1));
    }

    @Test
    void longerIsNeverQuicker() {
        List<Point> line =
                IntStream.range(0, 400).mapToObj(i -> north(i * 250.0)).toList();

        TravelMatrix matrix = travel.matrix(line);

        for (int to = 1; to < matrix.size(); to++) {
            assertThat(matrix.seconds(0, to)).isGreaterThan(matrix.seconds(0, to - 1));
            assertThat(matrix.metres(0, to)).isGreaterThan(matrix.metres(0, to - 1));
            assertThat(matrix.seconds(0, to) - matrix.seconds(0, to - 1))
                    .as("no jump within 250 metres")
                    .isLessThanOrEqualTo(70);
        }
    }

    @Test
    void aWayOverAThirdPointIsNeverQuicker() {
        TravelMatrix matrix = travel.matrix(scattered(60));

        for (int a = 0; a < matrix.size(); a++) {
            for (int b = 0; b < matrix.size(); b++) {
                for (int c = 0; c < matrix.size(); c++) {
                    assertThat(matrix.seconds(a, c)).isLessThanOrEqualTo(matrix.seconds(a, b) + matrix.seconds(b, c));
                    assertThat(matrix.metres(a, c)).isLessThanOrEqualTo(matrix.metres(a, b) + matrix.metres(b, c));
                }
            }
        }
    }

    @Test
    void thereAndBackAreAlike() {
        TravelMatrix matrix = travel.matrix(scattered(20));

        for (int from = 0; from < matrix.size(); from++) {
            for (int to = 0; to < matrix.size(); to++) {
                assertThat(matrix.seconds(from, to)).isEqualTo(matrix.seconds(to, from));
                assertThat(matrix.metres(from, to)).isEqualTo(matrix.metres(to, from));
            }
        }
    }

    @Test
    void itSaysWhatItIs() {
        assertThat(travel.kind()).isEqualTo(TravelSource.Kind.STRAIGHT_LINES);
        assertThat(travel.matrix(List.of()).size()).isZero();
    }

    private static double speed(TravelMatrix matrix, int from, int to) {
        return (double) matrix.metres(from, to) / matrix.seconds(from, to);
    }

    private static Point north(double metres) {
        return new Point(TOWN.lat() + metres / 111_195, TOWN.lon());
    }

    private static List<Point> scattered(int count) {
        Random random = new Random(7);
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            points.add(new Point(55.5 + random.nextDouble() * 0.5, 37.3 + random.nextDouble() * 0.8));
        }
        return points;
    }
}
