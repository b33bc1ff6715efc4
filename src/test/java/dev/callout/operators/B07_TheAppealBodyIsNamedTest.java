package dev.callout.operators;

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

/** B7: the answer to a claim for compensation names the amount and the public board to appeal to, in the customer's language. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
@WithTestResource(Letterbox.class)
@TestProfile(Samples.Rural.class)
class B07_TheAppealBodyIsNamedTest {
    private static final String ZONE = "Europe/Oslo";

    @Inject
    Desk desk;

    @AfterEach
    void setTheClockBack() {
        FixedClock.set(FixedClock.USUAL);
    }

    @Test
    void theAnswerNamesTheAmountAndWhomToAppealTo() {
        desk.at("2026-11-23T09:00:00", ZONE);
        assertThat(answered("no")).isEqualTo("Brukerklagenemnda for eksempler 57.10 NOK");
        assertThat(Post.await("kari@example.com", "Svar på klagen"))
                .contains(
                        "klagen tas til følge. Du får fem dager tilbake.",
                        "Du får utbetalt 57,10 NOK.",
                        "Er du ikke enig, kan du klage til: Brukerklagenemnda for eksempler.");
        assertThat(answered("nb")).startsWith("Brukerklagenemnda for eksempler");
        assertThat(answered("en")).startsWith("The board for examples");
        assertThat(answered("sv")).startsWith("Brukerklagenemnda for eksempler");
    }

    private String answered(String language) {
        Response taken = post("/api/claims", """
                {'via': 'EMAIL', 'holder': 'Kari Testsen', 'contract': 'N-1', 'email': 'kari@example.com', 'language': '%s',
                 'event': 'Ingen dekning', 'period': {'from': '2026-11-02', 'to': '2026-11-06'}, 'wishedAnswer': 'EMAIL'}
                """.formatted(language));
        taken.then()
                .statusCode(201)
                .body("state", equalTo("COMPLETE"))
                .body("answersDue.dueAt", contains("2026-12-24T00:00:00+01:00"));
        String id = in(taken, "id");
        post("/api/claims/" + id + "/answer", """
                {'decision': 'GRANTED', 'text': 'Du får fem dager tilbake', 'compensation': {'amount': '57.10', 'currency': 'NOK'}}
                """).then().statusCode(200);
        Post.await("kari@example.com", in(taken, "reference") + ": ");
        return desk.fact(id, "CLAIM_ANSWERED", "appealBody")
                + " "
                + desk.fact(id, "CLAIM_ANSWERED", "amount")
                + " "
                + desk.fact(id, "CLAIM_ANSWERED", "currency");
    }
}
