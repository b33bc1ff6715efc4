package dev.callout.simulate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.callout.simulate.Rates.Rate;
import dev.callout.simulate.Told.Outcome;
import dev.callout.time.Window;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class RatesTest {
    private static final Window WINDOW =
            new Window(Instant.parse("2026-03-16T08:00:00Z"), Instant.parse("2026-03-16T09:00:00Z"));

    private static List<Told> told(int position, int count, int kept, double rate) {
        List<Told> told = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Told one = new Told(position + "-" + i, 1, position, WINDOW, new Told.Odds(rate, rate));
            one.outcome = i < kept ? Outcome.KEPT : Outcome.LATE;
            told.add(one);
        }
        return told;
    }

    @Test
    void whatWasKeptIsSetBesideWhatWasStatedWithTheErrorOfChance() {
        Rate rate = Rates.of(1, told(1, 100, 87, 0.9));

        assertThat(rate.points()).isCloseTo(-3, within(1e-9));
        assertThat(rate.standardError()).isCloseTo(0.03, within(1e-9));
    }

    @Test
    void aWindowThatTheCustomerCancelledCountsNeitherWay() {
        List<Told> told = told(1, 10, 10, 0.9);
        told.get(0).outcome = Outcome.CUSTOMER;

        assertThat(Rates.of(1, told).count()).isEqualTo(9);
    }

    @Test
    void theFewAtTheEndOfRoutesAreCountedTogetherAndOthersAreNot() {
        List<Told> told = new ArrayList<>(told(1, 280, 252, 0.9));
        told.addAll(told(2, 150, 135, 0.9));
        told.addAll(told(3, 110, 84, 0.9));
        told.addAll(told(4, 20, 20, 0.8));

        List<Rate> rows = Rates.pooled(Rates.by(told, one -> one.position));

        assertThat(rows).extracting(Rate::key).containsExactly(1, 2, 3);
        assertThat(rows.get(2).upTo()).isEqualTo(4);
        assertThat(rows.get(2).count()).isEqualTo(130);
        assertThat(rows.get(2).kept()).isCloseTo(0.8, within(1e-9));
        assertThat(rows.get(2).stated()).isCloseTo((110 * 0.9 + 20 * 0.8) / 130, within(1e-9));
    }
}
