package dev.callout.promise;

import static dev.callout.route.OneDay.at;
import static dev.callout.route.OneDay.window;
import static dev.callout.visit.Requests.dispatcher;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dev.callout.database.TestDatabase;
import dev.callout.route.OneDay;
import dev.callout.technician.TechnicianId;
import dev.callout.territory.TerritoryId;
import dev.callout.visit.Visit;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(TestDatabase.class)
class PromiseCallsTest {
    @Inject
    OneDay day;

    @Inject
    Promises promises;

    private TerritoryId territory;
    private Visit kept;

    @BeforeEach
    void aDay() {
        territory = day.territory();
        TechnicianId anna = day.technician(territory).id();
        kept = day.visit(territory);
        Visit late = day.visit(territory);
        Telling telling = new Telling(Channel.SMS, null, "nightly", Outcome.OPERATOR_MOVED, "replanned");
        promises.tell(
                List.of(
                        new ToldWindow(kept.id(), window("10:00", "11:00"), 0.95, anna, 0),
                        new ToldWindow(late.id(), window("12:00", "13:00"), 0.85, anna, 1)),
                telling);
        promises.met(new Met(kept.id(), at("10:20"), anna, null), "anna");
        promises.met(new Met(late.id(), at("13:05"), anna, "overrun"), "anna");
    }

    @Test
    void theSummaryCountsWhatWasToldAndKept() {
        asking("2026-11-23", "2026-11-23")
                .get("/api/promises/summary")
                .then()
                .statusCode(200)
                .body("told", equalTo(2))
                .body("kept", equalTo(1))
                .body("broken", equalTo(1))
                .body("moved", equalTo(0))
                .body("statedRate", equalTo(0.9f))
                .body("observedRate", equalTo(0.5f));
    }

    @Test
    void aDayOutsideIsNotCountedAndInstantsAreHalfOpen() {
        asking("2026-11-24", "2026-12-24")
                .get("/api/promises/summary")
                .then()
                .body("told", equalTo(0))
                .body("observedRate", nullValue());
        asking("2026-11-23T10:00:00+03:00", "2026-11-23T12:00:00+03:00")
                .get("/api/promises/summary")
                .then()
                .body("told", equalTo(1));
    }

    @Test
    void ratesAreToldOverACut() {
        asking("2026-11-23", "2026-11-23")
                .queryParam("by", "position")
                .get("/api/promises/rates")
                .then()
                .statusCode(200)
                .body("items.key", contains("000", "001"))
                .body("items.kept", contains(1, 0));
    }

    @Test
    void theChartSetsStatedAgainstObserved() {
        asking("2026-11-23", "2026-11-23")
                .get("/api/promises/reliability")
                .then()
                .body("items.statedRate", contains(0.85f, 0.95f))
                .body("items.observedRate", contains(0f, 1f))
                .body("items.observedHigh[0]", notNullValue());
    }

    @Test
    void aVisitsWholeHistoryIsShownInItsZone() {
        dispatcher()
                .queryParam("visit", kept.id().toString())
                .get("/api/promises")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].window.start", equalTo("2026-11-23T10:00:00+03:00"))
                .body("items[0].rate", equalTo(0.95f))
                .body("items[0].channel", equalTo("SMS"))
                .body("items[0].outcome.outcome", equalTo("KEPT"))
                .body("items[0].outcome.arrivedAt", equalTo("2026-11-23T10:20:00+03:00"));
    }

    @Test
    void aCustomerWhoWasToldNothingHasAnEmptyHistory() {
        dispatcher()
                .queryParam("customer", UUID.randomUUID().toString())
                .get("/api/promises")
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
    }

    @ParameterizedTest
    @CsvSource({
        "/api/promises/summary?from=yesterday, from",
        "/api/promises/summary?from=2026-11-24&to=2026-11-20, to",
        "/api/promises/summary?technician=anna, technician",
        "/api/promises/rates?by=colour, by",
        "/api/promises, visit",
        "/api/promises?visit=17, visit",
    })
    void whatIsNotUnderstoodIsNamed(String path, String parameter) {
        dispatcher().get(path).then().statusCode(400).body("detail", containsString("'" + parameter + "'"));
    }

    private RequestSpecification asking(String from, String to) {
        return dispatcher()
                .queryParam("territory", territory.value())
                .queryParam("from", from)
                .queryParam("to", to);
    }
}
