package dev.callout.promise;

import static dev.callout.route.OneDay.DAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.callout.database.TestDatabase;
import dev.callout.policy.Rulebook;
import dev.callout.promise.learning.Hindsight;
import dev.callout.promise.learning.Pace;
import dev.callout.promise.learning.Paces.FixedPace;
import dev.callout.promise.learning.Reliabilities;
import dev.callout.route.OneDay;
import dev.callout.route.Plan;
import dev.callout.route.PlanReason;
import dev.callout.route.Plans;
import dev.callout.route.Publication;
import dev.callout.route.Publications;
import dev.callout.route.Stop;
import dev.callout.technician.Shift;
import dev.callout.technician.Technician;
import dev.callout.territory.TerritoryId;
import dev.callout.time.Window;
import dev.callout.visit.Visit;
import dev.callout.visit.VisitId;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What became of promises is judged by what is known of durations now. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
class LearnedRatesTest {
    private static final Duration WORK = Duration.ofMinutes(55);
    private static final Duration DRIVE = Duration.ofMinutes(10);
    private static final int STOPS = 4;

    /** No chance that was computed for any window here. */
    private static final double COMPUTED = 0.9137;

    @Inject
    OneDay day;

    @Inject
    Plans plans;

    @Inject
    Publications publications;

    @Inject
    Promises promises;

    @Inject
    LearnedDurations durations;

    @Inject
    LearnedRates rates;

    @Inject
    RoutesTold routes;

    @Inject
    Rulebook rulebook;

    @Inject
    Clock clock;

    private Instant morning;
    private Technician anna;
    private Publication published;
    private List<VisitId> visits = List.of();

    @BeforeEach
    void aDayThatIsOver() {
        TerritoryId territory = day.territory();
        anna = day.technician(territory);
        Shift shift = day.shift(anna);
        morning = clock.instant().truncatedTo(ChronoUnit.DAYS).plus(Duration.ofHours(54));
        List<Stop> stops = new ArrayList<>();
        Instant at = morning;
        for (int i = 0; i < STOPS; i++) {
            Instant start = at.plus(DRIVE);
            at = start.plus(WORK);
            stops.add(stop(shift, i, day.visit(territory), start, at));
        }
        published = publications.publish(territory, DAY, ready(territory).id(), "test", stops);
        visits = stops.stream().map(Stop::visit).toList();
        tell(stops, new Telling(Channel.SMS, published.id(), "test", Outcome.OPERATOR_MOVED, null));
    }

    private void tell(List<Stop> stops, Telling evening) {
        for (Stop stop : stops) {
            Window window = Objects.requireNonNull(stop.window());
            promises.tell(
                    List.of(new ToldWindow(stop.visit(), window, 0.9, COMPUTED, anna.id(), stop.position())), evening);
            promises.met(new Met(stop.visit(), window.start(), anna.id(), null), "anna");
        }
    }

    @AfterEach
    void releaseThePace() {
        durations.release("fault-repair", anna.id().toString());
    }

    @Test
    void whereTheWorkIsNowKnownToLastLongerTheWindowsToldBeforeHadLessChance() {
        fix(1);
        List<Double> asPlanned = chances();
        fix(1.4);
        List<Double> longer = chances();

        assertThat(longer.get(0)).isCloseTo(asPlanned.get(0), within(1e-9));
        assertThat(longer.get(1)).isLessThan(asPlanned.get(1) - 0.1);
        assertThat(longer.get(3)).isLessThan(longer.get(1) - 0.1);
    }

    @Test
    void theRatesOfTheNextPlanFollowTheDurationsAtOnce() {
        fix(1);
        Reliabilities before = rates.get();
        fix(1.4);

        assertThat(rates.get()).isNotSameAs(before);
    }

    /** Of the windows told on anna's route, in its order, as they are learned from when the day is over. */
    private List<Double> chances() {
        Instant evening = morning.plus(Duration.ofDays(1));
        Hindsight now = new Hindsight(durations.paces(), rulebook.promises().travelVariation());
        Map<RoutesTold.Place, Double> all = routes.chances(Set.of(published.id().value()), now);
        List<Double> ofAnna = visits.stream()
                .map(visit -> all.get(new RoutesTold.Place(published.id().value(), visit.toString())))
                .toList();
        assertThat(rates.seen(evening))
                .extracting(seen -> seen.outcome().computed())
                .doesNotContain(COMPUTED)
                .containsAll(ofAnna);
        return ofAnna;
    }

    private void fix(double factor) {
        durations.fix(new FixedPace("fault-repair", anna.id().toString(), new Pace(factor, 0.4)), "test");
    }

    private Plan ready(TerritoryId territory) {
        Plan plan = plans.takeUp(plans.queue(new Plans.Request(territory, DAY, 1, PlanReason.ON_DEMAND, 5), "test")
                .id());
        return plans.ready(plan.id(), plan.epoch(), "{}", List.of());
    }

    private static Stop stop(Shift shift, int position, Visit visit, Instant start, Instant end) {
        Stop.Timing timing = new Stop.Timing(start, start, end, (int) DRIVE.toSeconds(), 4_000, 0);
        Window window = new Window(start, start.plus(Duration.ofMinutes(40)));
        return new Stop(shift.technician(), shift.id(), position, visit.id(), timing, window, 0.9);
    }
}
