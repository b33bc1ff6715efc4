package dev.callout.promise.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.callout.promise.learning.Reliability.Outcome;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ReliabilityTest {
    private static final Reliability USUAL = new Reliability(0.02, 0.9);

    @Test
    void whereNothingWasSeenTheUsualLineHolds() {
        Reliability known = Reliability.from(List.of(), USUAL);

        assertThat(known.failing()).isCloseTo(0.02, within(1e-9));
        assertThat(known.missing()).isCloseTo(0.9, within(1e-9));
    }

    @Test
    void rescuesThatSaveTwoOfThreeMissesAreLearned() {
        List<Outcome> seen = new ArrayList<>();
        for (int i = 0; i < 3000; i++) {
            double computed = i % 2 == 0 ? 0.7 : 0.97;
            double missed = (1 - computed) / 3;
            seen.add(new Outcome(computed, i / 2 % 100 >= 100 * missed));
        }

        Reliability known = Reliability.from(seen, USUAL);

        assertThat(known.missing()).isCloseTo(0.333, within(0.04));
        assertThat(known.stated(0.7)).isCloseTo(0.9, within(0.02));
        assertThat(known.computed(0.9)).isCloseTo(0.7, within(0.06));
    }

    @Test
    void theRateStatedForTheChanceThatIsNeededIsTheRateWanted() {
        assertThat(USUAL.stated(USUAL.computed(0.9))).isCloseTo(0.9, within(1e-9));
    }

    @Test
    void aPlaceOnTheRouteLearnsOnlyFromItself() {
        List<Reliabilities.Seen> seen = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            seen.add(new Reliabilities.Seen(3, new Outcome(0.8, true)));
        }

        Reliabilities known = Reliabilities.from(seen);

        assertThat(known.at(3).stated(0.8)).isGreaterThan(0.95);
        assertThat(known.at(1).stated(0.8))
                .isCloseTo(Reliabilities.usual().at(1).stated(0.8), within(1e-9));
    }
}
