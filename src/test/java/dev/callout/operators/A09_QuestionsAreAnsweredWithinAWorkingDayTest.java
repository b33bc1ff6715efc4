package dev.callout.operators;

import static dev.callout.operators.Desk.get;
import static dev.callout.operators.Desk.in;
import static dev.callout.operators.Desk.post;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import dev.callout.database.TestDatabase;
import dev.callout.time.FixedClock;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A9: a question in the customer's help desk is answered within one working day. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
@WithTestResource(Letterbox.class)
class A09_QuestionsAreAnsweredWithinAWorkingDayTest {
    private static final String MOSCOW = "Europe/Moscow";

    @Inject
    Desk desk;

    @AfterEach
    void setTheClockBack() {
        FixedClock.set(FixedClock.USUAL);
    }

    @Test
    void aQuestionOfSaturdayIsDueOnMondayEveningAndKeptWhenAnsweredByThen() {
        desk.at("2026-11-21T13:00:00", MOSCOW);
        Response asked = ask();
        asked.then()
                .body("answersDue.occasion", contains("QUESTION"))
                .body("answersDue.dueAt", contains("2026-11-23T18:00:00+03:00"))
                .body("answersDue.warned", contains(false));
        String path = "/api/cases/" + in(asked, "id");

        desk.at("2026-11-23T16:00:00", MOSCOW);
        get(path).then().body("answersDue.warned", contains(true));
        get("/api/answers-due?limit=500").then().body("items.aboutId", hasItem(in(asked, "id")));
        answer(path);
        desk.at("2026-11-23T19:00:00", MOSCOW);
        get(path).then().body("answersDue.state", contains("KEPT")).body("state", equalTo("TOLD"));
        get("/api/answers-due?limit=500").then().body("items.aboutId", not(hasItem(in(asked, "id"))));
    }

    @Test
    void onTheEveOfAHolidayItIsDueAfterIt() {
        desk.at("2026-12-30T17:00:00", MOSCOW);
        ask().then().body("answersDue.dueAt", contains("2027-01-11T18:00:00+03:00"));
    }

    @Test
    void whatIsNotAnsweredInTimeIsABreachForGood() {
        desk.at("2026-11-23T13:00:00", MOSCOW);
        String path = "/api/cases/" + in(ask(), "id");
        desk.at("2026-11-24T18:00:00", MOSCOW);
        get(path).then().body("answersDue.state", contains("OPEN"));
        desk.at("2026-11-24T18:00:01", MOSCOW);
        get(path).then().body("answersDue.state", contains("BREACHED"));
        answer(path);
        get(path)
                .then()
                .body("answersDue.state", contains("BREACHED"))
                .body("answersDue.settledAt", contains("2026-11-24T18:00:01+03:00"));
    }

    private Response ask() {
        return post("/api/cases", """
                {'territory': '%s', 'occasion': 'QUESTION', 'source': 'PAGE', 'subject': 'Как сменить тариф?',
                 'contact': {'name': 'Вера', 'phone': '+7 495 555-01-02'}}
                """.formatted(desk.territory(MOSCOW)));
    }

    private static void answer(String path) {
        post(path + "/solution", "{'text': 'В личном кабинете'}").then().statusCode(200);
        post(path + "/told", "").then().statusCode(200);
    }
}
