package dev.callout.operators;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import dev.callout.database.TestDatabase;
import dev.callout.time.FixedClock;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** E2: where there is neither street level nor a lift, more people carry: a crew that arrives together. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
@WithTestResource(Letterbox.class)
@TestProfile(Samples.Machines.class)
class E02_WithoutStreetLevelOrLiftMoreCarryTest {
    @Inject
    Counter counter;

    @AfterEach
    void setTheClockBack() {
        FixedClock.set(FixedClock.USUAL);
    }

    @Test
    void theSurveyOfTheAccessSetsTheCrew() {
        String territory = counter.territory("Europe/Oslo", "field");
        Counter.visit(territory, "machine-delivery", "LIFT", "E2a" + territory, ", 'load': 3")
                .then()
                .statusCode(201)
                .body("crew", equalTo(1));
        Counter.visit(territory, "machine-delivery", "STAIRS", "E2b" + territory, "")
                .then()
                .statusCode(201)
                .body("crew", equalTo(2));
        Counter.visit(territory, "machine-delivery", "STAIRS", "E2c" + territory, ", 'crew': 3, 'load': -1")
                .then()
                .statusCode(422)
                .body("issues.pointer", hasItem("/load"));
    }
}
