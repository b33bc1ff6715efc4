package dev.callout.promise.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.callout.promise.learning.Reliability.Outcome;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
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
        Random chance = new Random(3);
        List<Outcome> seen = new ArrayList<>();
        for (int i = 0; i < 6_000; i++) {
            double computed = i % 2 == 0 ? 0.7 : 0.97;
            seen.add(new Outcome(computed, chance.nextDouble() >= (1 - computed) / 3));
        }

        Reliability known = Reliability.from(seen, USUAL);

        assertThat(known.missing()).isCloseTo(0.333, within(0.05));
        assertThat(known.stated(0.7)).isCloseTo(0.9, within(0.1));
        assertThat(known.stated(known.computed(0.9))).isCloseTo(0.9, within(1e-9));
    }

    @Test
    void whatIsStatedAndWhatIsKeptDoNotDriftApartEvenWhereHabitsChange() {
        Random chance = new Random(5);
        List<Outcome> seen = new ArrayList<>();
        double stated = 0;
        double kept = 0;
        int promises = 800;
        for (int i = 0; i < promises; i++) {
            double computed = 0.75 + 0.2 * chance.nextDouble();
            double missing = i < promises / 2 ? 0.3 : 1.1;
            Outcome outcome = new Outcome(computed, chance.nextDouble() >= missing * (1 - computed));
            stated += Reliability.from(seen, USUAL).stated(computed);
            kept += outcome.kept() ? 1 : 0;
            seen.add(outcome);
        }

        assertThat(stated / promises).isCloseTo(kept / promises, within(0.015));
    }

    @Test
    void whereNothingEverFailsNoCertaintyIsStated() {
        List<Outcome> seen = Collections.nCopies(1_000, new Outcome(0.9, true));

        Reliability known = Reliability.from(seen, USUAL);

        assertThat(known.stated(0.9)).isBetween(0.98, 0.995);
        assertThat(known.stated(1)).isLessThanOrEqualTo(0.995);
    }

    @Test
    void theRateStatedForTheChanceThatIsNeededIsTheRateWanted() {
        assertThat(USUAL.stated(USUAL.computed(0.9))).isCloseTo(0.9, within(1e-9));
    }

    @Test
    void placesThatAreSeenGoTheirOwnWays() {
        Random chance = new Random(11);
        List<Reliabilities.Seen> seen = new ArrayList<>();
        for (int i = 0; i < 2_000; i++) {
            seen.add(new Reliabilities.Seen(3, new Outcome(0.8, true)));
            seen.add(new Reliabilities.Seen(1, new Outcome(0.8, chance.nextDouble() >= 0.2)));
        }

        Reliabilities known = Reliabilities.from(seen);

        assertThat(known.at(3).stated(0.8)).isGreaterThan(0.95);
        assertThat(known.at(1).stated(0.8)).isCloseTo(0.8, within(0.1));
    }

    @Test
    void whatAllPlacesWereWrongByHoldsAtThoseSeldomSeenToo() {
        List<Reliabilities.Seen> seen = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            seen.add(new Reliabilities.Seen(1 + i % 4, new Outcome(0.9, i % 5 > 1)));
        }

        Reliabilities known = Reliabilities.from(seen);

        assertThat(known.at(6).stated(0.9))
                .isLessThan(Reliabilities.usual().at(6).stated(0.9) - 0.1);
        assertThat(known.at(0)).isEqualTo(Reliabilities.usual().at(0));
    }

    @Test
    void aPlaceSeldomSeenRecoversWithTheOthersFromDaysThatWentWrong() {
        List<Reliabilities.Seen> seen = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            seen.add(new Reliabilities.Seen(1 + i % 6, new Outcome(0.9, i % 2 == 0)));
        }
        for (int i = 0; i < 400; i++) {
            seen.add(new Reliabilities.Seen(1 + i % 4, new Outcome(0.9, i % 20 > 0)));
        }

        assertThat(Reliabilities.from(seen).at(5).stated(0.9)).isGreaterThan(0.8);
    }
}
