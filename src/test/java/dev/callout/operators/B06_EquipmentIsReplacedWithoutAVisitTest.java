package dev.callout.operators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import dev.callout.database.TestDatabase;
import dev.callout.time.FixedClock;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** B6: faulty equipment is replaced by post, or collected at the office by appointment, without a visit. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
@WithTestResource(Letterbox.class)
@TestProfile(Samples.Rural.class)
class B06_EquipmentIsReplacedWithoutAVisitTest {
    @Inject
    Counter counter;

    @AfterEach
    void setTheClockBack() {
        FixedClock.set(FixedClock.USUAL);
    }

    @Test
    void whatIsSentOrHandedOutUnderACaseSolvesItAndTheCustomerIsTold() {
        Counter.at("2026-11-23T08:00:00", "Europe/Oslo");
        String territory = counter.territory("Europe/Oslo", "field");
        String contract = "B6b-" + territory;
        Counter.id(Counter.visit(territory, "equipment-swap", "STREET_LEVEL", contract, ""));
        Response posted = open(territory, "+4740000601");
        String shipment = Counter.id(Counter.post(
                "/api/shipments",
                "{'contract': '%s', 'item': 'Dekoder', 'case': '%s'}"
                        .formatted(contract, posted.<String>path("reference"))));
        Counter.post("/api/shipments/" + shipment + "/sending", "{'tracking': 'NO-2'}")
                .then()
                .statusCode(200);
        assertThat(Post.await("+4740000601", "på vei"))
                .isEqualTo(
                        "Nordlysfiber: Dekoder til saken %s er på vei. Sporingsnummer: NO-2. Ventes: fredag 27. november."
                                .formatted(posted.<String>path("reference")));
        String path = "/api/cases/" + posted.path("id");
        Counter.get(path).then().body("state", equalTo("OPEN")).body("links.kind", contains("SHIPMENT"));
        Counter.post("/api/shipments/" + shipment + "/arrival", "").then().statusCode(200);
        assertThat(Post.await("+4740000601", "er løst")).contains("er løst: Dekoder.");
        Post.await(() -> Counter.get(path).<String>path("state").equals("CLOSED"));

        Response collected = open(territory, "+4740000602");
        String pickUp =
                Counter.id(Counter.post("/api/pick-ups", """
                {'contract': '%s', 'item': 'Fiberenhet', 'start': '2026-11-25T09:00:00+01:00', 'case': '%s'}
                """.formatted(contract, collected.<String>path("reference"))));
        Counter.at("2026-11-25T09:10:00", "Europe/Oslo");
        Counter.post("/api/pick-ups/" + pickUp + "/collection", "").then().statusCode(200);
        assertThat(Post.await("+4740000602", "er løst")).contains("Fiberenhet.");
        Counter.post("/api/shipments", "{'contract': '" + contract + "', 'item': 'Dekoder', 'case': '111-111-111'}")
                .then()
                .statusCode(422)
                .body("issues.code", contains("unknown-case"));
    }

    private static Response open(String territory, String mobile) {
        return Counter.post("/api/cases", """
                {'territory': '%s', 'source': 'PAGE', 'subject': 'Dekoderen er død',
                 'contact': {'name': 'Kari', 'phone': '%s', 'way': 'SMS'}}
                """.formatted(territory, mobile));
    }

    @Test
    void byPostOrByAppointmentInOfficeHours() {
        String contract = "B6-" + counter.territory("Europe/Oslo", "field");
        Counter.id(Counter.visit(contract.substring(3), "equipment-swap", "STREET_LEVEL", contract, ""));
        Counter.at("2026-11-23T08:00:00", "Europe/Oslo");
        String shipment = Counter.post("/api/shipments", "{'contract': '" + contract + "', 'item': 'dekoder'}")
                .then()
                .statusCode(201)
                .body("state", equalTo("ORDERED"))
                .body("expectedOn", equalTo("2026-11-27"))
                .extract()
                .path("id");
        Counter.post("/api/shipments/" + shipment + "/arrival", "").then().statusCode(409);
        Counter.post("/api/shipments/" + shipment + "/sending", "{'tracking': 'NO-1'}")
                .then()
                .statusCode(200);
        Counter.post("/api/shipments/" + shipment + "/arrival", "").then().body("state", equalTo("ARRIVED"));

        Counter.get("/api/pick-ups/slots?date=2026-11-24")
                .then()
                .body("items", hasSize(15))
                .body("items.start", hasItem("2026-11-24T06:30:00Z"));
        Counter.get("/api/pick-ups/slots?date=2026-11-28").then().body("items", hasSize(0));
        String booking = "{'contract': '" + contract + "', 'item': 'fiberenhet', 'start': '2026-11-24T07:30:00+01:00'}";
        String first = Counter.id(Counter.post("/api/pick-ups", booking));
        Counter.id(Counter.post("/api/pick-ups", booking));
        Counter.post("/api/pick-ups", booking).then().statusCode(409);
        Counter.post("/api/pick-ups/" + first + "/cancellation", "").then().statusCode(200);
        Counter.id(Counter.post("/api/pick-ups", booking));
        Counter.post("/api/pick-ups", booking.replace("07:30", "15:00")).then().statusCode(409);
    }
}
