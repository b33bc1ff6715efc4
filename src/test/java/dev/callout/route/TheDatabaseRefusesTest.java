package dev.callout.route;

import static dev.callout.route.OneDay.DAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.callout.database.TestDatabase;
import dev.callout.error.Refused;
import dev.callout.technician.Shift;
import dev.callout.territory.TerritoryId;
import dev.callout.visit.Visit;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What must never happen is refused by the database itself, whoever writes. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
class TheDatabaseRefusesTest {
    @Inject
    OneDay day;

    @Inject
    Plans plans;

    @Inject
    Publications publications;

    @Inject
    DataSource database;

    @Test
    void twoOverlappingPublishedStopsOfOneTechnician() {
        TerritoryId territory = day.territory();
        Shift shift = day.shift(day.technician(territory));
        Plan plan = ready(territory);
        List<Stop> overlapping = List.of(
                day.stop(shift, 0, day.visit(territory), "10:30", "11:30"),
                day.stop(shift, 1, day.visit(territory), "11:29", "12:30"));

        assertThatThrownBy(() -> publications.publish(territory, DAY, plan.id(), "test", overlapping))
                .rootCause()
                .hasMessageContaining("no_overlapping_published_stops");
        assertThat(publications.findLive(territory, DAY)).isEmpty();
    }

    @Test
    void butANewPublicationTakesTheOldOnesPlace() {
        TerritoryId territory = day.territory();
        Shift shift = day.shift(day.technician(territory));
        Visit visit = day.visit(territory);
        Plan plan = ready(territory);
        Publication first = publications.publish(
                territory, DAY, plan.id(), "test", List.of(day.stop(shift, 0, visit, "10:30", "11:30")));
        Publication second = publications.publish(
                territory, DAY, plan.id(), "test", List.of(day.stop(shift, 0, visit, "11:00", "12:00")));

        assertThat(second.number()).isGreaterThan(first.number());
        assertThat(publications.latestNumber(territory)).isEqualTo(second.number());
        assertThat(publications.listLive(List.of(visit.id())))
                .extracting(PublishedStop::publication)
                .containsExactly(second.id());
        assertThat(publications.listStops(first.id()))
                .extracting(PublishedStop::live)
                .containsExactly(false);
    }

    @Test
    void twoLivePublicationsOfOneTerritoryAndDay() throws SQLException {
        TerritoryId territory = day.territory();
        Plan plan = ready(territory);
        publications.publish(territory, DAY, plan.id(), "test", List.of());

        assertThatThrownBy(() -> execute("INSERT INTO publication"
                        + " SELECT gen_random_uuid(), 0, territory, day, plan, nextval('publication_number'),"
                        + " published_at, published_by, true FROM publication WHERE territory = '" + territory + "'"))
                .hasMessageContaining("one_live_publication");
    }

    @Test
    void twoRunningPlansOfOneTerritoryAndDay() {
        TerritoryId territory = day.territory();
        Plan plan = plans.queue(request(territory), "test");

        assertThatThrownBy(() -> plans.queue(request(territory), "test")).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> execute("INSERT INTO plan (id, version, territory, day, days, state, reason, seconds,"
                        + " requested_by, created_at) SELECT gen_random_uuid(), 0, territory, day, 1, 'SOLVING',"
                        + " reason, 1, 'x', created_at FROM plan WHERE id = '" + plan.id() + "'"))
                .hasMessageContaining("one_running_plan");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE visit SET priority = 0",
                "UPDATE visit SET priority = 6",
                "UPDATE visit SET crew = 0",
                "UPDATE visit SET state = 'LOST'",
                "UPDATE visit SET state = 'CANCELLED', reason = NULL",
                "UPDATE visit SET duration_seconds = -60",
                "UPDATE visit SET preferred_end = preferred_start",
                "UPDATE visit_window SET ends = starts",
                "UPDATE shift SET ends = starts - interval '1 hour'",
                "UPDATE site SET lat = 91",
                "UPDATE contact SET phone = '0800 CALL'",
                "UPDATE technician_skill SET level = 10",
            })
    void valuesThatMakeNoSense(String statement) {
        TerritoryId territory = day.territory();
        day.shift(day.technician(territory));
        day.visit(territory);

        assertThatThrownBy(() -> execute(statement)).hasMessageContaining("violates check constraint");
    }

    @Test
    void twoShiftsOfOneTechnicianAtOnce() {
        var technician = day.technician(day.territory());
        day.shift(technician);

        assertThatThrownBy(() -> day.shift(technician)).rootCause().hasMessageContaining("shift_technician");
    }

    @Test
    void aStalledNodesAnswer() {
        TerritoryId territory = day.territory();
        Plan queued = plans.queue(request(territory), "test");
        Plan stalled = plans.takeUp(queued.id());
        Plan again = plans.takeUp(queued.id());

        assertThatThrownBy(() -> plans.ready(queued.id(), stalled.epoch(), "{}", List.of()))
                .isInstanceOf(Refused.class);
        assertThat(plans.ready(queued.id(), again.epoch(), "{}", List.of()).state())
                .isEqualTo(PlanState.READY);
    }

    private Plan ready(TerritoryId territory) {
        Plan plan = plans.takeUp(plans.queue(request(territory), "test").id());
        return plans.ready(plan.id(), plan.epoch(), "{}", List.of());
    }

    private static Plans.Request request(TerritoryId territory) {
        return new Plans.Request(territory, DAY, 1, PlanReason.ON_DEMAND, 5);
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
