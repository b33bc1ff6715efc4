package dev.callout.operators;

import static dev.callout.operators.Counter.get;
import static dev.callout.operators.Counter.post;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import dev.callout.database.TestDatabase;
import dev.callout.emergency.Emergencies;
import dev.callout.time.FixedClock;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** C2: field work only on the network: maintenance and network faults go on being planned, published and carried out. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
@WithTestResource(Letterbox.class)
@TestProfile(Samples.Cable.class)
class C02_TheNetworkIsWorkedOnMeanwhileTest {
    private static final String ZONE = "Europe/Ljubljana";
    private static final String TUESDAY = "2026-11-24";

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
    void networkJobsAreInTheDaysPlanAndHomesAreNot() {
        Counter.at("2026-11-23T08:00:00", ZONE);
        String territory = counter.territory(ZONE, "network");
        Field.Person ana = field.technician(territory, "Ana", List.of(TUESDAY), 0, "network", "cable", "setup");
        String home = Counter.id(Counter.visit(territory, "fault-repair", "LIFT", "C2-1" + territory, ""));
        String fault = Counter.id(Counter.visit(territory, "network-fault", "LIFT", "C2-2" + territory, ""));
        post("/api/emergencies", "{'reason': 'izredne razmere', 'territories': ['" + territory + "']}")
                .then()
                .statusCode(201);
        emergencies.look();
        // asked for while the switch is on
        String work = Counter.id(Counter.visit(territory, "network-maintenance", "LIFT", "C2-3" + territory, ""));
        emergencies.look();

        Response plan = Field.publish(territory, TUESDAY);
        plan.then().body("unassigned", empty());
        Response route = ana.route(TUESDAY);
        route.then()
                .body("stops", hasSize(2))
                .body("stops.visit.workKind", containsInAnyOrder("network-fault", "network-maintenance"));
        get("/api/visits/" + home).then().body("state", equalTo("DEFERRED"));

        Counter.at(TUESDAY + "T06:00:00", ZONE);
        String stop = route.path("stops.find { it.visit.id == '" + fault + "' }.id");
        String start = route.path("stops.find { it.visit.id == '" + fault + "' }.start");
        FixedClock.set(OffsetDateTime.parse(start).toInstant());
        ana.report(stop, "ARRIVED", start, "").then().statusCode(200);
        get("/api/visits?territory=" + territory + "&state=ON_SITE").then().body("items.id", contains(fault));
        get("/api/visits/" + work).then().body("state", not("DEFERRED"));
    }
}
