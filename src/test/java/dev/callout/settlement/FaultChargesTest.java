package dev.callout.settlement;

import static dev.callout.visit.Requests.dispatcher;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import dev.callout.database.TestDatabase;
import dev.callout.progress.PublishedDay;
import dev.callout.route.OneDay;
import dev.callout.route.PublishedStop;
import dev.callout.technician.Shift;
import dev.callout.territory.TerritoryId;
import dev.callout.time.FixedClock;
import dev.callout.visit.Visit;
import dev.callout.visit.VisitId;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Reports from the field become charges, by whose fault it was. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
class FaultChargesTest {
    @Inject
    OneDay day;

    @Inject
    PublishedDay publishing;

    @AfterEach
    void usualTime() {
        FixedClock.set(FixedClock.USUAL);
    }

    @Test
    void aFaultThatIsNotTheOperatorsIsChargedByTheReportedTimeInWhateverOrderReportsCome() {
        TerritoryId territory = day.territory();
        Shift shift = day.shift(day.technician(territory));
        Visit visit = day.visit(territory);
        Visit second = day.visit(territory);
        Map<VisitId, PublishedStop> stops = publishing.publish(
                territory,
                List.of(day.stop(shift, 0, visit, "11:00", "12:00"), day.stop(shift, 1, second, "12:30", "13:30")));
        FixedClock.set(OneDay.at("18:00"));
        String path = "/api/stops/" + stopOf(stops, visit).id() + "/progress";
        post(path, "{\"event\": \"DONE\", \"at\": \"2026-11-23T11:46:00+03:00\", \"faultAttribution\": \"USER_ERROR\"}")
                .then()
                .statusCode(200);
        dispatcher().get("/api/charges?visit=" + visit.id()).then().body("items.size()", equalTo(0));
        post(path, "{\"event\": \"ARRIVED\", \"at\": \"2026-11-23T11:00:00+03:00\"}")
                .then()
                .statusCode(200);
        post(path, "{\"event\": \"ON_THE_WAY\", \"at\": \"2026-11-23T10:40:00+03:00\"}")
                .then()
                .statusCode(200);
        dispatcher()
                .get("/api/charges?visit=" + visit.id())
                .then()
                .body("items.rule", contains("user-error"))
                .body("items.amount", contains(1600.00f))
                .body("items[0].lines[0].quantity", equalTo(4))
                .body("items[0].facts.attribution", equalTo("USER_ERROR"));
        post(
                        "/api/stops/" + stopOf(stops, second).id() + "/progress",
                        "{\"event\": \"NOT_DONE\", \"at\": \"2026-11-23T12:40:00+03:00\", \"reason\": \"CUSTOMER_ABSENT\"}")
                .then()
                .statusCode(200);
        dispatcher()
                .get("/api/charges?visit=" + second.id())
                .then()
                .body("items.rule", contains("in-vain"))
                .body("items.amount", contains(500.00f));
    }

    private static Response post(String path, String body) {
        return dispatcher().contentType(ContentType.JSON).body(body).post(path);
    }

    private static PublishedStop stopOf(Map<VisitId, PublishedStop> stops, Visit visit) {
        return Objects.requireNonNull(stops.get(visit.id()));
    }
}
