package dev.callout.progress;

import static dev.callout.route.OneDay.at;
import static dev.callout.visit.Requests.bearer;
import static dev.callout.visit.Requests.dispatcher;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import dev.callout.access.DeviceTokens;
import dev.callout.database.TestDatabase;
import dev.callout.promise.Outcome;
import dev.callout.promise.Promise;
import dev.callout.promise.Promises;
import dev.callout.route.OneDay;
import dev.callout.route.PublishedStop;
import dev.callout.route.Stop;
import dev.callout.technician.Shift;
import dev.callout.technician.Technician;
import dev.callout.territory.TerritoryId;
import dev.callout.time.FixedClock;
import dev.callout.visit.Visit;
import dev.callout.visit.VisitId;
import dev.callout.visit.VisitState;
import dev.callout.visit.Visits;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestDatabase.class)
class ReportsTest {
    private static final int VISITS = 6;

    @Inject
    OneDay day;

    @Inject
    PublishedDay publishing;

    @Inject
    DeviceTokens devices;

    @Inject
    Visits visits;

    @Inject
    Promises promises;

    @Inject
    DataSource database;

    private TerritoryId territory;
    private Shift shift;
    private Technician anna;

    @BeforeEach
    void aTechnicianOnDuty() {
        territory = day.territory();
        anna = day.technician(territory);
        shift = day.shift(anna);
        FixedClock.set(at("18:00"));
    }

    @AfterEach
    void theUsualTime() {
        FixedClock.set(FixedClock.USUAL);
    }

    @Test
    void twentyEventsShuffledRepeatedAndEightHoursLateEndAsInOrder() {
        List<Visit> inOrder = published();
        List<Visit> shuffled = published();
        List<Report> events = events();
        assertThat(events).hasSize(20);
        events.forEach(event -> send(inOrder, event).then().statusCode(200));
        List<Report> late = new ArrayList<>(events);
        late.addAll(events);
        Collections.shuffle(late, new Random(3));
        FixedClock.set(at("18:00").plusSeconds(8 * 3600));
        late.forEach(event -> send(shuffled, event).then().statusCode(200));

        assertThat(ends(shuffled)).isEqualTo(ends(inOrder));
        assertThat(ends(inOrder))
                .containsExactly(
                        "DONE KEPT",
                        "DONE KEPT",
                        "DONE LATE",
                        "DONE EARLY_WAITED",
                        "REQUESTED NOT_REACHED",
                        "REQUESTED OPERATOR_MOVED");
    }

    @Test
    void theSameReportAgainAnswersTheSameAndAnotherTimeIsRefusedWithWhatIsKnown() {
        List<Visit> route = published();
        String first = send(route, new Report(0, "ARRIVED", "10:05", null)).asString();
        assertThat(send(route, new Report(0, "ARRIVED", "10:05", null)).asString())
                .isEqualTo(first);
        send(route, new Report(0, "ARRIVED", "10:06", null))
                .then()
                .statusCode(409)
                .body("code", equalTo("out-of-order"))
                .body("state", equalTo("ON_SITE"))
                .body("known", hasSize(1))
                .body("known[0].event", equalTo("ARRIVED"));
        send(route, new Report(0, "DONE", "10:04", null)).then().statusCode(409);
    }

    @Test
    void reportsAreForTheOwnStopsOnlyAndSayWhatIsWrong() {
        List<Visit> route = published();
        Technician bob = day.technician(territory);
        RequestSpecification bobs = bearer(devices.issue(bob.id().value(), "phone"));
        String path = "/api/stops/" + stop(route.get(0)) + "/progress";
        String arrived = "{\"event\": \"ARRIVED\", \"at\": \"2026-11-23T10:05:00+03:00\"}";
        bobs.contentType(ContentType.JSON).body(arrived).post(path).then().statusCode(404);
        dispatcher()
                .contentType(ContentType.JSON)
                .body(arrived)
                .post(path)
                .then()
                .statusCode(200);
        dispatcher()
                .contentType(ContentType.JSON)
                .body("{\"event\": \"NOT_DONE\", \"at\": \"soon\", \"colour\": 1}")
                .post(path)
                .then()
                .statusCode(422)
                .body("issues", hasSize(3));
    }

    @Test
    void notDoneComesBackIntoPlanningAtItsPlaceAndItsNextAttemptBeginsAnew() {
        List<Visit> route = published();
        Visit visit = route.get(0);
        send(route, new Report(0, "NOT_DONE", "10:40", "CUSTOMER_ABSENT"))
                .then()
                .statusCode(200);

        Visit again = visits.get(visit.id());
        assertThat(again.state()).isEqualTo(VisitState.REQUESTED);
        assertThat(again.requestedAt()).isEqualTo(visit.requestedAt());
        assertThat(again.wishes().windows()).isEqualTo(visit.wishes().windows());

        String old = stop(visit);
        stops.putAll(publishing.publish(territory, List.of(day.stop(shift, 0, again, "16:00", "16:45"))));
        send(route, new Report(0, "ARRIVED", "16:10", null))
                .then()
                .statusCode(200)
                .body("attempt", equalTo(1));
        report(old, "{\"event\": \"ARRIVED\", \"at\": \"2026-11-23T10:20:00+03:00\"}")
                .then()
                .statusCode(200)
                .body("attempt", equalTo(0))
                .body("state", equalTo("ON_SITE"));
        assertThat(outcomes(visit)).containsExactly(Outcome.NOT_REACHED, Outcome.KEPT);
    }

    @Test
    void whatWasReportedByMistakeIsWithdrawnAsIfItHadNeverBeenSent() {
        List<Visit> route = published();
        Visit visit = route.get(0);
        send(route, new Report(0, "ON_THE_WAY", "09:40", null));
        send(route, new Report(0, "ARRIVED", "10:05", null));
        send(route, new Report(0, "DONE", "10:50", null)).then().body("state", equalTo("DONE"));

        withdraw(route, 0, "DONE")
                .then()
                .statusCode(200)
                .body("state", equalTo("ON_SITE"))
                .body("known", hasSize(2));
        withdraw(route, 0, "DONE").then().statusCode(409).body("code", equalTo("out-of-order"));
        withdraw(route, 0, "ARRIVED").then().body("state", equalTo("ON_THE_WAY"));
        assertThat(promises.history(visit.id()).get(0).open()).isTrue();
        send(route, new Report(0, "ARRIVED", "11:10", null)).then().statusCode(200);
        assertThat(outcomes(visit)).containsExactly(Outcome.LATE);
        withdraw(route, 0, "ARRIVED");
        withdraw(route, 0, "ON_THE_WAY")
                .then()
                .body("state", equalTo("PROMISED"))
                .body("known", hasSize(0));
    }

    @Test
    void notDoneByMistakeGivesTheStopBackUnlessItWasPlannedAnew() {
        List<Visit> route = published();
        Visit visit = route.get(0);
        send(route, new Report(0, "NOT_DONE", "10:40", "CUSTOMER_ABSENT"));
        withdraw(route, 0, "NOT_DONE").then().statusCode(200).body("state", equalTo("PROMISED"));
        send(route, new Report(0, "ARRIVED", "10:45", null))
                .then()
                .statusCode(200)
                .body("state", equalTo("ON_SITE"));
        assertThat(outcomes(visit)).containsExactly(Outcome.KEPT);

        String old = stop(route.get(1));
        send(route, new Report(1, "NOT_DONE", "11:40", "CUSTOMER_ABSENT"));
        stops.putAll(publishing.publish(territory, List.of(day.stop(shift, 0, route.get(1), "16:00", "16:45"))));
        withdraw(old, "NOT_DONE").then().statusCode(409).body("code", equalTo("state-conflict"));
    }

    private Response withdraw(List<Visit> route, int visit, String event) {
        return withdraw(stop(route.get(visit)), event);
    }

    private static Response withdraw(String stop, String event) {
        return dispatcher()
                .contentType(ContentType.JSON)
                .body("{\"event\": \"%s\", \"reason\": \"wrong button\"}".formatted(event))
                .post("/api/stops/{s}/progress/withdrawals", stop);
    }

    @Test
    void aStopThatWasGivenToAnotherIsRefusedAndOneThatStaysIsTaken() {
        List<Visit> route = published();
        String given = stop(route.get(0));
        String kept = stop(route.get(1));
        Shift bobs = day.shift(day.technician(territory));
        publishing.publish(
                territory,
                List.of(
                        day.stop(bobs, 0, route.get(0), "10:00", "10:45"),
                        day.stop(shift, 0, route.get(1), "11:00", "11:45")));
        String arrived = "{\"event\": \"ARRIVED\", \"at\": \"2026-11-23T11:05:00+03:00\"}";
        report(given, arrived).then().statusCode(409).body("state", equalTo("PROMISED"));
        report(kept, arrived).then().statusCode(200).body("state", equalTo("ON_SITE"));
    }

    @Test
    void theDatabaseRefusesToRewriteWhatWasReported() {
        List<Visit> route = published();
        send(route, new Report(0, "ARRIVED", "10:05", null)).then().statusCode(200);
        for (String statement :
                List.of("UPDATE progress SET at = now()", "DELETE FROM progress", "TRUNCATE progress")) {
            assertThatThrownBy(() -> execute(statement)).isInstanceOf(SQLException.class);
        }
    }

    private record Report(
            int visit, String event, String time, @Nullable String reason) {}

    private final Map<VisitId, PublishedStop> stops = new HashMap<>();

    /** Six visits told an hour each from ten o'clock on. */
    private List<Visit> published() {
        List<Visit> route = new ArrayList<>();
        List<Stop> planned = new ArrayList<>();
        if (!stops.isEmpty()) {
            territory = day.territory();
            anna = day.technician(territory);
            shift = day.shift(anna);
        }
        for (int i = 0; i < VISITS; i++) {
            Visit visit = day.visit(territory);
            route.add(visit);
            int hour = 10 + i;
            planned.add(day.stop(shift, i, visit, hour + ":00", hour + ":59"));
        }
        stops.putAll(publishing.publish(territory, planned));
        return route;
    }

    private static List<Report> events() {
        List<Report> events = new ArrayList<>();
        String[][] times = {
            {"09:40", "10:05", "10:50"},
            {"10:51", "11:10", "11:40"},
            {"11:41", "13:20", "13:50"},
            {"12:30", "12:55", "13:30"},
            {"14:31", "14:50", "15:10"},
        };
        for (int i = 0; i < times.length; i++) {
            events.add(new Report(i, "ON_THE_WAY", times[i][0], null));
            events.add(new Report(i, "ARRIVED", times[i][1], null));
            events.add(
                    i == 4
                            ? new Report(i, "NOT_DONE", times[i][2], "CUSTOMER_ABSENT")
                            : new Report(i, "DONE", times[i][2], null));
        }
        events.add(new Report(5, "ON_THE_WAY", "15:11", null));
        events.add(new Report(5, "NOT_DONE", "15:30", "the van broke down"));
        events.add(new Report(0, "ON_THE_WAY", "09:40", null));
        events.add(new Report(4, "ARRIVED", "14:50", null));
        events.add(new Report(5, "NOT_DONE", "15:30", "the van broke down"));
        return events;
    }

    private List<String> ends(List<Visit> route) {
        return route.stream()
                .map(visit -> visits.get(visit.id()).state() + " "
                        + outcomes(visit).get(outcomes(visit).size() - 1))
                .toList();
    }

    private List<Outcome> outcomes(Visit visit) {
        return promises.history(visit.id()).stream()
                .map(Promise::settled)
                .map(settled -> requireNonNull(settled).outcome())
                .toList();
    }

    private Response send(List<Visit> route, Report event) {
        String reason = event.reason() == null ? "" : ", \"reason\": \"" + event.reason() + "\"";
        return report(
                stop(route.get(event.visit())),
                "{\"event\": \"%s\", \"at\": \"2026-11-23T%s:00+03:00\"%s}"
                        .formatted(event.event(), event.time(), reason));
    }

    private Response report(String stop, String body) {
        return dispatcher().contentType(ContentType.JSON).body(body).post("/api/stops/{s}/progress", stop);
    }

    private String stop(Visit visit) {
        return requireNonNull(stops.get(visit.id())).id().toString();
    }

    private void execute(String statement) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement run = connection.createStatement()) {
            run.execute(statement);
        }
    }
}
