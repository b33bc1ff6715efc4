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

/** C4: papers by e-mail or post count the same. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
@WithTestResource(Letterbox.class)
@TestProfile(Samples.Cable.class)
class C04_PapersByMailAndByPostCountTheSameTest {
    private static final String ZONE = "Europe/Ljubljana";

    @Inject
    Desk desk;

    @AfterEach
    void setTheClockBack() {
        FixedClock.set(FixedClock.USUAL);
    }

    @Test
    void theSameClaimIsTakenDueAndAnsweredAlikeAndEachIsAnsweredInItsOwnWay() {
        desk.at("2026-11-23T09:00:00", ZONE);
        Response mailed = claim("EMAIL", "'email': 'ana@example.com', 'wishedAnswer': 'EMAIL'");
        Response posted = claim("POST", "'wishedAnswer': 'POST'");
        for (Response taken : new Response[] {mailed, posted}) {
            taken.then()
                    .statusCode(201)
                    .body("state", equalTo("COMPLETE"))
                    .body("answersDue.dueAt", contains("2026-12-03T16:00:00+01:00"));
            post("/api/claims/" + in(taken, "id") + "/answer", """
                    {'decision': 'GRANTED', 'text': 'Povrnemo tri dni', 'compensation': {'amount': '1234.50', 'currency': 'EUR'}}
                    """)
                    .then()
                    .statusCode(200)
                    .body("state", equalTo("ANSWERED"));
        }
        assertThat(Post.await("ana@example.com", "na vašo reklamacijo"))
                .contains(
                        in(mailed, "reference"),
                        "reklamaciji smo ugodili",
                        "Povrnemo tri dni.",
                        "Izplačali vam bomo 1.234,50 EUR.",
                        "Svet za zgledne spore");
        assertThat(desk.told(in(mailed, "id"))).contains("CLAIM_ANSWERED EMAIL TOLD");
        get("/api/claims/" + in(mailed, "id"))
                .then()
                .body("state", equalTo("TOLD"))
                .body("answersDue.state", contains("KEPT"));

        assertThat(desk.told(in(posted, "id"))).contains("CLAIM_ANSWERED POST TO_TELL");
        get("/api/claims/" + in(posted, "id")).then().body("state", equalTo("ANSWERED"));
        desk.tell(in(posted, "id"), "CLAIM_ANSWERED");
        get("/api/claims/" + in(posted, "id"))
                .then()
                .body("state", equalTo("TOLD"))
                .body("answersDue.state", contains("KEPT"));
    }

    private static Response claim(String via, String more) {
        return post("/api/claims", """
                {'via': '%s', 'holder': 'Ana Dolinar', 'contract': 'K-1', 'event': 'Brez signala', 'signed': true,
                 'language': 'sl', %s}
                """.formatted(via, more));
    }
}
