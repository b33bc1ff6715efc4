package dev.callout.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callout.database.TestDatabase;
import dev.callout.geo.Point;
import dev.callout.route.Plan;
import dev.callout.route.PlanId;
import dev.callout.route.PlanReason;
import dev.callout.route.Plans;
import dev.callout.territory.Territories;
import dev.callout.territory.Territory;
import dev.callout.territory.TerritoryId;
import dev.callout.time.FixedClock;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The shipped rulebook runs at 19:30 on working days, for the next working day. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
class NightlyRunsTest {
    @Inject
    NightlyRuns nightly;

    @Inject
    Territories territories;

    @Inject
    Plans plans;

    private final List<PlanId> wanted = Collections.synchronizedList(new ArrayList<>());

    @AfterEach
    void setTheClockBack() {
        FixedClock.set(FixedClock.USUAL);
    }

    private TerritoryId territory(String zone) {
        TerritoryId id = new TerritoryId("n-" + UUID.randomUUID());
        territories.put(new Territory(id, "Night", ZoneId.of(zone), "office", new Point(55.8, 37.6)));
        return id;
    }

    private void look(String instant) {
        FixedClock.set(Instant.parse(instant));
        nightly.queueDue(wanted::add);
    }

    private List<Plan> of(TerritoryId territory) {
        return plans.page(Optional.of(territory), Optional.empty(), Optional.empty(), 50);
    }

    @Test
    void itRunsAtTheTerritorysOwnHourAndOnce() {
        TerritoryId moscow = territory("Europe/Moscow");
        TerritoryId oslo = territory("Europe/Oslo");
        look("2026-11-23T16:29:59Z");
        assertThat(of(moscow)).isEmpty();

        look("2026-11-23T16:30:00Z");
        look("2026-11-23T16:30:20Z");
        assertThat(of(moscow)).extracting(Plan::day).containsExactly(LocalDate.of(2026, 11, 24));
        assertThat(of(moscow)).extracting(Plan::reason).containsExactly(PlanReason.NIGHTLY);
        assertThat(of(oslo)).isEmpty();

        look("2026-11-23T18:30:00Z");
        assertThat(of(oslo)).extracting(Plan::day).containsExactly(LocalDate.of(2026, 11, 24));
    }

    @Test
    void onFridayItPlansMonday() {
        TerritoryId moscow = territory("Europe/Moscow");
        look("2026-11-27T09:00:00Z");
        look("2026-11-27T17:00:00Z");
        assertThat(of(moscow)).extracting(Plan::day).containsExactly(LocalDate.of(2026, 11, 30));
    }

    @Test
    void aRestartAfterTheHourCatchesUpOnce() {
        TerritoryId moscow = territory("Europe/Moscow");
        look("2026-11-23T12:00:00Z");
        look("2026-11-26T05:00:00Z");
        look("2026-11-26T05:00:20Z");
        assertThat(of(moscow)).extracting(Plan::day).containsExactly(LocalDate.of(2026, 11, 26));
    }

    @Test
    void inTheNightsWhenClocksChangeItRunsByTheWallClock() {
        TerritoryId oslo = territory("Europe/Oslo");
        look("2027-03-26T12:00:00Z");
        look("2027-03-26T18:29:59Z");
        assertThat(of(oslo)).isEmpty();
        look("2027-03-26T18:30:00Z");
        assertThat(of(oslo)).hasSize(1);
        look("2027-03-29T17:29:59Z");
        assertThat(of(oslo)).hasSize(1);
        look("2027-03-29T17:30:00Z");
        assertThat(of(oslo)).hasSize(2);
    }

    @Test
    void aNewTerritoryHasSleptThroughNothing() {
        FixedClock.set(Instant.parse("2026-11-23T20:00:00Z"));
        TerritoryId moscow = territory("Europe/Moscow");
        look("2026-11-23T20:00:10Z");
        assertThat(of(moscow)).isEmpty();
    }

    @Test
    void twoNodesThatLookAtOnceRunItOnce() throws Exception {
        TerritoryId moscow = territory("Europe/Moscow");
        look("2026-11-23T12:00:00Z");
        FixedClock.set(Instant.parse("2026-11-23T17:00:00Z"));
        ExecutorService nodes = Executors.newFixedThreadPool(4);
        try {
            Callable<Boolean> look = () -> {
                nightly.queueDue(wanted::add);
                return true;
            };
            for (Future<Boolean> node : nodes.invokeAll(List.of(look, look, look, look))) {
                assertThat(node.get()).isTrue();
            }
        } finally {
            nodes.shutdown();
        }
        assertThat(of(moscow)).hasSize(1);
    }
}
