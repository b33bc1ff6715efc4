package dev.callout.operators;

import static dev.callout.operators.Counter.get;
import static dev.callout.operators.Counter.post;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import dev.callout.database.TestDatabase;
import dev.callout.emergency.Emergencies;
import dev.callout.time.FixedClock;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** C5: when the switch ends, what was deferred comes back into planning in the order it was asked for. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
@WithTestResource(Letterbox.class)
@TestProfile(Samples.Cable.class)
class C05_WhatWasDeferredComesBackInTheOrderAskedTest {
    private static final String ZONE = "Europe/Ljubljana";
    private static final String TUESDAY = "2026-12-01";

    @Inject
    Counter counter;

    @Inject
    Field field;

    @Inject
    Emergencies emergencies;

    @AfterEach
    void setTheClockBack() {
        FixedClock.set(FixedClock.USUAL);
    }

    @Test
    void whereTheDayHoldsOneOfThemItIsTheOneThatWasAskedForFirst() {
        String territory = counter.territory(ZONE, "home-visits");
        field.technician(territory, "Ana", List.of(TUESDAY), 0, "cable", "setup");
        Counter.at("2026-11-16T09:00:00", ZONE);
        String first = longJob(territory, 1);
        Counter.at("2026-11-21T09:00:00", ZONE);
        String second = longJob(territory, 2);
        String emergency = post(
                        "/api/emergencies", "{'reason': 'izredne razmere', 'territories': ['" + territory + "']}")
                .path("id");
        emergencies.look();
        Counter.at("2026-11-25T09:00:00", ZONE);
        String meanwhile = longJob(territory, 3);
        emergencies.look();
        get("/api/visits?territory=" + territory + "&state=DEFERRED").then().body("items.size()", equalTo(3));

        Counter.at("2026-11-30T08:00:00", ZONE);
        post("/api/emergencies/" + emergency + "/end", "").then().statusCode(200);
        get("/api/emergencies/" + emergency + "/visits").then().body("items.visit", contains(first, second, meanwhile));
        get("/api/visits/" + first)
                .then()
                .body("state", equalTo("REQUESTED"))
                .body("requestedAt", equalTo("2026-11-16T09:00:00+01:00"));
        Response plan = Field.plan(territory, TUESDAY);
        plan.then()
                .body("routes.stops.flatten().visit", contains(first))
                .body("unassigned.visit", hasItem(second))
                .body("unassigned.visit", hasItem(meanwhile));
    }

    /** Two of them are longer than homes are open. */
    private static String longJob(String territory, int number) {
        return Counter.id(
                Counter.visit(territory, "installation", "LIFT", "C5-" + number + territory, ", 'duration': 'PT6H'"));
    }
}
