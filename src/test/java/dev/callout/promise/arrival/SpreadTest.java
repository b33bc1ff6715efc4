package dev.callout.promise.arrival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What must hold of every distribution, whatever it was made from. */
class SpreadTest {
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    /** An instant between two lattice points is split between them, which adds half a step of deviation at most. */
    private static final double SPLIT = 31;

    static Stream<Spread> spreads() {
        Random random = new Random(7);
        return IntStream.range(0, 60).mapToObj(i -> random(random, NOON.plusSeconds(random.nextInt(7200))));
    }

    @ParameterizedTest
    @MethodSource("spreads")
    void theMassSumsToOne(Spread spread) {
        assertThat(spread.sum()).isCloseTo(1, within(1e-9));
    }

    @ParameterizedTest
    @MethodSource("spreads")
    void laterIsNeverLessLikely(Spread spread) {
        double last = 0;
        for (int second = -7200; second < 86_400; second += 37) {
            double chance = spread.chanceBefore(NOON.plusSeconds(second));
            assertThat(chance).isBetween(last, 1.0);
            last = chance;
        }
    }

    @ParameterizedTest
    @MethodSource("spreads")
    void aQuantileIsTheEarliestInstantWithItsChance(Spread spread) {
        for (double chance = 0.02; chance < 1; chance += 0.07) {
            Instant quantile = spread.quantile(chance);
            assertThat(spread.chanceBefore(quantile)).isGreaterThanOrEqualTo(chance - 1e-9);
            assertThat(spread.chanceBefore(quantile.minusSeconds(1))).isLessThan(chance + 1e-9);
        }
    }

    @ParameterizedTest
    @MethodSource("spreads")
    void waitingCutsOffTheLeftAndLeavesTheRight(Spread spread) {
        Instant gate = spread.quantile(0.4).plusSeconds(13);
        Spread waited = spread.notBefore(gate);

        assertThat(waited.sum()).isCloseTo(1, within(1e-9));
        assertThat(waited.chanceBefore(gate.minusSeconds(60))).isZero();
        assertThat(waited.mean()).isAfterOrEqualTo(spread.mean());
        assertThat(waited.deviationSeconds()).isLessThanOrEqualTo(spread.deviationSeconds() + SPLIT);
        Instant beyond = gate.plusSeconds(180);
        assertThat(waited.chanceBefore(beyond)).isCloseTo(spread.chanceBefore(beyond), within(1e-9));
    }

    @ParameterizedTest
    @MethodSource("spreads")
    void waitingCostsWhatItShiftsTheMean(Spread spread) {
        Instant gate = spread.quantile(0.5);

        double shift =
                spread.notBefore(gate).mean().getEpochSecond() - spread.mean().getEpochSecond();

        assertThat(spread.waitSeconds(gate)).isCloseTo(shift, within(1.5));
    }

    @ParameterizedTest
    @MethodSource("spreads")
    void waitingForWhatIsPastChangesNothing(Spread spread) {
        assertThat(spread.notBefore(NOON.minusSeconds(86_400))).isSameAs(spread);
    }

    @ParameterizedTest
    @MethodSource("spreads")
    void meansAddUpAndSpreadsDoBySquares(Spread spread) {
        Estimate more = new Estimate(2_345, 0.4);

        Spread later = spread.then(Kernel.of(more));

        assertThat(later.mean().getEpochSecond() - spread.mean().getEpochSecond())
                .isCloseTo(more.seconds(), within(12L));
        double expected = Math.hypot(spread.deviationSeconds(), more.seconds() * more.variation());
        assertThat(later.deviationSeconds()).isCloseTo(expected, within(0.03 * expected));
    }

    private static Spread random(Random random, Instant from) {
        Spread spread = Spread.at(from);
        int steps = random.nextInt(8);
        for (int i = 0; i < steps; i++) {
            spread = spread.then(Kernel.of(new Estimate(random.nextInt(5_000), random.nextDouble())));
            if (random.nextInt(3) == 0) {
                spread = spread.notBefore(spread.mean().plusSeconds(random.nextInt(1_200) - 600));
            }
        }
        return spread;
    }

    @ParameterizedTest
    @MethodSource("lengths")
    void aKernelHasTheMeanAndTheSpreadThatWereAskedFor(Estimate estimate) {
        double[] mass = Kernel.of(estimate).mass();
        int offset = Kernel.of(estimate).offset();
        double mean = 0;
        double square = 0;
        for (int i = 0; i < mass.length; i++) {
            double seconds = (offset + i) * (double) Kernel.STEP_SECONDS;
            mean += mass[i] * seconds;
            square += mass[i] * seconds * seconds;
        }
        double deviation = Math.sqrt(Math.max(0, square - mean * mean));

        assertThat(Arrays.stream(mass).sum()).isCloseTo(1, within(1e-9));
        assertThat(Arrays.stream(mass)).allMatch(share -> share >= 0);
        assertThat(mean).isCloseTo(estimate.seconds(), within(1 + 0.002 * estimate.seconds()));
        assertThat(deviation)
                .isBetween(
                        0.95 * estimate.seconds() * estimate.variation() - 1,
                        35.0 + estimate.seconds() * estimate.variation());
    }

    static Stream<Estimate> lengths() {
        return Stream.of(
                Estimate.certain(0),
                Estimate.certain(600),
                Estimate.certain(95),
                new Estimate(45, 0.3),
                new Estimate(300, 0.3),
                new Estimate(1_200, 0.05),
                new Estimate(2_700, 0.5),
                new Estimate(14_400, 0.8));
    }

    @ParameterizedTest
    @MethodSource("lengths")
    void whatHasLastedLongIsNotOverSooner(Estimate estimate) {
        double last = 0;
        for (int elapsed = 0; elapsed <= 20 * estimate.seconds(); elapsed += 1 + estimate.seconds() / 4) {
            Kernel rest = Kernel.remaining(estimate, elapsed);
            double total = elapsed + Spread.at(NOON).then(rest).mean().getEpochSecond() - NOON.getEpochSecond();
            assertThat(Arrays.stream(rest.mass()).sum()).isCloseTo(1, within(1e-9));
            assertThat(total).isGreaterThanOrEqualTo(last - 2);
            last = total;
        }
    }
}
