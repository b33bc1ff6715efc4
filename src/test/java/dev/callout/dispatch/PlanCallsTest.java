package dev.callout.dispatch;

import static dev.callout.visit.Requests.admin;
import static dev.callout.visit.Requests.bearer;
import static dev.callout.visit.Requests.dispatcher;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import dev.callout.access.DeviceTokens;
import dev.callout.database.TestDatabase;
import dev.callout.route.OneDay;
import dev.callout.route.PlanReason;
import dev.callout.route.Plans;
import dev.callout.technician.Technician;
import dev.callout.territory.TerritoryId;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(TestDatabase.class)
class PlanCallsTest {
    @Inject
    Crew crew;

    @Inject
    Plans plans;

    @Inject
    DeviceTokens devices;

    @ParameterizedTest
    @CsvSource({
        "POST, /api/territories/{territory}/plans,            422, 422, 403, 401",
        "GET,  /api/plans,                                    200, 200, 403, 401",
        "GET,  /api/plans/{plan},                             200, 200, 403, 401",
        "GET,  /api/plans/{plan}/changes,                     200, 200, 403, 401",
        "PUT,  /api/plans/{plan}/publication,                 409, 409, 403, 401",
        "GET,  /api/technicians/{technician}/route?date=2026-11-23, 200, 200, 200, 401",
        "GET,  /api/track/x,                                  404, 404, 404, 404",
    })
    void everyCallAnswersEveryRoleAsItShould(
            String method, String path, int toDispatcher, int toAdmin, int toTechnician, int toStranger) {
        TerritoryId territory = crew.territory();
        Technician anna = crew.technician(territory);
        String plan = plans.queue(new Plans.Request(territory, OneDay.DAY, 1, PlanReason.ON_DEMAND, 1), "test")
                .id()
                .toString();
        String there = path.replace("{territory}", territory.value())
                .replace("{technician}", anna.id().toString())
                .replace("{plan}", plan);
        String phone = devices.issue(anna.id().value(), "matrix");

        expect(dispatcher(), method, there, toDispatcher);
        expect(admin(), method, there, toAdmin);
        expect(bearer(phone), method, there, toTechnician);
        expect(given(), method, there, toStranger);
    }

    private static void expect(RequestSpecification caller, String method, String path, int status) {
        Response answer = method.equals("POST")
                ? caller.contentType(ContentType.JSON).body("{}").request(method, path)
                : caller.request(method, path);
        assertThat(answer.statusCode()).as(method + " " + path).isEqualTo(status);
    }

    @Test
    void aPlanIsFollowedByEventsUntilItIsReady() {
        TerritoryId territory = crew.territory();
        crew.technician(territory);
        PlanCalls.visit(territory);
        String location = PlanCalls.order(territory).header("Location");

        Response events = dispatcher().accept("text/event-stream").get(location + "/events");

        assertThat(events.contentType()).startsWith("text/event-stream");
        assertThat(events.asString())
                .contains("event:state", "event:progress", "\"leftOut\":")
                .endsWith("\n\n");
        String last = events.asString().strip();
        assertThat(last.substring(last.lastIndexOf("event:"))).contains("event:state", "READY");
    }

    @Test
    void aSecondOrderWhileOneRunsIsRefusedAndTheSameOrderAgainIsTheSameOrder() {
        TerritoryId territory = crew.territory();
        crew.technician(territory);
        plans.queue(new Plans.Request(territory, OneDay.DAY, 1, PlanReason.ON_DEMAND, 1), "test");
        PlanCalls.order(territory).then().statusCode(409).body("code", equalTo("already-running"));

        TerritoryId other = crew.territory();
        String first = keyed(other);
        assertThat(keyed(other)).isEqualTo(first);
        dispatcher()
                .get("/api/plans?territory={t}&date={d}", other.value(), OneDay.DAY.toString())
                .then()
                .body("items", hasSize(1));
    }

    private static String keyed(TerritoryId territory) {
        Response ordered = dispatcher()
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", "order of " + territory)
                .body("{\"date\": \"%s\", \"seconds\": 1}".formatted(OneDay.DAY))
                .post("/api/territories/{t}/plans", territory.value());
        ordered.then().statusCode(202);
        return ordered.header("Location");
    }

    @Test
    void everyFaultOfAnOrderIsToldAtOnceAndADayThatIsOverIsRefused() {
        TerritoryId territory = crew.territory();
        post(territory, "{\"date\": \"soon\", \"days\": 99, \"second\": 1}")
                .then()
                .statusCode(422)
                .body("issues.pointer", hasItems("/date", "/days", "/second"));
        post(territory, "{\"date\": \"2026-11-21\"}")
                .then()
                .statusCode(422)
                .body("issues[0].code", equalTo("in-the-past"));
        post(new TerritoryId("nowhere"), "{\"date\": \"2026-11-23\"}").then().statusCode(404);
    }

    private static Response post(TerritoryId territory, String body) {
        return dispatcher()
                .contentType(ContentType.JSON)
                .body(body)
                .post("/api/territories/{t}/plans", territory.value());
    }
}
