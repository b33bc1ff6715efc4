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

/** B3: not solved by 20:00 the same day: the customer is told by phone task, SMS or e-mail. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
@WithTestResource(Letterbox.class)
@TestProfile(Samples.Rural.class)
class B03_WhatIsNotSolvedByEightIsToldTest {
    private static final String ZONE = "Europe/Oslo";

    @Inject
    Desk desk;

    @AfterEach
    void setTheClockBack() {
        FixedClock.set(FixedClock.USUAL);
    }

    @Test
    void theCustomerIsToldBeforeEightThatNothingIsSolvedYet() {
        desk.at("2026-11-23T09:00:00", ZONE);
        String id = in(open("SMS"), "id");
        desk.at("2026-11-23T18:59:00", ZONE);
        assertThat(desk.told(id)).containsExactly("CASE_TAKEN SMS TOLD");
        desk.at("2026-11-23T19:00:00", ZONE);
        assertThat(desk.told(id)).contains("CASE_STILL_OPEN SMS TOLD");
        assertThat(Post.await("+4722222222", in(get("/api/cases/" + id), "reference") + " er ikke løst"))
                .startsWith("Nordlysfiber: Vi beklager, saken ");
        desk.at("2026-11-23T20:30:00", ZONE);
        get("/api/cases/" + id)
                .then()
                .body("answersDue.state", contains("KEPT"))
                .body("answersDue.dueAt", contains("2026-11-23T20:00:00+01:00"))
                .body("state", equalTo("OPEN"));
    }

    @Test
    void byPhoneItIsATaskAndABreachWhereNobodyCalls() {
        desk.at("2026-11-23T09:00:00", ZONE);
        String id = in(open("PHONE"), "id");
        desk.at("2026-11-23T19:00:00", ZONE);
        assertThat(desk.told(id)).containsExactly("CASE_STILL_OPEN PHONE TO_TELL");
        assertThat(desk.sent(id)).isEmpty();
        desk.at("2026-11-23T20:00:01", ZONE);
        get("/api/cases/" + id).then().body("answersDue.state", contains("BREACHED"));
    }

    @Test
    void whatNoGatewayTakesBecomesACallToMakeInTime() {
        desk.at("2026-11-23T09:00:00", ZONE);
        String id = in(open("SMS", "+47 2222 0000"), "id");
        desk.at("2026-11-23T19:00:00", ZONE);
        for (int minute = 1; minute <= 3; minute++) {
            int tries = minute;
            Post.await(() -> desk.tries("+4722220000", "CASE_STILL_OPEN") >= tries);
            desk.at("2026-11-23T19:0" + minute + ":00", ZONE);
        }
        assertThat(desk.told(id)).contains("CASE_STILL_OPEN SMS FAILED", "CASE_STILL_OPEN PHONE TO_TELL");
        desk.tell(id, "CASE_STILL_OPEN");
        get("/api/cases/" + id).then().body("answersDue.state", contains("KEPT"));
        assertThat(Post.at("+4722220000")).isEmpty();
    }

    @Test
    void whoIsHelpedBeforeIsNotBothered() {
        desk.at("2026-11-23T09:00:00", ZONE);
        String id = in(open("SMS"), "id");
        post("/api/cases/" + id + "/solution", "{'text': 'Ny ruter'}").then().statusCode(200);
        desk.tell(id, "CASE_SOLVED");
        desk.at("2026-11-23T19:30:00", ZONE);
        assertThat(desk.told(id)).noneMatch(told -> told.startsWith("CASE_STILL_OPEN"));
        get("/api/cases/" + id).then().body("answersDue.state", contains("KEPT"));
    }

    private Response open(String way) {
        return open(way, "+47 22 22 22 22");
    }

    private Response open(String way, String phone) {
        return post("/api/cases", """
                {'territory': '%s', 'occasion': 'FAULT', 'source': 'PAGE', 'subject': 'Ingen dekning',
                 'contact': {'name': 'Kari Test', 'phone': '%s', 'email': 'kari@example.com', 'way': '%s'}}
                """.formatted(desk.territory(ZONE), phone, way));
    }
}
