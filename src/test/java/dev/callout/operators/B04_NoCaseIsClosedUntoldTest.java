package dev.callout.operators;

import static dev.callout.operators.Desk.get;
import static dev.callout.operators.Desk.in;
import static dev.callout.operators.Desk.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
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
@WithTestResource(Letterbox.class)
@TestProfile(Samples.Rural.class)
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
        String mobile = "+4740000411";
        // whoever wants no messages is called
        post("/api/messages/incoming", "{'from': '" + mobile + "', 'text': 'Stopp!'}")
                .then()
                .statusCode(200);
        String id = in(open("SMS", mobile), "id");
        String path = "/api/cases/" + id;
        post(path + "/closure", "").then().statusCode(409).body("state", equalTo("OPEN"));
        post(path + "/told", "").then().statusCode(409);
        post(path + "/solution", "{'text': 'Ny ruter'}").then().statusCode(200).body("state", equalTo("SOLVED"));
        post(path + "/closure", "").then().statusCode(409).body("detail", containsString("told"));
        assertThat(desk.told(id)).contains("CASE_SOLVED SMS FAILED", "CASE_SOLVED PHONE TO_TELL");
        desk.tell(id, "CASE_SOLVED");
        get(path).then().body("state", equalTo("TOLD")).body("toldAt", notNullValue());
        post(path + "/closure", "").then().statusCode(200).body("state", equalTo("CLOSED"));
        assertThat(Post.at(mobile)).isEmpty();
    }

    @Test
    void theCaseIsClosedWhenTheMessageHasArrivedAndNotBefore() {
        String id = in(open("SMS", "+4740000412"), "id");
        String path = "/api/cases/" + id;
        String reference = in(get(path), "reference");
        post(path + "/solution", "{'text': 'Ny ruter', 'close': true}").then().statusCode(200);
        assertThat(Post.await("+4740000412", "er løst"))
                .isEqualTo(("Nordlysfiber: Saken %s er løst: Ny ruter. Gi oss beskjed hvis noe ikke er som det skal.")
                        .formatted(reference));
        Post.await(() -> in(get(path), "state").equals("CLOSED"));
        get(path).then().body("history.kind", hasItems("SOLVED", "TOLD", "CLOSED"));
    }

    @Test
    void whatWasNoSolutionMustBeToldAnew() {
        String id = in(open("EMAIL", "+47 22 22 22 22"), "id");
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

    private Response open(String way, String phone) {
        return post("/api/cases", """
                {'territory': '%s', 'occasion': 'FAULT', 'source': 'PAGE', 'subject': 'Ingen dekning',
                 'contact': {'name': 'Kari Test', 'phone': '%s', %s 'way': '%s'}}
                """.formatted(
                        desk.territory(ZONE), phone, way.equals("EMAIL") ? "'email': 'kari@example.com'," : "", way));
    }
}
