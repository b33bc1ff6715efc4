package dev.callout.web;

import static dev.callout.operators.Desk.get;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import dev.callout.database.TestDatabase;
import dev.callout.operators.Desk;
import dev.callout.operators.Samples;
import dev.callout.policy.Language;
import dev.callout.policy.Rulebook;
import dev.callout.time.FixedClock;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Escalations on their pages, for an operator that takes them. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
@TestProfile(Samples.Wholesale.class)
class EscalationPagesTest {
    private static final String ZONE = "Europe/Stockholm";

    @Inject
    Desk desk;

    @Inject
    Rulebook rulebook;

    private String late = "";
    private String product = "";
    private String address = "";

    @BeforeEach
    void anOrderThatIsLate() {
        desk.at("2026-11-24T10:00:00", ZONE);
        late = desk.order(desk.territory(ZONE), "villa-delivery", "2026-11-20T15:00:00Z");
        product = rulebook.desk().escalation().routes().keySet().iterator().next();
        address = requireNonNull(rulebook.desk().escalation().routes().get(product))
                .address();
    }

    @AfterEach
    void setTheClockBack() {
        FixedClock.set(FixedClock.USUAL);
    }

    @Test
    void theNumberIsLookedUpAndItsDatesSayWhichGroundsThereAre() {
        Clicks.open("/escalations").then().body(containsString("/escalations/new"));
        Clicks.open("/escalations/new")
                .then()
                .statusCode(200)
                .body(containsString("name=\"number\""))
                .body(not(containsString("name=\"ground\"")));
        Clicks.open("/escalations/new?number=NOTHING")
                .then()
                .statusCode(404)
                .body(containsString("There is no case and no order of this number"));
        Clicks.open("/escalations/new?number=" + late)
                .then()
                .statusCode(200)
                .body(containsString("Nov 20, 2026"))
                .body(containsString("<option value=\"LATE\""))
                .body(not(containsString("<option value=\"STILL_FAULTY\"")))
                .body(containsString("still faulty: nothing was delivered or repaired yet"));
        String early = desk.order(desk.territory(ZONE), "villa-delivery", null);
        Clicks.open("/escalations/new?number=" + early)
                .then()
                .body(containsString("nothing was agreed"))
                .body(containsString("Nothing bears out an escalation"))
                .body(not(containsString("name=\"ground\"")));
    }

    @Test
    void everyFaultIsToldAtItsField() {
        Clicks.send("/escalations", asked(Map.of("ground", "STILL_FAULTY")))
                .then()
                .statusCode(422)
                .body(containsString("id=\"e-ground\""))
                .body(containsString("The dates do not bear this out"));
        Clicks.send(
                        "/escalations",
                        asked(Map.of(
                                "raisedBy.name",
                                " ",
                                "written",
                                "true",
                                "written.to",
                                "other@example.com",
                                "phoned",
                                "true",
                                "phoned.at",
                                "2026-11-25T10:00")))
                .then()
                .statusCode(422)
                .body(containsString("id=\"e-raisedBy.name\""))
                .body(containsString("id=\"e-written.to\""))
                .body(containsString("id=\"e-phoned.at\""))
                .body(containsString("value=\"other@example.com\""));
    }

    @Test
    void itBeginsOnceItWasBothWrittenAndPhonedAndIsClosedByBoth() {
        String page = Clicks.sent("/escalations", asked(Map.of("written", "true", "written.to", address)));
        Clicks.open(page)
                .then()
                .statusCode(200)
                .body(containsString("not begun"))
                .body(containsString(page + "/phoned"))
                .body(not(containsString(page + "/written")));
        Clicks.send(page + "/updates", Map.of("text", "news")).then().statusCode(409);
        Clicks.send(page + "/phoned", Map.of("phonedAt", "2026-11-25T10:00"))
                .then()
                .statusCode(422)
                .body(containsString("id=\"e-phonedAt\""));
        Clicks.done(page + "/phoned", Map.of());
        Clicks.open(page)
                .then()
                .body(not(containsString("not begun")))
                .body(not(containsString(page + "/phoned")))
                .body(containsString(page + "/updates"));
        Clicks.done(page + "/updates", Map.of("text", "a crew is found", "nextUpdate", "2026-11-24T15:00"));
        Clicks.open(page).then().body(containsString("a crew is found"));
        Clicks.done(page + "/closure", Map.of("side", "OURS", "closing", "delivered"));
        Clicks.done(page + "/closure", Map.of("side", "THEIRS", "closing", "agreed"));
        Clicks.open(page).then().body(containsString("closed")).body(not(containsString(page + "/updates")));
    }

    @Test
    void whatBothSidesAgreeOnIsKeptAndMovesTheNextNews() {
        String page =
                Clicks.sent("/escalations", asked(Map.of("written", "true", "written.to", address, "phoned", "true")));
        String name = requireNonNull(rulebook.desk().escalation().routes().get(product))
                .names()
                .in(Language.EN);
        Clicks.open("/escalations").then().body(containsString(name));
        Clicks.open(page)
                .then()
                .body(containsString("<dd>" + name))
                .body(containsString("8:00 h of working time"))
                .body(containsString("name=\"every\" type=\"text\" value=\"8:00\""));
        String owed = owed(page);
        Clicks.send(page + "/agreement", Map.of("every", "often", "agreedNext", "2026-11-24T09:00"))
                .then()
                .statusCode(422)
                .body(containsString("id=\"e-every\""))
                .body(containsString("value=\"often\""))
                .body(containsString("id=\"e-agreedNext\""))
                .body(not(containsString("id=\"e-nextUpdate\"")));
        Clicks.done(page + "/agreement", Map.of("contactPerson", "Alex <Exempel>", "every", "8"));
        Clicks.open(page).then().body(containsString("<dd>Alex &lt;Exempel&gt;</dd>"));
        assertThat(owed(page)).as("nothing else was agreed about the time").isEqualTo(owed);
        Clicks.done(page + "/agreement", Map.of("contactPerson", "", "every", "1:30"));
        Clicks.open(page)
                .then()
                .body(containsString("<dd>Alex &lt;Exempel&gt;</dd>"))
                .body(containsString("1:30 h of working time"));
        assertThat(owed(page)).isEqualTo("2026-11-24T11:30:00+01:00");
        Clicks.done(page + "/agreement", Map.of("agreedNext", "2026-11-24T16:15"));
        assertThat(owed(page)).isEqualTo("2026-11-24T16:15:00+01:00");
        Clicks.open(page).then().body(containsString("4:15"));
        Clicks.done(page + "/closure", Map.of("side", "OURS", "closing", "delivered"));
        Clicks.done(page + "/closure", Map.of("side", "THEIRS", "closing", "agreed"));
        Clicks.open(page).then().body(not(containsString(page + "/agreement")));
        Clicks.send(page + "/agreement", Map.of("every", "2")).then().statusCode(409);
    }

    /** Until when news is owed. */
    private static String owed(String page) {
        return get("/api" + page).jsonPath().getString("answersDue.find { it.state == 'OPEN' }.dueAt");
    }

    @Test
    void whatIsMissingOfBothWaysCanBeNotedLater() {
        String page = Clicks.sent("/escalations", asked(Map.of("phoned", "true")));
        Clicks.send(page + "/written", Map.of("to", "other@example.com"))
                .then()
                .statusCode(422)
                .body(containsString("id=\"e-to\""));
        Clicks.done(page + "/written", Map.of("to", address));
        Clicks.open(page).then().body(containsString(page + "/updates"));
    }

    private Map<String, String> asked(Map<String, String> more) {
        Map<String, String> fields = new HashMap<>(Map.of(
                "number", late,
                "product", product,
                "ground", "LATE",
                "raisedBy.name", "Test Testsen",
                "raisedBy.email", "test@example.com",
                "raisedBy.language", "en",
                "raisedBy.way", "EMAIL"));
        fields.putAll(more);
        return fields;
    }
}
