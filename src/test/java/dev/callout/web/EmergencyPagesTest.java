package dev.callout.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import dev.callout.database.TestDatabase;
import dev.callout.emergency.Emergencies;
import dev.callout.operators.Counter;
import dev.callout.time.FixedClock;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The switch of emergencies on its page: on for kinds and areas, what became of the visits, off. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
class EmergencyPagesTest {
    private static final String ZONE = "Europe/Moscow";

    @Inject
    Counter counter;

    @Inject
    Emergencies emergencies;

    private String territory = "";
    private String asked = "";
    private String booked = "";

    @BeforeEach
    void twoVisits() {
        territory = counter.territory(ZONE, "technical-rooms");
        Counter.at("2026-11-22T12:00:00", ZONE);
        asked = visit("A-");
        booked = visit("B-");
        counter.promise(booked, "2026-11-24T08:00:00Z", "2026-11-24T09:00:00Z");
    }

    @AfterEach
    void nothingStaysOn() {
        Counter.get("/api/emergencies")
                .jsonPath()
                .<String>getList("items.findAll { it.returnedAt == null }.id")
                .forEach(id -> Clicks.send("/emergencies/" + id + "/end", Map.of()));
        FixedClock.set(FixedClock.USUAL);
    }

    @Test
    void switchedOnItShowsWhatBecameOfTheVisitsAndOffTheyComeBack() {
        Clicks.open("/cases").then().body(containsString("href=\"/emergencies\""));
        Clicks.open("/emergencies")
                .then()
                .statusCode(200)
                .body(containsString("name=\"kind.fault-repair\" type=\"checkbox\" value=\"true\" checked"))
                .body(containsString("name=\"territory." + territory + "\""));
        String reason = "flu in " + territory;
        assertThat(Clicks.sent("/emergencies", wanted(Map.of("reason", reason))))
                .isEqualTo("/emergencies");
        String id = id(reason);
        Counter.get("/api/emergencies/" + id)
                .then()
                .body("inForce", equalTo(true))
                .body("workKinds", contains("fault-repair"))
                .body("territories", contains(territory));
        String reference = reference(booked);
        String delivery = reference(Counter.get("/api/emergencies/" + id + "/visits")
                .path("items.find { it.visit == '" + booked + "' }.delivery"));
        String help = "/emergencies/" + id + "/visits/" + booked + "/phone-help";
        Clicks.open("/emergencies")
                .then()
                .body(containsString(reason))
                .body(containsString("until it is switched off"))
                .body(containsString("deferred: 2, deliveries instead: 1, to be helped by phone: 1"))
                .body(containsString("href=\"/visits/" + reference + "\""))
                .body(containsString("href=\"/visits/" + delivery + "\""))
                .body(containsString("action=\"" + help + "\""));

        Clicks.send(help, Map.of("solved", "true", "note-" + booked, "set up by phone"))
                .then()
                .statusCode(303)
                .header("Location", endsWith("/emergencies"));
        Clicks.open("/emergencies")
                .then()
                .body(containsString("solved by phone: set up by phone"))
                .body(not(containsString(help)));
        assertThat(Clicks.sent("/emergencies/" + id + "/end", Map.of())).isEqualTo("/emergencies");
        Counter.get("/api/visits/" + asked).then().body("state", equalTo("REQUESTED"));
        Counter.get("/api/visits/" + booked).then().body("state", equalTo("CANCELLED"));
        Clicks.open("/emergencies").then().body(not(containsString("/emergencies/" + id + "/end")));
        Clicks.send("/emergencies/" + id + "/end", Map.of())
                .then()
                .statusCode(409)
                .body(containsString("It was not done"));
    }

    @Test
    void oneThatIsAheadLeavesVisitsAloneAndFaultsAreToldAtTheirFields() {
        String reason = "storm in " + territory;
        Clicks.send("/emergencies", Map.of("reason", reason))
                .then()
                .statusCode(422)
                .body(containsString("id=\"e-workKinds\""))
                .body(containsString("value=\"" + reason + "\""));
        Clicks.send("/emergencies", wanted(Map.of("from", "2026-11-25T10:00", "until", "2026-11-25T09:00")))
                .then()
                .statusCode(422)
                .body(containsString("id=\"e-until\""))
                .body(containsString("id=\"e-reason\""));
        Response page = Clicks.open("/emergencies");
        page.then().body(not(containsString(reason)));

        Clicks.sent(
                "/emergencies",
                wanted(Map.of("from", "2026-11-25T10:00", "until", "2026-11-26T10:00", "reason", reason)));

        Counter.get("/api/emergencies/" + id(reason))
                .then()
                .body("inForce", equalTo(false))
                .body("from", equalTo("2026-11-25T07:00:00Z"));
        Counter.get("/api/visits/" + booked).then().body("state", equalTo("PROMISED"));
        Clicks.open("/emergencies").then().body(containsString("will begin"));
        Counter.at("2026-11-25T10:00:00", ZONE);
        emergencies.look();
        Counter.get("/api/visits/" + asked).then().body("state", equalTo("DEFERRED"));
    }

    private Map<String, String> wanted(Map<String, String> more) {
        Map<String, String> fields =
                new HashMap<>(Map.of("kind.fault-repair", "true", "territory." + territory, "true"));
        fields.putAll(more);
        return fields;
    }

    private String visit(String contract) {
        return Counter.id(Counter.visit(territory, "fault-repair", "LIFT", contract + territory, ""));
    }

    private static String id(String reason) {
        return Counter.get("/api/emergencies").path("items.find { it.reason == '" + reason + "' }.id");
    }

    private static String reference(String visit) {
        return Counter.get("/api/visits/" + visit).path("reference");
    }
}
