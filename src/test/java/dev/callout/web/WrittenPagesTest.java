package dev.callout.web;

import static dev.callout.operators.Desk.get;
import static dev.callout.operators.Desk.in;
import static dev.callout.operators.Desk.post;
import static dev.callout.visit.Requests.dispatcher;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import dev.callout.database.TestDatabase;
import dev.callout.operators.Desk;
import dev.callout.time.FixedClock;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Answers due, claims, escalations and operating messages on their pages. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
class WrittenPagesTest {
    private static final String MOSCOW = "Europe/Moscow";

    @Inject
    Desk desk;

    @BeforeEach
    void mondayAtEleven() {
        desk.at("2026-11-23T11:00:00", MOSCOW);
    }

    @AfterEach
    void setTheClockBack() {
        FixedClock.set(FixedClock.USUAL);
    }

    @Test
    void anIncompleteClaimSaysWhatItLacksAndCannotBeAnswered() {
        String page = "/claims/" + in(post("/api/claims", "{'via': 'EMAIL', 'email': 'test@example.com'}"), "id");
        english(page)
                .then()
                .statusCode(200)
                .body(containsString("incomplete"))
                .body(containsString("holder’s name"))
                .body(containsString("answered once nothing is missing"))
                .body(not(containsString(page + "/answer")));
        send(page + "/answer", Map.of("decision", "REFUSED", "text", "no"))
                .then()
                .statusCode(409)
                .body(containsString("It was not done"));
        english("/claims?state=INCOMPLETE").then().statusCode(200).body(containsString(page));
        english("/claims?state=nothing").then().statusCode(404);
        english("/claims/" + UUID.randomUUID()).then().statusCode(404).body(containsString("<main"));
    }

    @Test
    void aCompleteClaimIsAnsweredFromItsPageAndCalledFor() {
        String contract = desk.contract("Testova", true, null);
        Response claim = post("/api/claims", """
                {'via': 'PAGE', 'holder': 'Vera Testova', 'contract': '%s', 'phone': '+7 495 555-01-02', 'event': 'no link',
                 'period': {'from': '2026-11-20'}, 'technician': 'Test', 'wishedAnswer': 'PHONE', 'signed': true}
                """.formatted(contract));
        String page = "/claims/" + in(claim, "id");
        String reference = in(claim, "reference");
        english(page).then().body(containsString("to be answered")).body(containsString("Answer owed by"));
        english("/answers-due").then().statusCode(200).body(containsString(reference));
        send(
                        page + "/answer",
                        Map.of("decision", "GRANTED", "compensation.amount", "much", "compensation.currency", "RUB"))
                .then()
                .statusCode(422)
                .body(containsString("id=\"e-text\""))
                .body(containsString("id=\"e-compensation.amount\""))
                .body(containsString("value=\"much\""));
        send(page + "/answer", Map.of("decision", "GRANTED", "text", "paid <back>"))
                .then()
                .statusCode(303);
        english(page).then().body(containsString("paid &lt;back&gt;"));
        Response due = english("/answers-due");
        due.then().body(containsString("the answer to the claim"));
        String telling = get("/api/tellings?state=TO_TELL&way=PHONE&limit=200")
                .jsonPath()
                .getString(
                        "items.find { it.aboutId == '" + in(claim, "id") + "' && it.subject == 'CLAIM_ANSWERED' }.id");
        send("/tellings/" + telling + "/told", Map.of()).then().statusCode(303);
        get("/api/claims/" + in(claim, "id")).then().body("state", equalTo("TOLD"));
    }

    @Test
    void escalationsHaveAPage() {
        english("/escalations").then().statusCode(200).body(containsString("<h1>Escalations"));
        english("/escalations/" + UUID.randomUUID()).then().statusCode(404);
        send("/escalations/" + UUID.randomUUID() + "/updates", Map.of("text", "x"))
                .then()
                .statusCode(404);
    }

    @Test
    void anOperatingMessageIsWrittenShownAndEnded() {
        String territory = desk.territory(MOSCOW);
        String element = "node-" + UUID.randomUUID();
        send(
                        "/operating-messages",
                        Map.of("kind", "PLANNED_WORK", "territory", territory, "texts.en", "Work <at night>"))
                .then()
                .statusCode(422)
                .body(containsString("id=\"e-networkElement\""))
                .body(containsString("id=\"e-to\""))
                .body(containsString("Work &lt;at night&gt;</textarea>"));
        send(
                        "/operating-messages",
                        Map.of(
                                "kind", "PLANNED_WORK",
                                "territory", territory,
                                "networkElement", element,
                                "from", "2026-11-24T01:00",
                                "to", "2026-11-24T05:00",
                                "texts.en", "Work <at night>"))
                .then()
                .statusCode(303);
        Response running = get("/api/operating-messages?running=true&limit=200");
        String id = running.jsonPath().getString("items.find { it.networkElement == '" + element + "' }.id");
        running.then()
                .body(
                        "items.find { it.networkElement == '" + element + "' }.from",
                        equalTo("2026-11-24T01:00:00+03:00"));
        english("/operating-messages").then().statusCode(200).body(containsString(element));
        send("/operating-messages/" + id + "/end", Map.of())
                .then()
                .statusCode(422)
                .body(containsString("id=\"e-end-" + id));
        send("/operating-messages/" + id + "/end", Map.of("end-" + id, "done early"))
                .then()
                .statusCode(303);
        english("/operating-messages").then().body(not(containsString(element)));
        english("/operating-messages?all=true").then().body(containsString("over since"));
        send("/operating-messages/" + id + "/end", Map.of("end-" + id, "again"))
                .then()
                .statusCode(409);
    }

    private static Response send(String path, Map<String, String> fields) {
        return dispatcher()
                .header("Accept-Language", "en")
                .redirects()
                .follow(false)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(fields)
                .post(path);
    }

    private static Response english(String path) {
        return dispatcher().header("Accept-Language", "en").get(path);
    }
}
