package dev.callout.dispatch;

import static dev.callout.visit.Requests.bearer;
import static dev.callout.visit.Requests.dispatcher;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import dev.callout.access.CustomerLinks;
import dev.callout.access.DeviceTokens;
import dev.callout.database.TestDatabase;
import dev.callout.promise.Promises;
import dev.callout.route.OneDay;
import dev.callout.technician.Technician;
import dev.callout.territory.TerritoryId;
import dev.callout.time.FixedClock;
import dev.callout.visit.Requests;
import dev.callout.visit.VisitId;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A request comes in, a plan is made and published, and everybody sees their part of it. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
class TheMainJobTest {
    @Inject
    Crew crew;

    @Inject
    DeviceTokens devices;

    @Inject
    CustomerLinks links;

    @Inject
    Promises promises;

    @Test
    void aRequestedVisitStandsOnARouteInsidePermittedHoursWithAWindowOfAtMostAnHour() {
        TerritoryId territory = crew.territory();
        Technician anna = crew.technician(territory);
        String visit = PlanCalls.visit(territory);
        String plan = PlanCalls.ready(territory);

        dispatcher()
                .get("/api/plans/{id}/changes", plan)
                .then()
                .statusCode(200)
                .body("counts.TOLD", equalTo(1))
                .body("items[0].visit", equalTo(visit))
                .body("items[0].from", nullValue());
        PlanCalls.publish(plan).then().statusCode(200).body("state", equalTo("PUBLISHED"));

        Response route = route(anna);
        route.then().statusCode(200).body("stops", hasSize(1)).body("stops[0].visit.id", equalTo(visit));
        LocalTime start = time(route, "stops[0].start");
        LocalTime end = time(route, "stops[0].end");
        assertThat(start).isBetween(LocalTime.of(10, 30), LocalTime.of(17, 0));
        assertThat(end).isBetween(start, LocalTime.of(17, 0));
        Duration width = Duration.between(
                OffsetDateTime.parse(route.path("stops[0].window.start")),
                OffsetDateTime.parse(route.path("stops[0].window.end")));
        assertThat(width).isPositive().isLessThanOrEqualTo(Duration.ofHours(1));
        assertThat(route.asString()).doesNotContain(Requests.SECRET);
        assertThat(dispatcher().get("/api/plans/{id}", plan).asString()).doesNotContain(Requests.SECRET);
        dispatcher().get("/api/visits/{id}", visit).then().body("state", equalTo("PROMISED"));
        assertThat(promises.history(VisitId.of(visit)))
                .singleElement()
                .satisfies(promise -> assertThat(promise.open()).isTrue());
    }

    @Test
    void aPhoneThatKnowsTheRouteIsToldSoAndATechnicianSeesNobodyElses() {
        TerritoryId territory = crew.territory();
        Technician anna = crew.technician(territory);
        Technician boris = crew.technician(territory);
        PlanCalls.visit(territory);
        PlanCalls.publish(PlanCalls.ready(territory)).then().statusCode(200);
        String annasPhone = devices.issue(anna.id().value(), "phone");

        Response first = bearer(annasPhone)
                .get("/api/technicians/{id}/route?date={d}", anna.id().toString(), OneDay.DAY.toString());
        first.then().statusCode(200);
        bearer(annasPhone)
                .header("If-None-Match", first.header("ETag"))
                .get("/api/technicians/{id}/route?date={d}", anna.id().toString(), OneDay.DAY.toString())
                .then()
                .statusCode(304);
        bearer(annasPhone)
                .get("/api/technicians/{id}/route?date={d}", boris.id().toString(), OneDay.DAY.toString())
                .then()
                .statusCode(404);
        bearer(annasPhone)
                .get("/api/technicians/{id}/route", anna.id().toString())
                .then()
                .statusCode(400);
    }

    @Test
    void aTechniciansPageSaysWhereWhomAndNoSecret() {
        TerritoryId territory = crew.territory();
        Technician anna = crew.technician(territory);
        PlanCalls.visit(territory);
        PlanCalls.publish(PlanCalls.ready(territory)).then().statusCode(200);

        Response page = dispatcher()
                .header("Accept-Language", "en")
                .get("/technicians/{id}?date={d}", anna.id().toString(), OneDay.DAY.toString());
        page.then().statusCode(200);
        assertThat(page.asString())
                .contains("Test Street 1, entrance 2, floor 5", "Vera Testova")
                .doesNotContain(Requests.SECRET);
    }

    @Test
    void aDayThatIsNotPublishedIsAnEmptyRouteOfVersionNought() {
        Technician anna = crew.technician(crew.territory());
        route(anna).then().statusCode(200).body("version", equalTo(0)).body("stops", hasSize(0));
    }

    @Test
    void aCustomerSeesTheWindowAndTheFirstNameAndNothingElse() {
        TerritoryId territory = crew.territory();
        Technician anna = crew.technician(territory);
        String visit = PlanCalls.visit(territory);
        PlanCalls.publish(PlanCalls.ready(territory)).then().statusCode(200);
        String token = links.issue(UUID.fromString(visit), FixedClock.USUAL.plus(Duration.ofDays(3)));

        Response seen = given().get("/api/track/{token}", token);
        seen.then()
                .statusCode(200)
                .header("Cache-Control", "private, no-store")
                .body("state", equalTo("PROMISED"))
                .body("technician", equalTo(anna.firstName()))
                .body("window.start", equalTo(route(anna).path("stops[0].window.start")));
        assertThat(seen.asString()).doesNotContain(anna.id().toString(), Requests.SECRET, "+7");
        given().get("/api/track/{token}", token + "x").then().statusCode(404);
    }

    private static Response route(Technician technician) {
        return dispatcher()
                .get("/api/technicians/{id}/route?date={d}", technician.id().toString(), OneDay.DAY.toString());
    }

    private static LocalTime time(Response route, String path) {
        return OffsetDateTime.parse(route.path(path)).toLocalTime();
    }
}
