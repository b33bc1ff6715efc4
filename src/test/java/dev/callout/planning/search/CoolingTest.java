package dev.callout.planning.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CoolingTest {
    private static final int PARTS = 600;

    /** Iterations that leave time for a short round and a long one, but not for many. */
    private static final long ITERATIONS = 4_000L * PARTS;

    @Test
    void anOverfullDayBeginsHotterAndCoolsOnce() {
        Cooling cooling = new Cooling(PARTS);
        cooling.isOverfull(true);
        double before = cooling.temperature(0, 0);
        assertThat(before).isGreaterThan(new Cooling(PARTS).temperature(0, 0));
        for (int percent = 1; percent <= 100; percent++) {
            double next = cooling.temperature(percent / 100.0, ITERATIONS * percent / 100);
            assertThat(next).isLessThan(before);
            before = next;
        }
        assertThat(cooling.round()).isZero();
    }

    @Test
    void anOverfullDayHasAShortRoundFirstWhereThereIsMuchTime() {
        Cooling cooling = new Cooling(PARTS);
        cooling.isOverfull(true);
        double hot = cooling.temperature(0, 0);
        double cold = cooling.temperature(0.14, 20 * ITERATIONS * 14 / 100);
        assertThat(cold).isLessThan(hot / 10);
        assertThat(cooling.temperature(0.15, 20 * ITERATIONS * 15 / 100)).isGreaterThan(hot / 2);
        assertThat(cooling.breeds()).isFalse();
    }

    @Test
    void whereAllIsDoneThereIsAShortRoundFirst() {
        Cooling cooling = new Cooling(PARTS);
        cooling.temperature(0.02, ITERATIONS / 50);
        cooling.temperature(0.1, ITERATIONS / 10);
        assertThat(cooling.round()).isZero();
        cooling.temperature(0.2, ITERATIONS / 5);
        assertThat(cooling.round()).isEqualTo(1);
    }

    @Test
    void allSchedulesEndEquallyCold() {
        Cooling overfull = new Cooling(PARTS);
        overfull.isOverfull(true);
        assertThat(overfull.temperature(1, ITERATIONS)).isEqualTo(new Cooling(PARTS).temperature(1, ITERATIONS));
    }
}
