package dev.callout.operators;

import static dev.callout.operators.Desk.get;
import static dev.callout.operators.Desk.in;
import static dev.callout.operators.Desk.post;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import dev.callout.database.TestDatabase;
import dev.callout.time.FixedClock;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** E6: remote support before a visit, with its minutes charged by the same rule as on site. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
@WithTestResource(Letterbox.class)
@TestProfile(Samples.Machines.class)
class E06_RemoteHelpIsChargedByTheSameRuleTest {
    private static final String ZONE = "Europe/Oslo";

    @Inject
    Desk desk;

    @AfterEach
    void setTheClockBack() {
        FixedClock.set(FixedClock.USUAL);
    }

    @Test
    void theMinutesOfTheCallCostWhatTheyWouldCostOnSite() {
        desk.at("2026-11-23T10:00:00", ZONE);
        String territory = desk.territory(ZONE);
        String contract = desk.contract("Testsen", true, null);
        Response opened = post("/api/cases", """
                {'territory': '%s', 'source': 'PHONE', 'subject': 'Skriver svarer ikke',
                 'contact': {'name': 'Kari', 'phone': '+47 40 00 06 01'},
                 'customer': {'contract': '%s', 'surname': 'Testsen'}}
                """.formatted(territory, contract));
        String path = "/api/cases/" + in(opened, "id");
        post(path + "/help", "{'way': 'REMOTE', 'reason': 'driver'}").then().statusCode(200);
        String call = in(post(path + "/calls", "{}"), "id");
        desk.at("2026-11-23T10:16:00", ZONE);
        post(path + "/calls/" + call + "/end", "{'said': 'Driveren er lagt inn på nytt'}")
                .then()
                .statusCode(200);
        int minutes = get(path).path("calls[0].minutes");

        String remote = "'contract': '" + contract + "'";
        charge(remote, "covered", minutes).then().statusCode(200).body("free", equalTo(true));
        Response fromAfar = charge(remote, "user-error", minutes);
        fromAfar.then().statusCode(201).body("net", equalTo(690.00f)).body("facts.minutes", equalTo(16));

        // it did not help: a visit of the same case, and the same minutes on site
        post(path + "/help", "{'way': 'VISIT', 'reason': 'svarer fremdeles ikke'}")
                .then()
                .statusCode(200);
        String visit = in(post("/api/visits", """
                {'case': '%s', 'territory': '%s', 'workKind': 'fault-repair',
                 'site': {'address': 'Test 6', 'lat': 60.0, 'lon': 15.0, 'access': 'LIFT'},
                 'contact': {'name': 'Kari', 'phone': '+47 40 00 06 01', 'maySign': true},
                 'customer': {'contract': '%s', 'surname': 'Testsen'}}
                """.formatted(in(opened, "reference"), territory, contract)), "id");
        get(path).then().body("links.id", contains(visit));
        charge("'visit': '" + visit + "'", "user-error", minutes)
                .then()
                .statusCode(201)
                .body("net", equalTo(fromAfar.<Float>path("net")))
                .body("amount", equalTo(fromAfar.<Float>path("amount")));
    }

    private static Response charge(String of, String rule, int minutes) {
        return post("/api/charges", "{" + of + ", 'rule': '" + rule + "', 'minutes': " + minutes + "}");
    }
}
