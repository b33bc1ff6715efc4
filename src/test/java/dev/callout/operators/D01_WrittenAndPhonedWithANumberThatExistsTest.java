package dev.callout.operators;

import static dev.callout.operators.Desk.in;
import static dev.callout.operators.Desk.post;
import static org.assertj.core.api.Assertions.assertThat;
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

/** D1: an escalation begins only when it was both written to the product's address and asked for by phone, with the case's or order's number. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
@WithTestResource(Letterbox.class)
@TestProfile(Samples.Wholesale.class)
class D01_WrittenAndPhonedWithANumberThatExistsTest {
    private static final String ZONE = "Europe/Stockholm";

    @Inject
    Desk desk;

    @AfterEach
    void setTheClockBack() {
        FixedClock.set(FixedClock.USUAL);
    }

    @Test
    void itBeginsWhenBothWaysWereTaken() {
        desk.at("2026-11-23T09:00:00", ZONE);
        Response asked = ask(lateOrder(), "villa-fibre", "LATE", "'phoned': {},");
        asked.then()
                .statusCode(201)
                .body("state", equalTo("NOT_BEGUN"))
                .body("missing", contains("WRITTEN"))
                .body("answersDue", empty());
        String path = "/api/escalations/" + in(asked, "id");
        post(path + "/updates", "{'text': 'Vi undersöker'}").then().statusCode(409);
        post(path + "/written", "{'to': 'villa@example.com'}")
                .then()
                .statusCode(200)
                .body("state", equalTo("BEGUN"))
                .body("missing", empty())
                .body("begunAt", equalTo("2026-11-23T09:00:00+01:00"))
                .body("answersDue.state", contains("OPEN"));
        assertThat(Post.await("bo@example.com", in(asked, "reference"))).contains("har inletts");
        assertThat(desk.told(in(asked, "id"))).containsExactly("ESCALATION_BEGUN EMAIL TOLD");
    }

    @Test
    void aNumberThatDoesNotExistIsRefused() {
        ask("ORDER-NOBODY-KNOWS", "villa-fibre", "LATE", "")
                .then()
                .statusCode(422)
                .body("issues.code", contains("unknown-number"))
                .body("issues.pointer", contains("/number"));
    }

    @Test
    void aCasesNumberWillDoToo() {
        desk.at("2026-11-23T09:00:00", ZONE);
        Response opened = post("/api/cases", """
                {'territory': '%s', 'subject': 'Ingen signal', 'contact': {'name': 'Bo', 'phone': '+46 8 123 456 78'}}
                """.formatted(desk.territory(ZONE)));
        String path = "/api/cases/" + in(opened, "id");
        post(path + "/solution", "{'text': 'Lagat'}").then().statusCode(200);
        post(path + "/told", "").then().statusCode(200);
        ask(in(opened, "reference"), "copper", "STILL_FAULTY", "").then().statusCode(201);
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
