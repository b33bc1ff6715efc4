package dev.callout.operators;

import static dev.callout.operators.Desk.get;
import static dev.callout.operators.Desk.in;
import static dev.callout.operators.Desk.post;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dev.callout.database.TestDatabase;
import dev.callout.time.FixedClock;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** B4: a case cannot be closed before the customer has been told the solution. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
@TestProfile(NordRulebook.class)
class B04_NoCaseIsClosedUntoldTest {
    private static final String ZONE = "Europe/Oslo";

    @Inject
    Desk desk;

    @AfterEach
    void setTheClockBack() {
        FixedClock.set(FixedClock.USUAL);
    }

    @Test
    void solvedIsNotYetToldAndOnlyToldIsClosed() {
        String id = in(open("SMS"), "id");
        String path = "/api/cases/" + id;
        post(path + "/closure", "").then().statusCode(409).body("state", equalTo("OPEN"));
        post(path + "/told", "").then().statusCode(409);
        post(path + "/solution", "{'text': 'Ny ruter'}").then().statusCode(200).body("state", equalTo("SOLVED"));
        post(path + "/closure", "").then().statusCode(409).body("detail", containsString("told"));
        desk.tell(id, "CASE_SOLVED");
        get(path).then().body("state", equalTo("TOLD")).body("toldAt", notNullValue());
        post(path + "/closure", "").then().statusCode(200).body("state", equalTo("CLOSED"));
    }

    @Test
    void whatWasNoSolutionMustBeToldAnew() {
        String id = in(open("EMAIL"), "id");
        String path = "/api/cases/" + id;
        post(path + "/solution", "{'text': 'Ny ruter', 'close': true}").then().statusCode(200);
        desk.tell(id, "CASE_SOLVED");
        get(path).then().body("state", equalTo("CLOSED"));
        post(path + "/reopening", "{'reason': 'Fortsatt tregt'}")
                .then()
                .statusCode(200)
                .body("state", equalTo("OPEN"))
                .body("reopened", equalTo(1))
                .body("solution", nullValue());
        post(path + "/closure", "").then().statusCode(409);
        post(path + "/solution", "{'text': 'Ny fiber'}").then().statusCode(200);
        desk.tell(id, "CASE_SOLVED");
        post(path + "/closure", "").then().statusCode(200);
    }

    private Response open(String way) {
        return post("/api/cases", """
                {'territory': '%s', 'occasion': 'FAULT', 'source': 'PAGE', 'subject': 'Ingen dekning',
                 'contact': {'name': 'Kari Test', 'phone': '+47 22 22 22 22', 'email': 'kari@example.com', 'way': '%s'}}
                """.formatted(desk.territory(ZONE), way));
    }
}
