package dev.callout.operators;

import static dev.callout.operators.Counter.get;
import static dev.callout.operators.Counter.post;
import static dev.callout.operators.Counter.put;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import dev.callout.database.TestDatabase;
import dev.callout.time.FixedClock;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** E1: delivery of a machine by carrier or by technician; van capacity counts, and so do the parts on board. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
@WithTestResource(Letterbox.class)
@TestProfile(Samples.Machines.class)
class E01_VansCarryNoMoreThanTheyHoldTest {
    private static final String ZONE = "Europe/Oslo";
    private static final String MONDAY = "2026-11-23";

    @Inject
    Counter counter;

    @Inject
    Field field;

    @AfterEach
    void setTheClockBack() {
        FixedClock.set(FixedClock.USUAL);
    }

    @Test
    void whatDoesNotGoIntoTheVanStaysBehindOrGoesByCarrier() {
        Counter.at("2026-11-20T10:00:00", ZONE);
        String territory = counter.territory(ZONE, "field");
        Field.Person nora = field.technician(territory, "Nora", List.of(MONDAY), 4);
        for (int number = 1; number <= 3; number++) {
            delivery(territory, number, 2);
        }
        Response plan = Field.publish(territory, MONDAY);
        plan.then().body("unassigned", hasSize(1));
        nora.route(MONDAY).then().body("stops", hasSize(2));
        String left = plan.path("unassigned[0].visit");
        assertThat(plan.asString()).contains("capacity");

        Response shipment = post(
                "/api/shipments",
                "{'contract': 'E1-1-" + territory + "', 'item': 'kopimaskin', 'way': 'CARRIER', 'visit': '" + left
                        + "'}");
        shipment.then().statusCode(201).body("way", equalTo("CARRIER")).body("visit", equalTo(left));
    }

    @Test
    void partsAreTakenFromTheVanAndNeverMoreThanItHas() {
        Counter.at("2026-11-20T10:00:00", ZONE);
        String territory = counter.territory(ZONE, "field");
        field.technician(territory, "Ola", List.of(MONDAY), 6);
        String vans = "/api/territories/" + territory + "/vans";
        get(vans).then().body("items.capacity", contains(contains(6)));
        String van = vans + "/" + get(vans).<String>path("items[0].id") + "/stock";
        put(van, "{'toner svart': 3, 'fikseringsenhet': 1}")
                .then()
                .statusCode(200)
                .body("stock.'toner svart'", equalTo(3));
        post(van + "/withdrawal", "{'part': 'toner svart', 'quantity': 2}")
                .then()
                .statusCode(200)
                .body("stock.'toner svart'", equalTo(1));
        post(van + "/withdrawal", "{'part': 'toner svart', 'quantity': 2}")
                .then()
                .statusCode(409)
                .body("carries", equalTo(1));
        post(van + "/withdrawal", "{'part': 'valse', 'quantity': 1}")
                .then()
                .statusCode(409)
                .body("carries", equalTo(0));
        get(vans).then().body("items[0].stock.'toner svart'", equalTo(1));
    }

    private static String delivery(String territory, int number, int load) {
        return Counter.id(
                post("/api/visits", """
                {'territory': '%s', 'workKind': 'machine-delivery', 'load': %d,
                 'site': {'address': 'Test %d', 'lat': 60.0%d, 'lon': 15.0, 'access': 'LIFT'},
                 'contact': {'name': 'Kari Testsen', 'phone': '+47 2222 010%d'},
                 'customer': {'contract': 'E1-%d-%s', 'surname': 'Testsen'},
                 'windows': [{'start': '2026-11-23T08:00:00+01:00', 'end': '2026-11-23T17:00:00+01:00'}]}
                """.formatted(territory, load, number, number, number, number, territory)));
    }
}
