package dev.callout.dispatch;

import static dev.callout.visit.Requests.admin;
import static dev.callout.visit.Requests.bearer;
import static dev.callout.visit.Requests.dispatcher;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import dev.callout.access.DeviceTokens;
import dev.callout.database.TestDatabase;
import dev.callout.route.OneDay;
import dev.callout.technician.Technician;
import dev.callout.territory.TerritoryId;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Insertions and repairs of a published day. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
class ReplanCallsTest {
    @Inject
    Crew crew;

    @Inject
    DeviceTokens devices;

    @Test
    void anUrgentVisitGoesIntoThePublishedRoutesAndIsPublishedLikeAnyPlan() {
        TerritoryId territory = published();
        String urgent = PlanCalls.visit(territory);

        Response answer = insert(territory, urgent);

        answer.then()
                .statusCode(201)
                .header("Location", notNullValue())
                .header("ETag", notNullValue())
                .body("state", equalTo("READY"))
                .body("reason", equalTo("INSERTION"))
                .body("placed", equalTo(true))
                .body("changes.visit", hasItem(urgent))
                .body("toldAnew", empty())
                .body("price.rule", hasItem("left-out"));
        dispatcher()
                .get("/api/plans/{id}/changes", answer.<String>path("id"))
                .then()
                .body("counts.TOLD", equalTo(1))
                .body("counts.KEPT", equalTo(1));
        PlanCalls.publish(answer.path("id")).then().statusCode(200);
        dispatcher().get("/api/visits/{id}", urgent).then().body("state", equalTo("PROMISED"));
        insert(territory, urgent).then().statusCode(409).body("code", equalTo("state-conflict"));
    }

    @Test
    void anInsertionIsStaleOnceTheDayWasPublishedAnew() {
        TerritoryId territory = published();
        String plan = insert(territory, PlanCalls.visit(territory)).path("id");
        PlanCalls.publish(PlanCalls.ready(territory)).then().statusCode(200);
        PlanCalls.publish(plan).then().statusCode(409).body("code", equalTo("stale-plan"));
    }

    @Test
    void withoutAPublishedDayOrAKnownVisitThereIsNothingToPutIn() {
        TerritoryId territory = crew.territory();
        crew.technician(territory);
        String visit = PlanCalls.visit(territory);
        insert(territory, visit).then().statusCode(409);
        insert(crew.territory(), visit).then().statusCode(404);
        post(territory, "insertions", "{\"visit\": \"x\", \"budget\": -1, \"when\": 1}")
                .then()
                .statusCode(422)
                .body("issues.pointer", hasItems("/visit", "/budget", "/when"));
        post(territory, "repairs", "{\"absence\": {\"from\": \"now\"}, \"overrun\": {}}")
                .then()
                .statusCode(422)
                .body("issues.pointer", hasItems("/absence/technician", "/absence/from", "/overrun/minutes"));
    }

    @Test
    void theSameInsertionAgainIsTheSamePlan() {
        TerritoryId territory = published();
        String body = body(PlanCalls.visit(territory));
        assertThat(keyed(territory, body)).isEqualTo(keyed(territory, body));
    }

    @Test
    void whoIsGoneHandsOverAndTheAbsenceStays() {
        TerritoryId territory = crew.territory();
        Technician anna = crew.technician(territory);
        PlanCalls.visit(territory);
        PlanCalls.publish(PlanCalls.ready(territory)).then().statusCode(200);
        Technician boris = crew.technician(territory);

        Response answer = post(territory, "repairs", """
                {"date": "%s", "absence": {"technician": "%s", "from": "2026-11-23T09:00:00+03:00",
                 "to": "2026-11-23T18:00:00+03:00", "reason": "ill"}}""".formatted(OneDay.DAY, anna.id()));

        answer.then().statusCode(201).body("reason", equalTo("REPAIR")).body("toldAnew", empty());
        assertThat(technicians(answer)).containsExactly(boris.id().toString());
        PlanCalls.publish(answer.path("id")).then().statusCode(200);
    }

    @Test
    void aCancellationIsFilledFromWhatWasLeftOutAndAnOverrunLengthensTheVisit() {
        TerritoryId territory = crew.territory();
        crew.technician(territory);
        String first = PlanCalls.visit(territory);
        PlanCalls.publish(PlanCalls.ready(territory)).then().statusCode(200);
        String next = PlanCalls.visit(territory);
        Response longer = post(
                territory,
                "repairs",
                "{\"date\": \"%s\", \"overrun\": {\"visit\": \"%s\", \"minutes\": 20}}".formatted(OneDay.DAY, first));
        longer.then().statusCode(201).body("routes.stops.flatten().visit", hasItems(first, next));

        Response answer = post(
                territory,
                "repairs",
                "{\"date\": \"%s\", \"cancellation\": {\"visit\": \"%s\", \"reason\": \"works\"}}"
                        .formatted(OneDay.DAY, first));

        answer.then()
                .statusCode(201)
                .body("routes.stops.flatten().visit", hasItem(next))
                .body("routes.stops.flatten().visit", not(hasItem(first)));
        dispatcher().get("/api/visits/{id}", first).then().body("state", equalTo("CANCELLED"));
        post(
                        territory,
                        "repairs",
                        "{\"date\": \"%s\", \"overrun\": {\"visit\": \"%s\", \"minutes\": 9}}"
                                .formatted(OneDay.DAY, first))
                .then()
                .statusCode(422)
                .body("issues", hasSize(1));
    }

    @Test
    void onlyDispatchersAndAdministratorsReplan() {
        TerritoryId territory = crew.territory();
        String phone = devices.issue(crew.technician(territory).id().value(), "replan");
        for (String path : List.of("insertions", "repairs")) {
            assertThat(status(dispatcher(), territory, path)).isIn(409, 422);
            assertThat(status(admin(), territory, path)).isIn(409, 422);
            assertThat(status(bearer(phone), territory, path)).isEqualTo(403);
            assertThat(status(given(), territory, path)).isEqualTo(401);
        }
    }

    private TerritoryId published() {
        TerritoryId territory = crew.territory();
        crew.technician(territory);
        PlanCalls.visit(territory);
        PlanCalls.publish(PlanCalls.ready(territory)).then().statusCode(200);
        return territory;
    }

    private static List<String> technicians(Response answer) {
        return answer.jsonPath().getList("routes.findAll { it.stops.size() > 0 }.technician");
    }

    private static String keyed(TerritoryId territory, String body) {
        return dispatcher()
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", "insertion of " + territory)
                .body(body)
                .post("/api/territories/{t}/insertions", territory.value())
                .path("id");
    }

    private static Response insert(TerritoryId territory, String visit) {
        return post(territory, "insertions", body(visit));
    }

    private static String body(String visit) {
        return "{\"visit\": \"%s\", \"budget\": 1, \"date\": \"%s\"}".formatted(visit, OneDay.DAY);
    }

    private static int status(RequestSpecification caller, TerritoryId territory, String path) {
        return caller.contentType(ContentType.JSON)
                .body("{}")
                .post("/api/territories/{t}/" + path, territory.value())
                .statusCode();
    }

    private static Response post(TerritoryId territory, String path, String body) {
        return dispatcher()
                .contentType(ContentType.JSON)
                .body(body)
                .post("/api/territories/{t}/" + path, territory.value());
    }
}
