package dev.callout.promise;

import static dev.callout.route.OneDay.at;
import static dev.callout.route.OneDay.window;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.callout.database.TestDatabase;
import dev.callout.route.OneDay;
import dev.callout.technician.TechnicianId;
import dev.callout.territory.TerritoryId;
import dev.callout.time.Window;
import dev.callout.visit.Visit;
import dev.callout.visit.VisitId;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(TestDatabase.class)
class LedgerTest {
    private static final Telling EVENING =
            new Telling(Channel.SMS, null, "nightly", Outcome.OPERATOR_MOVED, "replanned");
    private static final Window TEN = window("10:00", "11:00");
    private static final Window TWO = window("14:00", "15:00");

    @Inject
    OneDay day;

    @Inject
    Promises promises;

    @Inject
    DataSource database;

    private Visit visit;
    private TechnicianId anna;

    @BeforeEach
    void oneVisit() {
        TerritoryId territory = day.territory();
        anna = day.technician(territory).id();
        visit = day.visit(territory);
    }

    @Test
    void aWindowToldIsInForce() {
        promises.tell(List.of(told(TEN)), EVENING);

        Promise promise = open();
        assertThat(promise.window()).isEqualTo(TEN);
        assertThat(promise.rate()).isEqualTo(0.9);
        assertThat(promise.told().channel()).isEqualTo(Channel.SMS);
        assertThat(promise.territory()).isEqualTo(visit.territory());
        assertThat(promise.settled()).isNull();
    }

    @Test
    void theSameWindowAgainIsNoNewPromise() {
        promises.tell(List.of(told(TEN)), EVENING);

        assertThat(promises.tell(List.of(told(TEN)), EVENING)).isEmpty();
        assertThat(history()).hasSize(1);
    }

    @Test
    void anotherWindowSupersedesTheOneInForceAndSaysWhoMovedItAndWhy() {
        promises.tell(List.of(told(TEN)), EVENING);
        promises.tell(List.of(told(TWO)), EVENING);

        List<Promise> history = history();
        assertThat(history).extracting(Promise::window).containsExactly(TEN, TWO);
        assertThat(history.get(0).supersededBy()).isEqualTo(history.get(1).id());
        assertThat(history.get(0).settled())
                .extracting(Promise.Settled::outcome, Promise.Settled::cause)
                .containsExactly(Outcome.OPERATOR_MOVED, "replanned");
        assertThat(open().window()).isEqualTo(TWO);
    }

    @Test
    void arrivingInsideKeepsItBeforeWaitsAndAtItsEndIsLate() {
        Map<String, Outcome> expected = Map.of(
                "09:59", Outcome.EARLY_WAITED,
                "10:00", Outcome.KEPT,
                "10:59", Outcome.KEPT,
                "11:00", Outcome.LATE,
                "11:25", Outcome.LATE);
        expected.forEach((time, outcome) -> {
            visit = day.visit(visit.territory());
            promises.tell(List.of(told(TEN)), EVENING);
            promises.met(arrival(time), "anna");
            assertThat(settled().outcome()).as(time).isEqualTo(outcome);
        });
    }

    @Test
    void lateIsCountedFromTheWindowsEnd() {
        promises.tell(List.of(told(TEN)), EVENING);
        promises.met(new Met(visit.id(), at("11:25"), anna, "overrun"), "anna");

        assertThat(settled().lateSeconds()).isEqualTo(25 * 60);
        assertThat(settled().cause()).isEqualTo("overrun");
        assertThat(promises.listOpen(List.of(visit.id()))).isEmpty();
    }

    @Test
    void repeatedNewsChangeNothingAndBetterNewsCorrect() {
        promises.tell(List.of(told(TEN)), EVENING);
        promises.met(arrival("11:25"), "anna");
        promises.met(arrival("11:25"), "anna");
        promises.met(arrival("10:25"), "anna");

        assertThat(settled().outcome()).isEqualTo(Outcome.KEPT);
        assertThat(count("promise_outcome")).isEqualTo(2);
    }

    @Test
    void ofACrewTheFirstToArriveCounts() {
        TechnicianId bo = day.technician(visit.territory()).id();
        promises.tell(List.of(told(TEN), told(TEN)), EVENING);
        promises.met(arrival("10:50"), "anna");
        promises.met(new Met(visit.id(), at("11:10"), bo, null), "bo");

        assertThat(history()).hasSize(1);
        assertThat(settled().outcome()).isEqualTo(Outcome.KEPT);
    }

    @Test
    void aWithdrawnPromiseIsSettledAndLaterNewsLeaveItSo() {
        promises.tell(List.of(told(TEN)), EVENING);
        promises.withdraw(List.of(visit.id()), Outcome.CUSTOMER_MOVED, "cancelled", "customer");
        promises.met(arrival("10:10"), "anna");

        assertThat(settled().outcome()).isEqualTo(Outcome.CUSTOMER_MOVED);
        assertThat(promises.listOpen(List.of(visit.id()))).isEmpty();
    }

    @Test
    void afterNobodyWasReachedANewWindowBelongsToTheSameHistory() {
        promises.tell(List.of(told(TEN)), EVENING);
        promises.notReached(arrival("10:10"), "anna");
        promises.tell(List.of(told(TWO)), EVENING);

        assertThat(history().get(0).settled())
                .extracting(Promise.Settled::outcome)
                .isEqualTo(Outcome.NOT_REACHED);
        assertThat(open().window()).isEqualTo(TWO);
    }

    @Test
    void tellingJoinsTheCallersTransaction() {
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    promises.tell(List.of(told(TEN)), EVENING);
                    promises.tell(List.of(told(TWO)), EVENING);
                    throw new IllegalStateException("the publication failed");
                }))
                .hasMessageContaining("the publication failed");

        assertThat(history()).isEmpty();
    }

    @Test
    void twoStepsOfOneTransactionSeeEachOther() {
        QuarkusTransaction.requiringNew().run(() -> {
            promises.tell(List.of(told(TEN)), EVENING);
            promises.tell(List.of(told(TWO)), EVENING);
            promises.met(arrival("14:10"), "anna");
        });

        assertThat(history()).extracting(Promise::window).containsExactly(TEN, TWO);
        assertThat(settled().outcome()).isEqualTo(Outcome.KEPT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE promise SET rate = 1",
                "UPDATE promise SET id = id",
                "DELETE FROM promise",
                "TRUNCATE promise CASCADE",
                "UPDATE promise_outcome SET outcome = 'KEPT'",
                "DELETE FROM promise_outcome",
                "TRUNCATE promise_outcome",
                "SET session_replication_role = replica; DELETE FROM promise_outcome",
                "INSERT INTO promise (id, visit, territory, work_kind, window_start, window_end, rate, channel, told_at, told_by)"
                        + " SELECT gen_random_uuid(), visit, territory, work_kind, window_start, window_end, rate, channel,"
                        + " told_at, told_by FROM promise",
                "INSERT INTO promise_outcome (id, promise, outcome, arrived_at, recorded_at, recorded_by)"
                        + " SELECT gen_random_uuid(), promise, 'KEPT', recorded_at, recorded_at, 'x' FROM promise_outcome",
            })
    void theDatabaseRefusesToRewriteHistory(String statement) {
        promises.tell(List.of(told(TEN)), EVENING);
        promises.met(arrival("11:25"), "anna");

        assertThatThrownBy(() -> execute(statement)).isInstanceOf(SQLException.class);
        assertThat(settled().outcome()).isEqualTo(Outcome.LATE);
    }

    private ToldWindow told(Window window) {
        return new ToldWindow(visit.id(), window, 0.9, anna, 0);
    }

    private Met arrival(String time) {
        return new Met(visit.id(), at(time), anna, null);
    }

    private Promise open() {
        return requireNonNull(promises.listOpen(List.of(visit.id())).get(visit.id()), "no promise");
    }

    private List<Promise> history() {
        return promises.history(visit.id());
    }

    private Promise.Settled settled() {
        List<Promise> history = history();
        return requireNonNull(history.get(history.size() - 1).settled(), "not settled");
    }

    private long count(String table) {
        VisitId id = visit.id();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT count(*) FROM " + table
                        + " o JOIN promise p ON p.id = o.promise" + " WHERE p.visit = '" + id + "'")) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private void execute(String statement) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement run = connection.createStatement()) {
            connection.setAutoCommit(false);
            run.execute(statement);
            connection.rollback();
        }
    }
}
