package dev.callout.promise;

import static dev.callout.route.OneDay.at;
import static dev.callout.route.OneDay.window;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.callout.database.TestDatabase;
import dev.callout.promise.KeptRates.Scope;
import dev.callout.route.OneDay;
import dev.callout.technician.TechnicianId;
import dev.callout.territory.TerritoryId;
import dev.callout.time.Window;
import dev.callout.visit.Visit;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
@WithTestResource(TestDatabase.class)
class KeptRatesTest {
    private static final Window DAY = new Window(at("00:00"), at("00:00").plus(Duration.ofDays(1)));

    @Inject
    OneDay day;

    @Inject
    Promises promises;

    @Inject
    KeptRates rates;

    private TerritoryId territory;
    private TechnicianId anna;
    private TechnicianId bo;

    @BeforeEach
    void aTerritory() {
        territory = day.territory();
        anna = day.technician(territory).id();
        bo = day.technician(territory).id();
    }

    @Test
    void withoutPromisesThereIsNoRate() {
        Tally none = rates.total(scope());

        assertThat(none.told()).isZero();
        assertThat(none.observedRate()).isNull();
        assertThat(none.statedRate()).isNull();
    }

    @Test
    void keptBrokenMovedAndOpenAddUpToTold() {
        aMixedDay();

        Tally all = rates.total(scope());

        assertThat(all.told()).isEqualTo(7);
        assertThat(all.kept()).isEqualTo(2);
        assertThat(all.early()).isEqualTo(1);
        assertThat(all.broken()).isEqualTo(1);
        assertThat(all.customerMoved()).isEqualTo(1);
        assertThat(all.operatorMoved()).isEqualTo(1);
        assertThat(all.notReached()).isEqualTo(1);
        assertThat(all.open()).isEqualTo(1);
        assertThat(all.kept() + all.broken() + all.moved() + all.notReached() + all.open())
                .isEqualTo(all.told());
        assertThat(all.observedRate()).isEqualTo(0.6667);
        assertThat(all.statedRate()).isEqualTo(0.9);
        assertThat(all.observedRateWithMoves()).isEqualTo(0.5);
        assertThat(all.meanLateSeconds()).isCloseTo(600.0, within(0.5));
        assertThat(all.meanWidthSeconds()).isCloseTo(3_600.0, within(0.5));
        assertThat(all.observedLow()).isLessThan(0.6667).isGreaterThan(0.1);
        assertThat(all.observedHigh()).isGreaterThan(0.6667).isLessThan(1.0);
    }

    @ParameterizedTest
    @EnumSource(Cut.class)
    void everyCutCountsEveryPromiseOnce(Cut cut) {
        aMixedDay();

        assertThat(rates.by(cut, scope()).stream().mapToLong(Tally::told).sum()).isEqualTo(7);
    }

    @Test
    void whoCameIsCountedNotWhoWasPlanned() {
        Visit visit = told(0.9, "10:00", "11:00", 0);
        promises.met(new Met(visit.id(), at("10:10"), bo, null), "bo");

        assertThat(rates.by(Cut.TECHNICIAN, scope())).extracting(Tally::key).containsExactly(bo.toString());
    }

    @Test
    void positionsComeInTheirOrder() {
        for (int position : new int[] {10, 2, 0}) {
            told(0.9, "10:00", "11:00", position);
        }

        assertThat(rates.by(Cut.POSITION, scope())).extracting(Tally::key).containsExactly("000", "002", "010");
    }

    @Test
    void statedRatesAreGroupedInStepsOfFivePoints() {
        for (double rate : new double[] {0.899, 0.9, 0.949, 0.95, 1}) {
            told(rate, "10:00", "11:00", 0);
        }

        assertThat(rates.by(Cut.STATED_RATE, scope())).extracting(Tally::key).containsExactly("85", "90", "95");
    }

    @Test
    void aDayIsTheTerritorysOwn() {
        told(0.9, "00:30", "01:00", 0);

        assertThat(rates.by(Cut.DAY, scope())).extracting(Tally::key).containsExactly("2026-11-23");
        assertThat(rates.by(Cut.WEEK, scope())).extracting(Tally::key).containsExactly("2026-W48");
    }

    @Test
    void onlyWindowsThatBeginWithinTheSpanCount() {
        told(0.9, "10:00", "11:00", 0);
        Window before = new Window(DAY.start(), at("10:00"));
        Window from = new Window(at("10:00"), DAY.end());

        assertThat(rates.total(scope(before)).told()).isZero();
        assertThat(rates.total(scope(from)).told()).isEqualTo(1);
    }

    private void aMixedDay() {
        promises.met(met(told(0.95, "10:00", "11:00", 0), "10:30"), "anna");
        promises.met(met(told(0.9, "11:00", "12:00", 1), "10:55"), "anna");
        promises.met(met(told(0.85, "12:00", "13:00", 2), "13:10"), "anna");
        promises.notReached(met(told(0.85, "13:00", "14:00", 3), "13:10"), "anna");
        Visit cancelled = told(0.85, "14:00", "15:00", 4);
        promises.withdraw(List.of(cancelled.id()), Outcome.CUSTOMER_MOVED, "cancelled", "customer");
        Visit moved = told(0.85, "15:00", "16:00", 5);
        promises.tell(List.of(new ToldWindow(moved.id(), window("16:00", "17:00"), 0.9, anna, 5)), telling());
    }

    private Visit told(double rate, String from, String to, int position) {
        Visit visit = day.visit(territory);
        promises.tell(List.of(new ToldWindow(visit.id(), window(from, to), rate, anna, position)), telling());
        return visit;
    }

    private static Telling telling() {
        return new Telling(Channel.SMS, null, "nightly", Outcome.OPERATOR_MOVED, "replanned");
    }

    private Met met(Visit visit, String time) {
        return new Met(visit.id(), at(time), anna, null);
    }

    private Scope scope() {
        return scope(DAY);
    }

    private Scope scope(Window span) {
        return new Scope(span, Optional.of(territory), Optional.empty(), Optional.empty());
    }
}
