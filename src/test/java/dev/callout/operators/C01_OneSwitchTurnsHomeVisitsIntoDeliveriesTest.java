package dev.callout.operators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import dev.callout.database.TestDatabase;
import dev.callout.time.FixedClock;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** C1: one switch, from a moment on and until another: booked home visits are turned into deliveries with help by phone, and customers are told once. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
@WithTestResource(Letterbox.class)
@TestProfile(Samples.Cable.class)
class C01_OneSwitchTurnsHomeVisitsIntoDeliveriesTest {
    @Inject
    Counter counter;

    @AfterEach
    void setTheClockBack() {
        FixedClock.set(FixedClock.USUAL);
    }

    private static final String ZONE = "Europe/Ljubljana";
    private static final String MOBILE = "+38640000101";

    @Test
    void bookedVisitsAreTurnedTheNetworkGoesOnAndTheQueueComesBackInOrder() {
        String territory = counter.territory(ZONE, "home-visits");
        String where = "'territories': ['" + territory + "']";
        Counter.at("2026-11-20T09:00:00", ZONE);
        String first = Counter.id(Counter.visit(territory, "fault-repair", "LIFT", "C1-1" + territory, ""));
        Counter.at("2026-11-20T10:00:00", ZONE);
        String second = installation(territory);
        String network = Counter.id(Counter.visit(territory, "network-fault", "LIFT", "C1-3" + territory, ""));
        counter.promise(second, "2026-11-24T08:00:00Z", "2026-11-24T09:00:00Z");
        Counter.at("2026-11-23T08:00:00", ZONE);
        String emergency = Counter.post(
                        "/api/emergencies",
                        "{'from': '2026-11-24T00:00:00+01:00', 'until': '2026-12-01T00:00:00+01:00', 'reason': 'izredne razmere', "
                                + where + "}")
                .then()
                .statusCode(201)
                .body("inForce", equalTo(false))
                .extract()
                .path("id");
        Counter.get("/api/visits/" + second).then().body("state", equalTo("PROMISED"));

        Counter.at("2026-11-24T00:00:00", ZONE);
        emergencies.look();
        Counter.get("/api/visits/" + second)
                .then()
                .body("state", equalTo("DEFERRED"))
                .body("reason", equalTo("izredne razmere"));
        Counter.get("/api/visits/" + first).then().body("state", equalTo("DEFERRED"));
        Counter.get("/api/visits/" + network).then().body("state", equalTo("REQUESTED"));
        String delivery = Counter.get("/api/emergencies/" + emergency + "/visits")
                .then()
                .body("items.visit", contains(first, second))
                .body("items.phoneHelp", contains("NONE", "OPEN"))
                .body("items[0].delivery", nullValue())
                .extract()
                .path("items[1].delivery");
        Counter.get("/api/visits/" + delivery)
                .then()
                .body("workKind", equalTo("equipment-delivery"))
                .body("preferredWindow.start", equalTo("2026-11-24T09:00:00+01:00"));
        Counter.get("/api/promises?visit=" + second).then().body("items.outcome.outcome", contains("OPERATOR_MOVED"));

        Counter.at("2026-11-26T08:00:00", ZONE);
        assertThat(Post.await(MOBILE, "ne vstopamo v domove"))
                .startsWith("Dolinski kabel: do nadaljnjega")
                .contains("Namestitev priključka", "nadomestno opremo dostavimo do vrat", "ohrani svoje mesto v vrsti");
        assertThat(Post.at(MOBILE)).as("one message says it all").noneMatch(text -> text.contains("odpade"));
        String meanwhile = Counter.id(Counter.visit(territory, "fault-repair", "LIFT", "C1-4" + territory, ""));
        emergencies.look();
        Counter.get("/api/visits/" + meanwhile).then().body("state", equalTo("DEFERRED"));

        Counter.at("2026-12-01T00:00:00", ZONE);
        emergencies.look();
        Counter.get("/api/emergencies/" + emergency + "/visits")
                .then()
                .body("items.visit", contains(first, second, meanwhile));
        Counter.get("/api/visits?territory=" + territory + "&state=DEFERRED")
                .then()
                .body("items", hasSize(0));
        Counter.get("/api/visits/" + first)
                .then()
                .body("state", equalTo("REQUESTED"))
                .body("requestedAt", equalTo("2026-11-20T09:00:00+01:00"));
        Counter.get("/api/visits/" + delivery).then().body("state", equalTo("CANCELLED"));
        Counter.at("2026-12-01T08:00:00", ZONE);
        assertThat(Post.await(MOBILE, "spet mogoči")).contains("po vrstnem redu prijav");
        assertThat(Post.at(MOBILE))
                .filteredOn(text -> text.contains("ne vstopamo"))
                .hasSize(1);
        assertThat(Post.at(MOBILE))
                .filteredOn(text -> text.contains("spet mogoči"))
                .hasSize(1);
    }

    private static String installation(String territory) {
        return Counter.id(Counter.post("/api/visits", """
                {'territory': '%s', 'workKind': 'installation',
                 'site': {'address': 'Test 1', 'lat': 60.0, 'lon': 15.0, 'access': 'LIFT'},
                 'contact': {'name': 'Ana', 'phone': '%s', 'language': 'sl', 'maySign': true},
                 'customer': {'contract': 'C1-2%s', 'surname': 'Test'}}
                """.formatted(territory, MOBILE, territory)));
    }

    @Inject
    dev.callout.emergency.Emergencies emergencies;
}
