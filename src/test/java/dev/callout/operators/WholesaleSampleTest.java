package dev.callout.operators;

import static dev.callout.operators.Desk.get;
import static dev.callout.visit.Requests.dispatcher;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;

import dev.callout.database.TestDatabase;
import dev.callout.exchange.ImportReport.TableReport;
import dev.callout.exchange.Imports;
import dev.callout.exchange.UploadedTable;
import dev.callout.territory.TerritoryId;
import dev.callout.time.FixedClock;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The wholesale network's tables bring its escalations in as calls would. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
@WithTestResource(Letterbox.class)
@TestProfile(Samples.Wholesale.class)
class WholesaleSampleTest {
    private static final Path SAMPLE =
            Path.of(System.getProperty("callout.basedir", ".")).resolve("data-samples/grossist");
    private static final String ZONE = "Europe/Stockholm";
    private static final String HEADER =
            "externalId;number;product;ground;raisedByName;raisedByEmail;writtenTo;writtenAt;phonedAt\n";

    @Inject
    Desk desk;

    @Inject
    Imports imports;

    @AfterEach
    void setTheClockBack() {
        FixedClock.set(FixedClock.USUAL);
    }

    @Test
    void theSamplesEscalationsStandByTheirOrdersAndBeginWhereBothWaysWereTaken() throws IOException {
        desk.at("2026-11-25T09:00:00", ZONE);
        String territory = desk.territory(ZONE);
        assertThat(sample(territory)).extracting(TableReport::created).containsExactly(17, 17);
        assertThat(sample(territory)).extracting(TableReport::unchanged).containsExactly(17, 17);

        assertThat(ofTheSample("BEGUN")).hasSize(13);
        assertThat(ofTheSample("NOT_BEGUN")).hasSize(4);
        get("/api/escalations?state=BEGUN&limit=200")
                .then()
                .body("items.findAll { it.number.startsWith('SG-') }.answersDue.state", everyItem(contains("OPEN")));
    }

    /** Others may have escalated something before. */
    private static List<String> ofTheSample(String state) {
        return get("/api/escalations?limit=200&state=" + state).path("items.number.findAll { it.startsWith('SG-') }");
    }

    @Test
    void whatACallWouldRefuseIsToldByCellAndNothingComesIn() {
        desk.at("2026-11-25T09:00:00", ZONE);
        String territory = desk.territory(ZONE);
        String order = desk.order(territory, "villa-delivery", "2026-11-27T15:00:00Z");
        bringIn(territory, HEADER + """
                        E-1;SG-NOBODY;villa-fibre;LATE;Alva;a@operator1.example;villa@example.com;-1 09:00;-1 10:00
                        E-2;%1$s;copper;NOT_AS_AGREED;Alva;a@operator1.example;villa@example.com;-1 09:00;
                        E-3;%1$s;villa-fibre;LATE;;not a mail;villa@example.com;-1 09:00;yesterday
                        E-4;%1$s;villa-fibre;NOT_AS_AGREED;Alva;a@operator1.example;villa@example.com;-1 09:00;-1 10:00
                        """.formatted(order))
                .then()
                .statusCode(422)
                .body(
                        "issues.pointer",
                        containsInAnyOrder(
                                "/1/number",
                                "/2/writtenTo",
                                "/3/raisedByName",
                                "/3/raisedByEmail",
                                "/3/phonedAt",
                                "/3/ground"))
                .body("issues.place", hasItem("escalations.csv:2"));
        String known = get("/api/escalations?limit=200").asString();
        assertThat(known).doesNotContain(order);
    }

    @Test
    void aRowThatCameInIsNotChangedByItsTable() {
        desk.at("2026-11-25T09:00:00", ZONE);
        String territory = desk.territory(ZONE);
        String order = desk.order(territory, "villa-delivery", "2026-11-24T15:00:00Z");
        String row = "E-1;" + order + ";villa-fibre;LATE;Alva;a@operator1.example;villa@example.com;-1 09:00;";
        bringIn(territory, HEADER + row + "\n").then().statusCode(200).body("tables[0].created", equalTo(1));
        bringIn(territory, HEADER + row + "-1 10:00\n")
                .then()
                .statusCode(422)
                .body("issues.code", contains("state-conflict"));
    }

    /** The escalations with the orders that they are about; all three hundred would take longer than a test should. */
    private List<TableReport> sample(String territory) throws IOException {
        String escalations = Files.readString(SAMPLE.resolve("escalations.csv"));
        String orders = Files.readAllLines(SAMPLE.resolve("visits.csv")).stream()
                .filter(line -> line.startsWith("externalId;") || escalations.contains(line.split(";", 2)[0]))
                .collect(Collectors.joining("\n"));
        List<UploadedTable> tables = List.of(
                new UploadedTable("escalations.csv", escalations.getBytes(StandardCharsets.UTF_8)),
                new UploadedTable("visits.csv", orders.getBytes(StandardCharsets.UTF_8)));
        return imports.run(new TerritoryId(territory), tables, false, "test").tables();
    }

    private static Response bringIn(String territory, String table) {
        return dispatcher()
                .contentType("text/csv")
                .body(table.getBytes(StandardCharsets.UTF_8))
                .post("/api/territories/" + territory + "/imports?file=escalations.csv");
    }
}
