package dev.callout.web;

import static dev.callout.operators.Desk.get;
import static dev.callout.operators.Desk.in;
import static dev.callout.operators.Desk.post;
import static org.assertj.core.api.Assertions.assertThat;
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
        Clicks.open(page)
                .then()
                .statusCode(200)
                .body(containsString("incomplete"))
                .body(containsString("holder’s name"))
                .body(containsString("answered once nothing is missing"))
                .body(not(containsString(page + "/answer")));
        Clicks.send(page + "/answer", Map.of("decision", "REFUSED", "text", "no"))
                .then()
                .statusCode(409)
                .body(containsString("It was not done"));
        Clicks.open("/claims?state=INCOMPLETE").then().statusCode(200).body(containsString(page));
        Clicks.open("/claims?state=nothing").then().statusCode(404);
        Clicks.open("/claims/" + UUID.randomUUID()).then().statusCode(404).body(containsString("<main"));
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
        Clicks.open(page).then().body(containsString("to be answered")).body(containsString("Answer owed by"));
        Clicks.open("/answers-due").then().statusCode(200).body(containsString(reference));
        Clicks.send(
                        page + "/answer",
                        Map.of("decision", "GRANTED", "compensation.amount", "much", "compensation.currency", "RUB"))
                .then()
                .statusCode(422)
                .body(containsString("id=\"e-text\""))
                .body(containsString("id=\"e-compensation.amount\""))
                .body(containsString("value=\"much\""));
        Clicks.send(page + "/answer", Map.of("decision", "GRANTED", "text", "paid <back>"))
                .then()
                .statusCode(303);
        Clicks.open(page).then().body(containsString("paid &lt;back&gt;"));
        Response due = Clicks.open("/answers-due");
        due.then().body(containsString("the answer to the claim"));
        String telling = get("/api/tellings?state=TO_TELL&way=PHONE&limit=200")
                .jsonPath()
                .getString(
                        "items.find { it.aboutId == '" + in(claim, "id") + "' && it.subject == 'CLAIM_ANSWERED' }.id");
        Clicks.send("/tellings/" + telling + "/told", Map.of()).then().statusCode(303);
        get("/api/claims/" + in(claim, "id")).then().body("state", equalTo("TOLD"));
    }

    @Test
    void aClaimIsTakenWithWhatThereIsAndCompletedFromItsPage() {
        Clicks.open("/claims/new")
                .then()
                .statusCode(200)
                .body(containsString("To be answered it needs: "))
                .body(containsString("<option value=\"OFFICE\""));
        Clicks.send("/claims", Map.of("via", "EMAIL", "holder", "Vera <T>", "phone", "none", "case", "111-111-111"))
                .then()
                .statusCode(422)
                .body(containsString("id=\"e-phone\""))
                .body(containsString("id=\"e-case\""))
                .body(containsString("value=\"Vera &lt;T&gt;\""));
        String contract = desk.contract("Testova", true, null);
        String page = Clicks.sent("/claims", Map.of("via", "EMAIL", "holder", "Vera Testova", "event", "no link"));
        Clicks.open(page)
                .then()
                .statusCode(200)
                .body(containsString("no link"))
                .body(containsString("name=\"contract\""))
                .body(containsString("name=\"period.from\""))
                .body(not(containsString("name=\"holder\"")));
        Clicks.send(
                        page + "/parts",
                        Map.of("contract", contract, "period.from", "2026-11-22", "period.to", "2026-11-20"))
                .then()
                .statusCode(422)
                .body(containsString("id=\"e-period.to\""))
                .body(containsString("value=\"" + contract + "\""));
        Clicks.done(
                page + "/parts",
                Map.of(
                        "contract", contract,
                        "phone", "+7 495 555-01-02",
                        "period.from", "2026-11-20",
                        "technician", "Test",
                        "wishedAnswer", "PHONE",
                        "signed", "true"));
        Clicks.open(page)
                .then()
                .body(containsString("to be answered"))
                .body(not(containsString(page + "/parts")))
                .body(containsString("Answer owed by"));
        Clicks.send(page + "/parts", Map.of("phone", "+7 495 555-01-02")).then().statusCode(409);
    }

    @Test
    void whatACaseKnowsOfTheClaimantIsFilledIn() {
        String reference = in(post("/api/cases", """
                {'territory': '%s', 'subject': 'No link',
                 'contact': {'name': 'Vera Testova', 'phone': '+7 495 555-01-02', 'way': 'SMS'}}
                """.formatted(desk.territory(MOSCOW))), "reference");
        Clicks.open("/claims/new?case=" + reference)
                .then()
                .statusCode(200)
                .body(containsString("value=\"Vera Testova\""))
                .body(containsString("value=\"" + reference + "\""));
        Clicks.open("/claims/new?case=nothing").then().statusCode(200);
    }

    @Test
    void whatIsGivenBackIsReckonedShownAndGivenOnceOverAllOutages() {
        String contract = desk.contract("Testova", true, null);
        post(
                        "/api/subscriptions",
                        "{'contract': '" + contract + "', 'item': '1/1.1', 'from': '2026-02-01T00:00:00+03:00'}")
                .then()
                .statusCode(201);
        Response claim = post("/api/claims", """
                {'via': 'PAGE', 'holder': 'Vera Testova', 'contract': '%s', 'phone': '+7 495 555-01-02', 'event': 'no link',
                 'period': {'from': '2026-11-20'}, 'technician': 'Test', 'wishedAnswer': 'PHONE', 'signed': true}
                """.formatted(contract));
        String page = "/claims/" + in(claim, "id");
        Clicks.open(page + "?outage.start=2026-11-20T12:00")
                .then()
                .statusCode(422)
                .body(containsString("id=\"e-outage.end\""))
                .body(containsString("value=\"2026-11-20T12:00\""));
        Clicks.open(page + "?outage.start=2026-11-20T00:00&outage.end=2026-11-21T12:00")
                .then()
                .statusCode(200)
                .body(containsString("650.00"))
                .body(containsString("÷ 30"))
                .body(containsString("out for 24:00 of 24:00 h"))
                .body(containsString("out for 12:00 of 24:00 h"))
                .body(containsString("It comes to 32.50"))
                .body(containsString("exactly 65/2, rounded once"))
                .body(containsString("Give back 32.50"));
        Clicks.open(page).then().body(not(containsString("Given back")));
        Clicks.done(
                page + "/compensation", Map.of("outage.start", "2026-11-20T00:00", "outage.end", "2026-11-21T12:00"));
        Clicks.open(page)
                .then()
                .body(containsString("Given back: 32.50"))
                .body(containsString("out for 12:00 of 24:00 h"))
                .body(containsString("name=\"compensation.amount\" type=\"text\" value=\"32.50\""));
        Clicks.done(
                page + "/compensation", Map.of("outage.start", "2026-11-21T00:00", "outage.end", "2026-11-22T00:00"));
        Clicks.open(page).then().body(containsString("in all 43.33")).body(containsString("Given back: 10.83"));
        Clicks.send(
                        page + "/compensation",
                        Map.of("outage.start", "2026-11-21T00:00", "outage.end", "2026-11-20T00:00"))
                .then()
                .statusCode(422)
                .body(containsString("id=\"e-outage.end\""));
    }

    @Test
    void anOperatorWithoutEscalationsHasAPageThatSaysSo() {
        Clicks.open("/escalations")
                .then()
                .statusCode(200)
                .body(containsString("<h1>Escalations"))
                .body(not(containsString("/escalations/new")));
        Clicks.open("/escalations/" + UUID.randomUUID()).then().statusCode(404);
        Clicks.send("/escalations/" + UUID.randomUUID() + "/updates", Map.of("text", "x"))
                .then()
                .statusCode(404);
    }

    @Test
    void whoIsToldByTheCasesPageNeedNotBeCalledAndTheOtherWayRound() {
        for (boolean byCase : new boolean[] {true, false}) {
            String id = in(post("/api/cases", """
                    {'territory': '%s', 'subject': 'No link',
                     'contact': {'name': 'Vera Testova', 'phone': '+7 495 555-01-02', 'way': 'PHONE'}}
                    """.formatted(desk.territory(MOSCOW))), "id");
            post("/api/cases/" + id + "/solution", "{'text': 'restarted', 'close': true}")
                    .then()
                    .statusCode(200);
            String task = Clicks.between(Clicks.open("/answers-due"), "href=\"/cases/" + id + "\"", "/told\"")
                    .replaceFirst("(?s).*/tellings/", "");
            Clicks.send(byCase ? "/cases/" + id + "/told" : "/tellings/" + task + "/told", Map.of())
                    .then()
                    .statusCode(303);
            get("/api/cases/" + id).then().body("state", equalTo("CLOSED"));
            assertThat(desk.told(id)).containsExactly("CASE_SOLVED PHONE TOLD");
            Clicks.open("/answers-due").then().body(not(containsString("/tellings/" + task)));
        }
    }

    @Test
    void anOperatingMessageIsWrittenShownAndEnded() {
        String territory = desk.territory(MOSCOW);
        String element = "node-" + UUID.randomUUID();
        Clicks.send(
                        "/operating-messages",
                        Map.of("kind", "PLANNED_WORK", "territory", territory, "texts.en", "Work <at night>"))
                .then()
                .statusCode(422)
                .body(containsString("id=\"e-networkElement\""))
                .body(containsString("id=\"e-to\""))
                .body(containsString("Work &lt;at night&gt;</textarea>"));
        Clicks.send(
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
        Clicks.open("/operating-messages").then().statusCode(200).body(containsString(element));
        Clicks.send("/operating-messages/" + id + "/end", Map.of())
                .then()
                .statusCode(422)
                .body(containsString("id=\"e-end-" + id));
        Clicks.send("/operating-messages/" + id + "/end", Map.of("end-" + id, "done early"))
                .then()
                .statusCode(303);
        Clicks.open("/operating-messages").then().body(not(containsString(element)));
        Clicks.open("/operating-messages?all=true").then().body(containsString("over since"));
        Clicks.send("/operating-messages/" + id + "/end", Map.of("end-" + id, "again"))
                .then()
                .statusCode(409);
    }
}
