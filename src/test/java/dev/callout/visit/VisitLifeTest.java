package dev.callout.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.callout.database.TestDatabase;
import dev.callout.error.Refused;
import dev.callout.route.OneDay;
import dev.callout.territory.TerritoryId;
import dev.callout.time.Window;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestDatabase.class)
class VisitLifeTest {
    @Inject
    OneDay day;

    @Inject
    Visits visits;

    @Test
    void aVisitIsReadAsItWasTakenIn() {
        Visit visit = day.visit(day.territory());

        assertThat(visits.get(visit.id())).isEqualTo(visit);
        assertThat(visit.state()).isEqualTo(VisitState.REQUESTED);
        assertThat(visit.reference()).matches("[2-9A-HJKMNP-Z]{4}-[2-9A-HJKMNP-Z]{4}");
        assertThat(visit.work().duration()).isEqualTo(Duration.ofMinutes(45));
        assertThat(visit.wishes().windows()).containsExactly(OneDay.window("10:30", "14:00"));
    }

    @Test
    void theStraightWayIsAllowedAndTheVersionRises() {
        Visit visit = day.visit(day.territory());
        int version = visit.version();
        for (VisitState next : new VisitState[] {
            VisitState.PLANNED, VisitState.PROMISED, VisitState.ON_THE_WAY, VisitState.ON_SITE, VisitState.DONE
        }) {
            Visit changed = visits.change(visit.id(), next, "test", null);
            assertThat(changed.state()).isEqualTo(next);
            assertThat(changed.version()).isGreaterThan(version);
            version = changed.version();
        }
    }

    @Test
    void aFinishedVisitChangesNoMore() {
        Visit visit = day.visit(day.territory());
        visits.change(visit.id(), VisitState.CANCELLED, "test", "moved house");

        assertThatThrownBy(() -> visits.change(visit.id(), VisitState.PLANNED, "test", null))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("CANCELLED");
        assertThat(visits.get(visit.id()).reason()).isEqualTo("moved house");
        for (VisitState next : VisitState.values()) {
            assertThat(VisitState.DONE.mayBecome(next)).isFalse();
            assertThat(VisitState.CANCELLED.mayBecome(next)).isFalse();
        }
    }

    @Test
    void everyStateButRequestedIsReachedFromSomewhere() {
        for (VisitState state : VisitState.values()) {
            assertThat(VisitState.values()).anyMatch(before -> before.mayBecome(state));
        }
        assertThat(VisitState.REQUESTED.mayBecome(VisitState.DONE)).isFalse();
        assertThat(VisitState.PLANNED.mayBecome(VisitState.DONE)).isFalse();
    }

    @Test
    void aSpanFindsTheVisitsThatMayBeCarriedOutInIt() {
        TerritoryId territory = day.territory();
        Visit visit = day.visit(territory);

        assertThat(visits.list(territory, OneDay.window("13:00", "18:00"), VisitState.PLANNABLE))
                .extracting(Visit::id)
                .containsExactly(visit.id());
        assertThat(visits.list(territory, OneDay.window("14:00", "18:00"), VisitState.PLANNABLE))
                .isEmpty();
        assertThat(visits.list(territory, OneDay.window("13:00", "18:00"), Set.of(VisitState.DONE)))
                .isEmpty();
        Window all = OneDay.window("00:00", "23:59");
        VisitFilter next = new VisitFilter(Optional.of(territory), Optional.of(all), Set.of(), Optional.of(visit.id()));
        assertThat(visits.page(next, 10)).isEmpty();
    }
}
