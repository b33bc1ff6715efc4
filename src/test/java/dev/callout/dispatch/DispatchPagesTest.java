package dev.callout.dispatch;

import static dev.callout.visit.Requests.dispatcher;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import dev.callout.database.TestDatabase;
import dev.callout.route.OneDay;
import dev.callout.technician.Technician;
import dev.callout.territory.TerritoryId;
import dev.callout.time.FixedClock;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a dispatcher does from pages, without a script. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
class DispatchPagesTest {
    @Inject
    Crew crew;

    private TerritoryId territory;
    private Technician technician;

    @BeforeEach
    void aTechnicianWithTwoVisits() {
        territory = crew.territory();
        technician = crew.technician(territory);
        PlanCalls.visit(territory);
        PlanCalls.visit(territory);
    }

    @AfterEach
    void theUsualTime() {
        FixedClock.set(FixedClock.USUAL);
    }

    @Test
    void theBoardsButtonOrdersAPlan() {
        dispatcher()
                .redirects()
                .follow(false)
                .formParam("territory", territory.value())
                .formParam("date", OneDay.DAY.toString())
                .post("/orders")
                .then()
                .statusCode(303)
                .header("Location", containsString("date=" + OneDay.DAY));
        dispatcher()
                .get("/api/plans?territory={t}", territory.value())
                .then()
                .body("items.size()", equalTo(1))
                .body("items[0].reason", equalTo("ON_DEMAND"));
    }

    @Test
    void aPlanIsReviewedAndPublishedAsItWasSeen() {
        String plan = PlanCalls.ready(territory);
        Response review = english("/plans/" + plan);
        review.then().statusCode(200).body(containsString("told first")).body(containsString("name=\"seen\""));
        publish(plan, "\"0-stale\"").then().statusCode(303).header("Location", endsWith("?refused=true"));
        assertThat(state(plan)).isEqualTo("READY");
        english("/plans/" + plan + "?refused=true").then().body(containsString("It was not published"));

        publish(plan, seen(review)).then().statusCode(303).header("Location", containsString("/?territory="));
        assertThat(state(plan)).isEqualTo("PUBLISHED");
        english("/plans/" + plan)
                .then()
                .body(containsString("does not wait"))
                .body(not(containsString("name=\"seen\"")));
    }

    @Test
    void aDayThatRunsLateIsMendedFromItsPage() {
        PlanCalls.publish(PlanCalls.ready(territory)).then().statusCode(200);
        String running = "/running?territory=" + territory.value() + "&date=" + OneDay.DAY;
        english(running).then().statusCode(200).body(containsString("Every window that was told will hold."));
        List<Map<String, Object>> stops = dispatcher()
                .get(
                        "/api/technicians/{id}/route?date=" + OneDay.DAY,
                        technician.id().toString())
                .path("stops");
        Instant begun = arrival(stops.get(0));
        FixedClock.set(begun);
        dispatcher()
                .contentType(ContentType.JSON)
                .body("{\"event\": \"ARRIVED\", \"at\": \"%s\"}".formatted(begun))
                .post("/api/stops/{s}/progress", stops.get(0).get("id"))
                .then()
                .statusCode(200);
        FixedClock.set(arrival(stops.get(1)).plus(Duration.ofMinutes(20)));
        Response listed = dispatcher().get("/api/territories/{t}/proposals?date=" + OneDay.DAY, territory.value());
        List<String> proposals = listed.path("items.id");
        assertThat(proposals).as(listed.asString()).isNotEmpty();
        english(running).then().body(containsString("/running/" + proposals.get(0)));
        decide(proposals.get(0), "dismiss").then().statusCode(303).header("Location", not(containsString("stale")));
        english(running).then().body(not(containsString("/running/" + proposals.get(0))));
        decide(proposals.get(0), "accept").then().statusCode(303).header("Location", containsString("stale"));
    }

    @Test
    void strangersAndPagesOfOtherSitesAreTurnedAway() {
        given().redirects().follow(false).get("/running").then().statusCode(303).header("Location", endsWith("/login"));
        given().redirects()
                .follow(false)
                .formParam("territory", territory.value())
                .post("/orders")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/login"));
        dispatcher()
                .header("Sec-Fetch-Site", "cross-site")
                .formParam("territory", territory.value())
                .formParam("date", OneDay.DAY.toString())
                .post("/orders")
                .then()
                .statusCode(403);
        dispatcher().get("/api/plans?territory={t}", territory.value()).then().body("items.size()", equalTo(0));
    }

    private static Instant arrival(Map<String, Object> stop) {
        return OffsetDateTime.parse(String.valueOf(stop.get("arrival"))).toInstant();
    }

    private static Response english(String path) {
        return dispatcher().header("Accept-Language", "en").get(path);
    }

    private static String seen(Response review) {
        return review.asString()
                .replaceAll("(?s).*name=\"seen\" value=\"([^>]*)\">.*", "$1")
                .replace("&quot;", "\"");
    }

    private static Response publish(String plan, String seen) {
        return dispatcher().redirects().follow(false).formParam("seen", seen).post("/plans/{id}/publication", plan);
    }

    private Response decide(String proposal, String answer) {
        return dispatcher()
                .redirects()
                .follow(false)
                .formParam("territory", territory.value())
                .formParam("date", OneDay.DAY.toString())
                .formParam("answer", answer)
                .post("/running/{id}", proposal);
    }

    private static String state(String plan) {
        return dispatcher().get("/api/plans/{id}", plan).path("state");
    }
}
