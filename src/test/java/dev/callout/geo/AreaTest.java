package dev.callout.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class AreaTest {
    private static final Point CENTRE = new Point(55, 38);

    @Test
    void aCircleHoldsWhatIsNoFurtherThanItsRadius() {
        Area circle = new Area.Circle(CENTRE, 1_000);
        assertThat(circle.contains(CENTRE)).isTrue();
        assertThat(circle.contains(new Point(55.0089, 38))).as("990 m north").isTrue();
        assertThat(circle.contains(new Point(55.0091, 38))).as("1012 m north").isFalse();
    }

    @Test
    void anOutlineHoldsWhatLiesInsideItsCornersAndNotItsNotch() {
        Area notched = new Area.Outline(List.of(
                new Point(55, 38), new Point(56, 38), new Point(55.2, 38.5), new Point(56, 39), new Point(55, 39)));
        assertThat(notched.contains(new Point(55.1, 38.5))).isTrue();
        assertThat(notched.contains(new Point(55.5, 38.1))).isTrue();
        assertThat(notched.contains(new Point(55.5, 38.5))).as("the notch").isFalse();
        assertThat(notched.contains(new Point(55.5, 37.9))).isFalse();
        assertThat(notched.contains(new Point(55.5, 39.1))).isFalse();
    }

    @Test
    void twoCornersAreNoOutline() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Area.Outline(List.of(CENTRE, CENTRE)));
    }
}
