package dev.callout.operators;

import static dev.callout.operators.Desk.get;
import static dev.callout.operators.Desk.in;
import static dev.callout.operators.Desk.post;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import dev.callout.database.TestDatabase;
import dev.callout.time.FixedClock;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A2: phone help 10:00–18:00 on working days; outside them a request is still taken, none is promised. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
@WithTestResource(Letterbox.class)
class A02_RequestsAreTakenAtAnyHourTest {
    private static final String MOSCOW = "Europe/Moscow";

    @Inject
    Desk desk;

    @AfterEach
    void setTheClockBack() {
        FixedClock.set(FixedClock.USUAL);
    }

    @Test
    void onSundayACaseIsTakenAndNoHelpIsPromisedBeforeMonday() {
        desk.at("2026-11-22T21:30:00", MOSCOW);
        Response taken = open();

        taken.then()
                .statusCode(201)
                .body("reference", matchesPattern("\\d{3}-\\d{3}-\\d{3}"))
                .body("state", equalTo("OPEN"))
                .body("phoneHelp.given", equalTo(false))
                .body("phoneHelp.obstacles", hasItem("OUTSIDE_HOURS"))
                .body("phoneHelp.from", equalTo("2026-11-23T10:00:00+03:00"))
                .body("answersDue", empty());
        post("/api/cases/" + in(taken, "id") + "/help", "{'way': 'PHONE', 'reason': 'no link'}")
                .then()
                .statusCode(409)
                .body("obstacles", contains("OUTSIDE_HOURS"));

        desk.at("2026-11-23T10:00:00", MOSCOW);
        post("/api/cases/" + in(taken, "id") + "/help", "{'way': 'PHONE', 'reason': 'no link'}")
                .then()
                .statusCode(200)
                .body("state", equalTo("IN_WORK"))
                .body("help", equalTo("PHONE"))
                .body("phoneHelp.from", nullValue());
        get("/api/cases?reference=" + in(taken, "reference")).then().body("items.id", contains(in(taken, "id")));
    }

    private Response open() {
        String contract = desk.contract("Ёлкина", true, null);
        return post("/api/cases", """
                {'territory': '%s', 'occasion': 'FAULT', 'source': 'PHONE', 'subject': 'Нет связи',
                 'contact': {'name': 'Вера Ёлкина', 'phone': '+7 495 555-01-02'},
                 'customer': {'contract': '%s', 'surname': 'елкина'}}
                """.formatted(desk.territory(MOSCOW), contract));
    }
}
