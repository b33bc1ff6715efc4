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

/** C3: free suspension of a service and free change to an equivalent package while it lasts; charges and compensation follow. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
@WithTestResource(Letterbox.class)
@TestProfile(Samples.Cable.class)
class C03_SuspensionAndEquivalentPackagesAreFreeTest {
    @Inject
    Counter counter;

    @AfterEach
    void setTheClockBack() {
        FixedClock.set(FixedClock.USUAL);
    }

    @Test
    void onlyInAnEmergencyAndOnlyToAPackageOfTheSameKind() {
        String territory = counter.territory("Europe/Ljubljana", "home-visits");
        String contract = "C3-" + territory;
        Counter.id(Counter.visit(territory, "network-fault", "LIFT", contract, ""));
        Counter.at("2026-11-01T00:00:00", "Europe/Ljubljana");
        ask("", "'item': 'paketi/dolina-m'", contract).then().statusCode(201).body("item", equalTo("paketi/dolina-m"));
        ask("/suspension", "'until': '2026-11-21T00:00:00+01:00'", contract)
                .then()
                .statusCode(409);
        String emergency = Counter.id(
                Counter.post("/api/emergencies", "{'reason': 'test', 'territories': ['" + territory + "']}"));
        Counter.at("2026-11-11T00:00:00", "Europe/Ljubljana");
        ask("/suspension", "'until': '2026-11-21T00:00:00+01:00'", contract)
                .then()
                .statusCode(201)
                .body("suspended", equalTo(true));
        ask("/exchange", "'item': 'paketi/dolina-l'", contract).then().statusCode(409);
        ask("/exchange", "'item': 'paketi/dolina-m-brez-tv'", contract).then().statusCode(200);
        Counter.post("/api/emergencies/" + emergency + "/end", "").then().statusCode(200);

        // out from the 6th to the 26th: five days of the one package, five of the other, none while suspended
        Counter.post(
                        "/api/compensations",
                        "{'contract': '" + contract + "', 'claim': 'C3', 'outages': ["
                                + "{'start': '2026-11-06T00:00:00+01:00', 'end': '2026-11-26T00:00:00+01:00'}]}")
                .then()
                .statusCode(201)
                .body("exact", equalTo("152/15"))
                .body("amount", equalTo(10.13f));
    }

    private static io.restassured.response.Response ask(String what, String more, String contract) {
        return Counter.post("/api/subscriptions" + what, "{'contract': '" + contract + "', " + more + "}");
    }
}
