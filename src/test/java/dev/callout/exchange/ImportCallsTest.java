package dev.callout.exchange;

import static dev.callout.visit.Requests.dispatcher;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import dev.callout.database.TestDatabase;
import dev.callout.geo.Point;
import dev.callout.territory.Territories;
import dev.callout.territory.Territory;
import dev.callout.territory.TerritoryId;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestDatabase.class)
class ImportCallsTest {
    private static final String SECRET = "к-5519-вход-со-двора";
    private static final String HEADER =
            "externalId;workKind;windows;address;lat;lon;contract;surname;contactName;contactPhone;accessSecret";

    @Inject
    Territories territories;

    private String territory = "";

    @BeforeEach
    void aTerritoryOfItsOwn() {
        territory = "t-" + UUID.randomUUID();
        territories.put(new Territory(
                new TerritoryId(territory),
                "Test",
                ZoneId.of("Europe/Moscow"),
                "technical-rooms",
                new Point(55.42, 38.94)));
    }

    @Test
    void aTableIsImportedAndASecondTimeUnchanged() {
        post(false, row("R-1", "fault-repair"))
                .then()
                .statusCode(200)
                .body("dryRun", equalTo(false))
                .body("tables[0].created", equalTo(1))
                .body("tables[0].rows[0].outcome", equalTo("CREATED"));
        Response again = post(false, row("R-1", "fault-repair"));

        again.then().statusCode(200).body("tables[0].unchanged", equalTo(1));
        Response listed = dispatcher().queryParam("territory", territory).get("/api/visits");
        listed.then().statusCode(200).body("items.size()", equalTo(1));
        assertThat(again.asString() + listed.asString()).doesNotContain(SECRET);
    }

    @Test
    void aDryRunStoresNothing() {
        post(true, row("R-1", "fault-repair")).then().statusCode(200).body("dryRun", equalTo(true));

        dispatcher()
                .queryParam("territory", territory)
                .get("/api/visits")
                .then()
                .body("items.size()", equalTo(0));
    }

    @Test
    void faultyRowsAreToldWithTheirCellsAndNothingIsStored() {
        post(false, row("R-1", "fault-repair") + row("R-2", "x-ray") + row("R-2", "fault-repair"))
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("issues.pointer", hasItems("/2/workKind", "/3/externalId"));

        dispatcher()
                .queryParam("territory", territory)
                .get("/api/visits")
                .then()
                .body("items.size()", equalTo(0));
    }

    @Test
    void aFormBringsSeveralTablesInAsOne() {
        String technicians = "externalId;name;phone;skills;days;shift;startAddress;startLat;startLon\n"
                + "T-1;Ника Затонина;+7 000 123-45-68;network:2;mon-fri;10:00-18:00;Речная, 2;55.42;38.94\n";
        dispatcher()
                .multiPart("a", "visits.csv", bytes(HEADER + "\n" + row("R-1", "fault-repair")), "text/csv")
                .multiPart("b", "technicians.csv", bytes(technicians), "text/csv")
                .post("/api/territories/" + territory + "/imports")
                .then()
                .statusCode(200)
                .body("tables.kind", hasItems("TECHNICIANS", "VISITS"));
    }

    @Test
    void whoIsNotLoggedInOrNamesNoTerritoryIsRefused() {
        given().contentType("text/csv")
                .body(bytes(HEADER))
                .post("/api/territories/" + territory + "/imports")
                .then()
                .statusCode(401);
        dispatcher()
                .contentType("text/csv")
                .body(bytes(HEADER))
                .post("/api/territories/nowhere-at-all/imports")
                .then()
                .statusCode(404);
    }

    private Response post(boolean dryRun, String rows) {
        return dispatcher()
                .contentType("text/csv")
                .queryParam("dryRun", dryRun)
                .queryParam("file", "visits.csv")
                .body(bytes(HEADER + "\n" + rows))
                .post("/api/territories/" + territory + "/imports");
    }

    private String row(String id, String kind) {
        return id + ";" + kind + ";+1 10:30-17:00;Речная, 1;55.42;38.94;Д-" + territory
                + ";Паромщиков;Глеб Паромщиков;+7 000 123-45-67;" + SECRET + "\n";
    }

    private static byte[] bytes(String text) {
        return text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }
}
