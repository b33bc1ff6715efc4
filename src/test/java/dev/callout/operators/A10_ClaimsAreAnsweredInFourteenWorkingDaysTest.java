package dev.callout.operators;

import static dev.callout.operators.Desk.get;
import static dev.callout.operators.Desk.in;
import static dev.callout.operators.Desk.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import dev.callout.database.TestDatabase;
import dev.callout.time.FixedClock;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A10: a claim in writing: holder's name, contract number, phone, what happened, date or period, technician's name, wished way of answer, signature; answered within 14 working days; a missing part is named. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
@WithTestResource(Letterbox.class)
class A10_ClaimsAreAnsweredInFourteenWorkingDaysTest {
    private static final String ZONE = "Europe/Moscow";

    @Inject
    Desk desk;

    @AfterEach
    void setTheClockBack() {
        FixedClock.set(FixedClock.USUAL);
    }

    @Test
    void everyMissingPartIsNamedAndACompleteClaimIsAnsweredInTheWishedWay() {
        desk.at("2026-11-23T12:00:00", ZONE);
        Response taken = post("/api/claims", "{'via': 'POST', 'holder': 'Вера Ёлкина', 'event': 'Мастер не пришёл'}");
        taken.then()
                .statusCode(201)
                .body("state", equalTo("INCOMPLETE"))
                .body("missing", contains("contract", "phone", "period", "technician", "wished-answer", "signature"))
                .body("answersDue", empty());
        String id = in(taken, "id");
        String path = "/api/claims/" + id;
        assertThat(desk.told(id)).containsExactly("CLAIM_INCOMPLETE POST TO_TELL");
        post(path + "/answer", "{'decision': 'REFUSED', 'text': 'Нет'}")
                .then()
                .statusCode(409)
                .body("missing", hasItem("phone"));

        post(path + "/parts", """
                {'contract': 'C-1', 'phone': '+7 495 555-01-02', 'period': {'from': '2026-11-20'}, 'technician': 'Анна',
                 'wishedAnswer': 'EMAIL', 'signed': true}
                """).then().statusCode(200).body("missing", contains("wished-answer"));
        post(path + "/parts", "{'email': 'vera@example.com'}")
                .then()
                .statusCode(200)
                .body("state", equalTo("COMPLETE"))
                .body("missing", empty())
                .body("answersDue.dueAt", contains("2026-12-11T18:00:00+03:00"));

        desk.at("2026-12-11T17:00:00", ZONE);
        get(path).then().body("answersDue.warned", contains(true));
        post(path + "/answer", """
                {'decision': 'PARTLY', 'text': 'Возвращаем за два дня', 'compensation': {'amount': '43.20', 'currency': 'RUB'}}
                """)
                .then()
                .statusCode(200)
                .body("state", equalTo("ANSWERED"))
                .body("answer.compensation.amount", equalTo("43.20"));
        assertThat(Post.await("vera@example.com", "Ответ на вашу претензию"))
                .contains("удовлетворена частично", "Возвращаем за два дня.", "К выплате: 43,20 RUB.");
        assertThat(desk.told(id)).contains("CLAIM_TAKEN EMAIL TOLD", "CLAIM_ANSWERED EMAIL TOLD");
        get(path).then().body("state", equalTo("TOLD")).body("answersDue.state", contains("KEPT"));
    }

    @Test
    void aClaimThatIsNotAnsweredInTimeIsABreach() {
        desk.at("2026-11-23T12:00:00", ZONE);
        String path = "/api/claims/" + in(post("/api/claims", """
                {'via': 'OFFICE', 'holder': 'Вера Ёлкина', 'contract': 'C-1', 'phone': '+7 495 555-01-02',
                 'event': 'Мастер не пришёл', 'period': {'from': '2026-11-19', 'to': '2026-11-20'}, 'technician': 'Анна',
                 'wishedAnswer': 'PHONE', 'signed': true}
                """), "id");
        desk.at("2026-12-11T18:00:01", ZONE);
        get(path).then().body("answersDue.state", contains("BREACHED"));
    }

    @Test
    void amountsAreExactAndPeriodsRunForward() {
        post("/api/claims", "{'via': 'PAGE', 'period': {'from': '2026-11-20', 'to': '2026-11-19'}}")
                .then()
                .statusCode(422)
                .body("issues.code", contains("ends-before-it-starts"));
    }
}
