package dev.callout.operators;

import static dev.callout.operators.Desk.get;
import static dev.callout.operators.Desk.in;
import static dev.callout.operators.Desk.post;
import static org.assertj.core.api.Assertions.assertThat;
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

/** D5: a named contact person, updates as agreed, closed only by a common decision of both sides. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
@WithTestResource(Letterbox.class)
@TestProfile(Samples.Wholesale.class)
class D05_UpdatesAsAgreedAndClosedByBothTest {
    private static final String ZONE = "Europe/Stockholm";

    @Inject
    Desk desk;

    @AfterEach
    void setTheClockBack() {
        FixedClock.set(FixedClock.USUAL);
    }

    @Test
    void theContactPersonIsNamedUpdatesFallDueAndBothSidesClose() {
        desk.at("2026-11-23T09:00:00", ZONE);
        Response begun =
                ask(lateOrder(), "villa-fibre", "LATE", "'written': {'to': 'villa@example.com'}, 'phoned': {},");
        begun.then().body("contactPerson", equalTo("Kim Exempel"));
        String path = "/api/escalations/" + in(begun, "id");
        desk.at("2026-11-23T09:01:00", ZONE);
        post(path + "/agreement", "{'contactPerson': 'Alex Exempel', 'updateEvery': 'PT2H'}")
                .then()
                .statusCode(200)
                .body("contactPerson", equalTo("Alex Exempel"))
                .body("answersDue.state", contains("DROPPED", "OPEN"))
                .body("answersDue[1].dueAt", equalTo("2026-11-23T11:01:00+01:00"));

        desk.at("2026-11-23T10:50:00", ZONE);
        post(path + "/updates", "{'text': 'Grävning pågår', 'nextUpdate': '2026-11-24T09:00:00+01:00'}")
                .then()
                .statusCode(200)
                .body("log.text", contains("Grävning pågår"))
                .body("answersDue.state", contains("DROPPED", "KEPT", "OPEN"))
                .body("answersDue[2].dueAt", equalTo("2026-11-24T09:00:00+01:00"));
        assertThat(desk.told(in(begun, "id"))).contains("ESCALATION_UPDATE EMAIL TOLD");

        desk.at("2026-11-24T09:00:01", ZONE);
        get(path).then().body("answersDue[2].state", equalTo("BREACHED"));
        post(path + "/closure", "{'side': 'OURS', 'text': 'Klart'}").then().body("state", equalTo("BEGUN"));
        post(path + "/closure", "{'side': 'OURS', 'text': 'Klart igen'}").then().body("state", equalTo("BEGUN"));
        post(path + "/closure", "{'side': 'THEIRS', 'text': 'Överens'}")
                .then()
                .body("state", equalTo("CLOSED"))
                .body("closedBy", contains("OURS", "THEIRS"));
        post(path + "/updates", "{'text': 'För sent'}").then().statusCode(409);

        String reference = in(begun, "reference");
        assertThat(Post.await("bo@example.com", reference + " har inletts"))
                .contains("Kontaktperson: Kim Exempel", "Nästa uppdatering: ");
        assertThat(Post.await("bo@example.com", "Grävning pågår."))
                .contains("Eskaleringen " + reference, "Nästa uppdatering: tisdag 24 november kl. 09:00");
        assertThat(Post.await("bo@example.com", reference + " är avslutad")).contains("Överens.");
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
