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
        english("/charges?case=" + ofCase)
                .then()
                .statusCode(200)
                .body(containsString("500.00"))
                .body(containsString("3/1.1"))
                .body(containsString("Appointed time"))
                .body(containsString("Who may waive it"))
                .body(containsString("/charges/" + charge + "/waiver"));
        english("/cases/" + ofCase).then().body(containsString("500.00"));
        english("/charges").then().statusCode(200).body(containsString("Charges"));
        english("/charges?state=nothing").then().statusCode(404);
        english("/charges?case=nothing").then().statusCode(404);
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
        english("/charges?case=" + ofCase)
                .then()
                .body(containsString("was ill"))
                .body(not(containsString("/waiver")));
        waive("again").then().statusCode(303).header("Location", endsWith("refused=true"));
        english("/charges?case=" + ofCase + "&refused=true").then().body(containsString("It was not done"));
        admin().get("/charges?case=" + ofCase).then().statusCode(200);
    }

    @Test
    void whatIsDueIsHandedOverAndItsTableIsALinkAway() {
        dispatcher()
                .redirects()
                .follow(false)
                .post("/billing-exports")
                .then()
                .statusCode(303)
                .header("Location", endsWith("#exports"));
        Counter.get("/api/charges/" + charge).then().body("state", equalTo("BILLED"));
        Matcher table = TABLE.matcher(english("/charges").asString());
        assertThat(table.find()).isTrue();
        dispatcher().get(table.group()).then().statusCode(200).body(containsString(charge));
        english("/charges?case=" + ofCase).then().body(not(containsString("/waiver")));
    }

    private Response waive(String reason) {
        return dispatcher()
                .header("Accept-Language", "en")
                .redirects()
                .follow(false)
                .formParam("case", ofCase)
                .formParam("reason-" + charge, reason)
                .post("/charges/{id}/waiver", charge);
    }

    private static Response english(String path) {
        return dispatcher().header("Accept-Language", "en").get(path);
    }
}
