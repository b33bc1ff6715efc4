package dev.callout.operators;

import static org.hamcrest.Matchers.equalTo;

import dev.callout.database.TestDatabase;
import dev.callout.time.FixedClock;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** B7: compensation is the subscription price over the days from the report to the repair. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
@WithTestResource(Letterbox.class)
@TestProfile(Samples.Rural.class)
class B07_CompensationIsThePriceOfTheDaysTest {
    @Inject
    Counter counter;

    @AfterEach
    void setTheClockBack() {
        FixedClock.set(FixedClock.USUAL);
    }

    @Test
    void startedDaysCountWholeAndTheSumIsRoundedUpToTheOre() {
        String contract = "B7-" + counter.territory("Europe/Oslo", "field");
        Counter.id(Counter.visit(contract.substring(3), "fault-repair", "STREET_LEVEL", contract, ""));
        Counter.post(
                        "/api/subscriptions",
                        "{'contract': '" + contract
                                + "', 'item': 'abonnement/fiber-200', 'from': '2026-02-01T00:00:00+01:00'}")
                .then()
                .statusCode(201);
        Counter.post(
                        "/api/compensations",
                        "{'contract': '" + contract + "', 'claim': 'B7', 'outages': ["
                                + "{'start': '2026-11-03T18:00:00+01:00', 'end': '2026-11-05T09:00:00+01:00'}]}")
                .then()
                .statusCode(201)
                .body("amount", equalTo(59.90f))
                .body("currency", equalTo("NOK"))
                .body("partDays", equalTo("STARTED"))
                .body("rounding", equalTo("UP"))
                .body("days.size()", equalTo(3));
    }
}
