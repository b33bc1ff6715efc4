package dev.callout.operators;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import dev.callout.database.TestDatabase;
import dev.callout.time.FixedClock;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A7: cancelling or moving is free until one hour before the appointed time, later it costs price list 3, item 1.1. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
@WithTestResource(Letterbox.class)
class A07_LateCancellationsCostTheListedItemTest {
    @Inject
    Counter counter;

    @AfterEach
    void setTheClockBack() {
        FixedClock.set(FixedClock.USUAL);
    }

    @Test
    void anHourBeforeIsFreeAndASecondLaterIsNot() {
        String territory = counter.territory("Europe/Moscow", "technical-rooms");
        Counter.at("2026-11-22T12:00:00", "Europe/Moscow");
        String early = Counter.id(Counter.visit(territory, "fault-repair", "LIFT", "A7-1" + territory, ""));
        String late = Counter.id(Counter.visit(territory, "fault-repair", "LIFT", "A7-2" + territory, ""));
        counter.promise(early, "2026-11-23T08:00:00Z", "2026-11-23T09:00:00Z");
        counter.promise(late, "2026-11-23T08:00:00Z", "2026-11-23T09:00:00Z");
        Counter.at("2026-11-23T10:00:00", "Europe/Moscow");
        cancel(early).then().statusCode(200).body("charge", nullValue());
        Counter.at("2026-11-23T10:00:01", "Europe/Moscow");
        Counter.post("/api/charges/quotes", "{'visit': '" + late + "', 'rule': 'late-cancellation'}")
                .then()
                .statusCode(200)
                .body("charge.amount", equalTo(500.00f));
        cancel(late)
                .then()
                .statusCode(200)
                .body("charge.priceListItem", equalTo("3/1.1"))
                .body("charge.amount", equalTo(500.00f))
                .body("charge.currency", equalTo("RUB"));
    }

    @Test
    void movingCostsTheSameOnceItIsTooLateToBeFree() {
        String territory = counter.territory("Europe/Moscow", "technical-rooms");
        Counter.at("2026-11-22T12:00:00", "Europe/Moscow");
        String early = Counter.id(Counter.visit(territory, "fault-repair", "LIFT", "A7-3" + territory, ""));
        String late = Counter.id(Counter.visit(territory, "fault-repair", "LIFT", "A7-4" + territory, ""));
        String ours = Counter.id(Counter.visit(territory, "fault-repair", "LIFT", "A7-5" + territory, ""));
        for (String visit : List.of(early, late, ours)) {
            counter.promise(visit, "2026-11-23T08:00:00Z", "2026-11-23T09:00:00Z");
        }
        Counter.at("2026-11-23T10:00:00", "Europe/Moscow");
        move(early, "CUSTOMER")
                .then()
                .statusCode(200)
                .body("charge", nullValue())
                .body("state", equalTo("REQUESTED"));
        Counter.at("2026-11-23T10:00:01", "Europe/Moscow");
        move(late, "CUSTOMER")
                .then()
                .statusCode(200)
                .body("charge.priceListItem", equalTo("3/1.1"))
                .body("charge.amount", equalTo(500.00f))
                .body("state", equalTo("REQUESTED"));
        Counter.get("/api/visits/" + late)
                .then()
                .body("windows.start", contains("2026-11-24T12:00:00+03:00"))
                .body("requestedAt", equalTo("2026-11-22T12:00:00+03:00"));
        Counter.get("/api/promises?visit=" + late).then().body("items.outcome.outcome", contains("CUSTOMER_MOVED"));
        move(ours, "OPERATOR").then().statusCode(200).body("charge", nullValue());
        Counter.get("/api/promises?visit=" + ours).then().body("items.outcome.outcome", contains("OPERATOR_MOVED"));
        move(late, "CUSTOMER").then().statusCode(200).body("charge", nullValue());
        Counter.post("/api/visits/" + late + "/move", "{'reason': 'x'}").then().statusCode(422);
    }

    private static io.restassured.response.Response move(String visit, String by) {
        return Counter.post("/api/visits/" + visit + "/move", """
                {'windows': [{'start': '2026-11-24T12:00:00+03:00', 'end': '2026-11-24T15:00:00+03:00'}],
                 'reason': 'позже', 'by': '%s'}
                """.formatted(by));
    }

    private static io.restassured.response.Response cancel(String visit) {
        return Counter.post("/api/visits/" + visit + "/cancellation", "{'reason': 'не смогу'}");
    }
}
