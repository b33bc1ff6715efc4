package dev.callout.dispatch;

import static dev.callout.visit.Requests.dispatcher;
import static org.assertj.core.api.Assertions.assertThat;

import dev.callout.route.OneDay;
import dev.callout.territory.TerritoryId;
import dev.callout.visit.Requests;
import io.restassured.http.ContentType;
import io.restassured.response.Response;

/** The dispatcher's calls as a test makes them. */
final class PlanCalls {
    private PlanCalls() {}

    static String visit(TerritoryId territory) {
        Response asked = dispatcher()
                .contentType(ContentType.JSON)
                .body(Requests.visit(territory))
                .post("/api/visits");
        asked.then().statusCode(201);
        return asked.path("id");
    }

    static Response order(TerritoryId territory) {
        return dispatcher()
                .contentType(ContentType.JSON)
                .body("{\"date\": \"%s\", \"seconds\": 1}".formatted(OneDay.DAY))
                .post("/api/territories/{t}/plans", territory.value());
    }

    /** Orders a plan and waits until it is ready. */
    static String ready(TerritoryId territory) {
        Response ordered = order(territory);
        ordered.then().statusCode(202);
        String location = ordered.header("Location");
        Response plan = Eventually.get(
                () -> dispatcher().get(location),
                look -> !look.path("state").equals("QUEUED")
                        && !look.path("state").equals("SOLVING"));
        assertThat(plan.<String>path("state")).isEqualTo("READY");
        return plan.path("id");
    }

    static Response publish(String plan) {
        return dispatcher().put("/api/plans/{id}/publication", plan);
    }
}
