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

/** E3: placing needs power and a network socket at the spot: a checklist on intake and on site. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
@WithTestResource(Letterbox.class)
@TestProfile(Samples.Machines.class)
class E03_PlacingNeedsPowerAndNetworkTest {
    @Inject
    Counter counter;

    @AfterEach
    void setTheClockBack() {
        FixedClock.set(FixedClock.USUAL);
    }

    @Test
    void theChecklistIsAnsweredOnIntakeAndOnSite() {
        String territory = counter.territory("Europe/Oslo", "field");
        String path = "/api/visits/"
                + Counter.id(Counter.visit(territory, "machine-delivery", "LIFT", "E3" + territory, "")) + "/checklist";
        Counter.get(path)
                .then()
                .statusCode(200)
                .body("allClear", equalTo(false))
                .body("items.item", contains("power", "network", "access", "power", "network"))
                .body("items.at", contains("INTAKE", "INTAKE", "INTAKE", "SITE", "SITE"));
        Counter.put(path + "/access", "{'at': 'SITE', 'clear': true}").then().statusCode(404);
        for (String item : java.util.List.of("power", "network", "access")) {
            Counter.put(path + "/" + item, "{'at': 'INTAKE', 'clear': true}")
                    .then()
                    .statusCode(200);
        }
        Counter.put(path + "/power", "{'at': 'SITE', 'clear': true}").then().body("allClear", equalTo(false));
        Counter.put(path + "/network", "{'at': 'SITE', 'clear': false, 'note': 'ingen kontakt'}")
                .then()
                .body("allClear", equalTo(false))
                .body("items[4].note", equalTo("ingen kontakt"));
        Counter.put(path + "/network", "{'at': 'SITE', 'clear': true}").then().body("allClear", equalTo(true));
    }
}
