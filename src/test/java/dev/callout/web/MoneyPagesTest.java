package dev.callout.web;

import static dev.callout.visit.Requests.admin;
import static dev.callout.visit.Requests.dispatcher;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import dev.callout.database.TestDatabase;
import dev.callout.operators.Counter;
import dev.callout.time.FixedClock;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Charges on their page: by which rule, from which facts, waived by whom may, handed over once. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
class MoneyPagesTest {
    private static final Pattern TABLE = Pattern.compile("/api/billing-exports/[^\"]+/table.csv");

    @Inject
    Counter counter;

    private String visit = "";
    private String charge = "";
    private String ofCase = "";

    @BeforeEach
    void aLateCancellation() {
        String territory = counter.territory("Europe/Moscow", "technical-rooms");
        Counter.at("2026-11-22T12:00:00", "Europe/Moscow");
        visit = Counter.id(Counter.visit(territory, "fault-repair", "LIFT", "M-" + territory, ""));
        counter.promise(visit, "2026-11-23T08:00:00Z", "2026-11-23T09:00:00Z");
        Counter.at("2026-11-23T10:30:00", "Europe/Moscow");
        charge = Counter.post("/api/visits/" + visit + "/cancellation", "{'reason': 'no time'}")
                .path("charge.id");
        ofCase = Counter.get("/api/cases?territory=" + territory).path("items[0].id");
    }

    @AfterEach
    void setTheClockBack() {
        FixedClock.set(FixedClock.USUAL);
    }

    @Test
    void aChargeShowsItsRuleItsFactsAndWhoMayWaiveIt() {
        Clicks.open("/charges?case=" + ofCase)
                .then()
                .statusCode(200)
                .body(containsString("500.00"))
                .body(containsString("Visit cancelled or moved less than an hour before (3/1.1) × 1 = 500.00"))
                .body(containsString("Appointed time"))
                .body(not(containsString("Happened")))
                .body(not(containsString("Asked")))
                .body(containsString("Who may waive it"))
                .body(containsString("/charges/" + charge + "/waiver"));
        Clicks.open("/cases/" + ofCase).then().body(containsString("500.00"));
        Clicks.open("/charges").then().statusCode(200).body(containsString("Charges"));
        Clicks.open("/charges?state=nothing").then().statusCode(404);
        Clicks.open("/charges?case=nothing").then().statusCode(404);
    }

    @Test
    void aWaiverNeedsAReasonAndIsDoneOnce() {
        waive("")
                .then()
                .statusCode(422)
                .body(containsString("id=\"e-reason-" + charge))
                .body(containsString("<details open"));
        waive("was ill").then().statusCode(303).header("Location", endsWith("case=" + ofCase));
        Counter.get("/api/charges/" + charge)
                .then()
                .body("state", equalTo("WAIVED"))
                .body("reason", equalTo("was ill"));
        Clicks.open("/charges?case=" + ofCase)
                .then()
                .body(containsString("was ill"))
                .body(not(containsString("/waiver")));
        waive("again").then().statusCode(409).body(containsString("It was not done"));
        admin().get("/charges?case=" + ofCase).then().statusCode(200);
    }

    @Test
    void whatIsDueIsHandedOverAndItsTableIsALinkAway() {
        dispatcher()
                .redirects()
                .follow(false)
                .post("/charges/exports")
                .then()
                .statusCode(303)
                .header("Location", endsWith("#exports"));
        Counter.get("/api/charges/" + charge).then().body("state", equalTo("BILLED"));
        Matcher table = TABLE.matcher(Clicks.open("/charges").asString());
        assertThat(table.find()).isTrue();
        dispatcher().get(table.group()).then().statusCode(200).body(containsString(charge));
        Clicks.open("/charges?case=" + ofCase).then().body(not(containsString("/waiver")));
    }

    @Test
    void aPriceIsToldBeforeTheWorkAndDueOnceSomebodyAgrees() {
        String reference = Counter.get("/api/visits/" + visit).path("reference");
        Clicks.open("/charges/new?case=" + ofCase + "&visit=" + reference)
                .then()
                .statusCode(200)
                .body(containsString("Work beyond the contract"))
                .body(not(containsString("/charges/quotes")));
        Clicks.open("/charges/new?rule=extra-work&visit=" + reference)
                .then()
                .body(containsString("name=\"pieces.3~12.2\""))
                .body(containsString("name=\"minutes\""))
                .body(containsString("value=\"" + reference + "\""));
        Clicks.send("/charges/quotes", Map.of("rule", "extra-work", "minutes", "many", "pieces.3~12.2", "-1"))
                .then()
                .statusCode(422)
                .body(containsString("id=\"e-visit\""))
                .body(containsString("id=\"e-minutes\""))
                .body(containsString("id=\"e-pieces.3~12.2\""))
                .body(containsString("value=\"many\""));
        String page = Clicks.sent(
                "/charges/quotes",
                Map.of(
                        "rule",
                        "extra-work",
                        "visit",
                        reference,
                        "minutes",
                        "16",
                        "pieces.3~12.2",
                        "3",
                        "case",
                        ofCase));
        String quote = page.replaceFirst("\\?.*", "");
        Clicks.open(page)
                .then()
                .statusCode(200)
                .body(containsString("1,250.00"))
                .body(containsString("price told"))
                .body(containsString(quote + "/acceptance"));
        Clicks.send(quote + "/acceptance", Map.of("case", ofCase))
                .then()
                .statusCode(422)
                .body(containsString("id=\"e-by-"));
        String id = quote.replaceFirst(".*/", "");
        Clicks.sent(quote + "/acceptance", Map.of("case", ofCase, "by-" + id, "the customer"));
        Clicks.open(page).then().body(containsString("the customer")).body(not(containsString("/acceptance")));
        Counter.get("/api/charges/" + id).then().body("state", equalTo("DUE"));
        Clicks.send(quote + "/refusal", Map.of("reason-" + id, "late"))
                .then()
                .statusCode(409)
                .body(containsString("It was not done"));
    }

    @Test
    void whatIsFreeIsSaidToBeAndWhatAnActCostsIsNotChargedHere() {
        String open = Counter.id(Counter.visit(
                counter.territory("Europe/Moscow", "technical-rooms"), "fault-repair", "LIFT", "F-" + visit, ""));
        String reference = Counter.get("/api/visits/" + open).path("reference");
        Clicks.send("/charges/quotes", Map.of("rule", "covered", "visit", reference, "minutes", "30"))
                .then()
                .statusCode(200)
                .body(containsString("It is free now"));
        Clicks.send("/charges/quotes", Map.of("rule", "late-cancellation", "visit", reference))
                .then()
                .statusCode(200)
                .body(containsString("It is free now"));
        Clicks.send("/charges/quotes", Map.of("rule", "late-cancellation", "contract", "F-" + visit))
                .then()
                .statusCode(409)
                .body(containsString("There is no price for it"));
        Clicks.send("/charges/quotes", Map.of("rule", "nothing", "visit", reference))
                .then()
                .statusCode(422)
                .body(containsString("id=\"e-rule\""));
    }

    private Response waive(String reason) {
        return Clicks.send("/charges/" + charge + "/waiver", Map.of("case", ofCase, "reason-" + charge, reason));
    }
}
