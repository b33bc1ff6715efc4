package dev.callout.operators;

import static dev.callout.operators.Desk.get;
import static dev.callout.operators.Desk.post;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
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

/** D4: hours: working days that are not public holidays, 08:00–16:30. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
@WithTestResource(Letterbox.class)
@TestProfile(Samples.Wholesale.class)
class D04_EscalationsAreWorkedAtInTheirHoursTest {
    private static final String ZONE = "Europe/Stockholm";

    @Inject
    Desk desk;

    @AfterEach
    void setTheClockBack() {
        FixedClock.set(FixedClock.USUAL);
    }

    @Test
    void whatIsAskedForOnTheEveOfEpiphanyBeginsAfterIt() {
        desk.at("2027-01-05T16:30:00", ZONE);
        String order = desk.order(desk.territory(ZONE), "villa-delivery", "2027-01-04T15:00:00Z");
        ask(order, "villa-fibre", "LATE", "'written': {'to': 'villa@example.com'}, 'phoned': {},")
                .then()
                .statusCode(201)
                .body("state", equalTo("BEGUN"))
                .body("begunAt", equalTo("2027-01-07T08:00:00+01:00"))
                .body("answersDue.dueAt", contains("2027-01-07T16:00:00+01:00"));
        get("/api/desk/hours?date=2027-01-06").then().body("escalation", empty());
        get("/api/desk/hours?date=2027-01-07").then().body("escalation.start", contains("2027-01-07T08:00:00+01:00"));
    }

    @Test
    void updatesAreDueInTheirTime() {
        desk.at("2026-11-27T15:30:00", ZONE);
        ask(lateOrder(), "villa-fibre", "LATE", "'written': {'to': 'villa@example.com'}, 'phoned': {},")
                .then()
                .body("begunAt", equalTo("2026-11-27T15:30:00+01:00"))
                .body("answersDue.dueAt", contains("2026-11-30T15:00:00+01:00"));
    }

    private Response ask(String number, String product, String ground, String ways) {
        return post("/api/escalations", """
                {'number': '%s', 'product': '%s', 'ground': '%s', %s
                 'raisedBy': {'name': 'Bo Partner', 'email': 'bo@example.com'}}
                """.formatted(number, product, ground, ways));
    }

    private String lateOrder() {
        return desk.order(desk.territory(ZONE), "villa-delivery", "2026-11-20T15:00:00Z");
    }
}
