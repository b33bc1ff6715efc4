package dev.callout.operators;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import dev.callout.database.TestDatabase;
import dev.callout.time.FixedClock;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** B10: behind the first termination point, time and material are charged; carelessness too. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
@WithTestResource(Letterbox.class)
@TestProfile(Samples.Rural.class)
class B10_InsideWiringIsChargedByTimeAndMaterialTest {
    @Inject
    Counter counter;

    @AfterEach
    void setTheClockBack() {
        FixedClock.set(FixedClock.USUAL);
    }

    @Test
    void callOutTimeAndCableAddUp() {
        String territory = counter.territory("Europe/Oslo", "field");
        String visit = Counter.id(Counter.visit(territory, "fault-repair", "STREET_LEVEL", "B10" + territory, ""));
        Counter.post(
                        "/api/charges",
                        "{'visit': '" + visit
                                + "', 'rule': 'inside-wiring', 'minutes': 31, 'pieces': {'service/kabelmeter': 12}}")
                .then()
                .statusCode(201)
                .body("lines.item", contains("service/oppmote", "service/time", "service/kabelmeter"))
                .body("lines.quantity", contains(1, 2, 12))
                .body("amount", equalTo(2548.00f))
                .body("tax", equalTo(509.60f));
        Counter.post("/api/charges", "{'visit': '" + visit + "', 'rule': 'carelessness', 'minutes': 10}")
                .then()
                .statusCode(201)
                .body("amount", equalTo(1485.00f))
                .body("waivedBy", equalTo("ADMIN"));
    }
}
