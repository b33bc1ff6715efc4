package dev.callout.planning.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.callout.error.InvalidInput;
import dev.callout.planning.search.Routes;
import dev.callout.planning.search.SearchSettings;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.DoubleSupplier;
import org.junit.jupiter.api.Test;

class VrptwBenchTest {
    private static final int CUSTOMERS = 40;

    @Test
    void aSolutionServesEveryCustomerOnceInTimeAndWithinCapacity() {
        VrptwInstance instance = VrptwInstance.read(solomon(7));
        List<Long> told = new ArrayList<>();
        VrptwBench bench = new VrptwBench(instance, (wall, cpu, cost) -> told.add(cost));

        Routes routes = bench.run(40, ticks(), ticks(), new SearchSettings(1));

        long cost = cost(instance, routes);
        assertThat(bench.solution(routes)).endsWith("Cost " + cost + "\n");
        assertThat(told).isNotEmpty().last().isEqualTo(cost);
        assertThat(told).isSortedAccordingTo((a, b) -> Long.compare(b, a));
        assertThat(cost).isLessThan(told.get(0));
    }

    @Test
    void oneSeedGivesOneSolution() {
        VrptwInstance instance = VrptwInstance.read(solomon(8));
        List<String> solutions = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            VrptwBench bench = new VrptwBench(instance, (wall, cpu, cost) -> {});
            solutions.add(bench.solution(bench.run(20, ticks(), ticks(), new SearchSettings(5))));
        }
        assertThat(solutions.get(0)).isEqualTo(solutions.get(1));
    }

    @Test
    void twoThreadsGiveASoundSolutionToo() {
        VrptwInstance instance = VrptwInstance.read(solomon(7));
        VrptwBench bench = new VrptwBench(instance, (wall, cpu, cost) -> {});
        assertThat(cost(instance, bench.run(40, ticks(), ticks(), new SearchSettings(1, 2))))
                .isPositive();
    }

    @Test
    void distancesAreTenfoldAndRoundedDown() {
        VrptwInstance instance = VrptwInstance.read(solomon(1));
        assertThat(instance.size()).isEqualTo(CUSTOMERS + 1);
        assertThat(VrptwInstance.euclidean(new double[] {0, 1}, new double[] {0, 1})[1])
                .isEqualTo(14);
    }

    @Test
    void anExplicitMatrixIsTakenAsItIs() {
        VrptwInstance instance = VrptwInstance.read("""
                NAME : two
                DIMENSION : 2
                EDGE_WEIGHT_TYPE : EXPLICIT
                EDGE_WEIGHT_FORMAT : FULL_MATRIX
                CAPACITY : 9
                EDGE_WEIGHT_SECTION
                0 17
                23 0
                DEMAND_SECTION
                1 0
                2 4
                DEPOT_SECTION
                1
                -1
                SERVICE_TIME_SECTION
                1 0
                2 60
                TIME_WINDOW_SECTION
                1 0 1000
                2 100 100
                EOF
                """);
        VrptwBench bench = new VrptwBench(instance, (wall, cpu, cost) -> {});
        assertThat(bench.solution(bench.run(2, ticks(), ticks(), new SearchSettings(1))))
                .isEqualTo("Route #1: 1\nCost 40\n");
    }

    @Test
    void anotherTextIsRefused() {
        assertThatThrownBy(() -> VrptwInstance.read("a,b,c\n1,2,3\n")).isInstanceOf(InvalidInput.class);
    }

    private static DoubleSupplier ticks() {
        double[] now = {0};
        return () -> now[0]++;
    }

    private static long cost(VrptwInstance instance, Routes routes) {
        int served = 0;
        long cost = 0;
        for (int[] route : routes.parts()) {
            int time = instance.opens()[0];
            int load = 0;
            int place = 0;
            for (int part : route) {
                int next = part + 1;
                int drive = instance.distance()[place * instance.size() + next];
                time = Math.max(time + drive, instance.opens()[next]);
                assertThat(time).isLessThanOrEqualTo(instance.closes()[next]);
                time += instance.service()[next];
                load += instance.demand()[next];
                cost += drive;
                place = next;
                served++;
            }
            int back = instance.distance()[place * instance.size()];
            assertThat(time + back).isLessThanOrEqualTo(instance.closes()[0]);
            assertThat(load).isLessThanOrEqualTo(instance.capacity());
            cost += back;
        }
        assertThat(served).isEqualTo(CUSTOMERS);
        return cost;
    }

    private static String solomon(long seed) {
        Random random = new Random(seed);
        StringBuilder text =
                new StringBuilder("X\n\nVEHICLE\nNUMBER CAPACITY\n 25 100\n\nCUSTOMER\nCUST NO. XCOORD. …\n\n");
        text.append("0 50 50 0 0 1000 0\n");
        for (int i = 1; i <= CUSTOMERS; i++) {
            int opens = random.nextInt(600);
            text.append(String.format(
                    "%d %d %d %d %d %d 10%n",
                    i,
                    random.nextInt(100),
                    random.nextInt(100),
                    5 + random.nextInt(20),
                    opens,
                    opens + 20 + random.nextInt(200)));
        }
        return text.toString();
    }
}
