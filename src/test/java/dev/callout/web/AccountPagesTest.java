package dev.callout.web;

import static dev.callout.operators.Desk.get;
import static dev.callout.operators.Desk.in;
import static dev.callout.operators.Desk.post;
import static dev.callout.operators.Desk.put;
import static dev.callout.visit.Requests.dispatcher;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import dev.callout.access.TokenCookies;
import dev.callout.database.TestDatabase;
import dev.callout.operators.Desk;
import dev.callout.policy.PinKnobs;
import dev.callout.policy.Rulebook;
import dev.callout.time.FixedClock;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The customer's own account on its pages, and the desk's page of accounts. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
class AccountPagesTest {
    private static final String ZONE = "Europe/Moscow";

    @Inject
    Desk desk;

    @Inject
    Rulebook rulebook;

    @Inject
    Clock clock;

    private String territory = "";
    private String contract = "";

    @BeforeEach
    void aRegisteredContact() {
        desk.at("2026-11-23T11:00:00", ZONE);
        territory = desk.territory(ZONE);
        contract = registered("Vera Testova", "+74955550102");
    }

    @AfterEach
    void setTheClockBack() {
        FixedClock.set(FixedClock.USUAL);
    }

    @Test
    void aStrangerIsShownTheLoginAndLearnsNothing() {
        Clicks.open(given(), "/account")
                .then()
                .statusCode(200)
                .body(containsString("name=\"pin\""))
                .body(not(containsString(contract)));
        Response known = Clicks.send(given(), "/account/pin", Map.of("contract", contract, "pin", "123"));
        Response unknown = Clicks.send(given(), "/account/pin", Map.of("contract", "no such"));
        known.then().statusCode(303).header("Location", endsWith("/account?now=pin"));
        assertThat(unknown.header("Location")).isEqualTo(known.header("Location"));
        Clicks.open(given(), "/account?now=pin").then().body(containsString("If a contact is registered"));
        Clicks.send(given(), "/account/pin", Map.of("contract", " "))
                .then()
                .statusCode(422)
                .body(containsString("id=\"e-contract\""));
        for (String number : new String[] {contract, "no such"}) {
            Clicks.send(given(), "/account/session", Map.of("contract", number, "pin", "not it"))
                    .then()
                    .statusCode(422)
                    .body(containsString("value=\"" + number + "\""))
                    .body(not(containsString("not it")))
                    .body(containsString("do not fit, or were tried too often"))
                    .header("Set-Cookie", equalTo(null));
        }
        for (String path : new String[] {"/account/contact", "/account/cases", "/account/visits/NONE/move"}) {
            Clicks.send(given(), path, Map.of("name", "x"))
                    .then()
                    .statusCode(303)
                    .header("Location", endsWith("/account?now=ended"));
        }
        Clicks.open(given(), "/account/visits/NONE").then().statusCode(303);
        Clicks.open(dispatcher(), "/account").then().statusCode(200).body(containsString("name=\"pin\""));
    }

    @Test
    void tooManyWrongPinsLockTheLoginForTheRightOneToo() {
        String pin = pin(contract);
        PinKnobs knobs = rulebook.desk().pin();
        for (int tried = 0; tried < knobs.tries(); tried++) {
            logIn(contract, pin + "0").then().statusCode(422);
        }
        logIn(contract, pin).then().statusCode(422);
        FixedClock.set(clock.instant().plus(knobs.lockedFor()));
        logIn(contract, pin).then().statusCode(303);
    }

    @Test
    void theSessionIsACookieOfTheseAddressesThatEndsByItselfAndByLoggingOut() {
        Response login = logIn(contract, pin(contract));
        login.then().statusCode(303).header("Location", endsWith("/account"));
        assertThat(login.header("Set-Cookie"))
                .containsIgnoringCase("HttpOnly")
                .containsIgnoringCase("SameSite=Strict")
                .containsIgnoringCase("Path=/account")
                .containsIgnoringCase("Max-Age=1800");
        String token = login.getCookie(TokenCookies.CUSTOMER);
        Clicks.open(customer(token), "/account")
                .then()
                .statusCode(200)
                .header("Cache-Control", containsString("no-store"))
                .body(containsString(contract))
                .body(containsString("You have reported nothing yet"))
                .body(containsString("No visits are planned"))
                .body(containsString("value=\"Vera Testova\""))
                .body(not(containsString(token)));
        Clicks.open(customer(token), "/cases").then().statusCode(303).header("Location", endsWith("/login"));
        desk.at("2026-11-23T11:30:00", ZONE);
        Clicks.open(customer(token), "/account").then().body(containsString("name=\"pin\""));

        desk.at("2026-11-23T11:20:00", ZONE);
        String other = logIn(contract, pin(contract)).getCookie(TokenCookies.CUSTOMER);
        Response out = Clicks.send(customer(other), "/account/logout", Map.of());
        out.then().statusCode(303).header("Location", endsWith("/account?now=out"));
        assertThat(out.header("Set-Cookie")).containsIgnoringCase("Max-Age=0");
        Clicks.open(customer(other), "/account").then().body(containsString("name=\"pin\""));
        Clicks.open(customer("nobody"), "/account").then().statusCode(200).body(containsString("name=\"pin\""));
    }

    @Test
    void theContactIsKeptUpAndTheOneBeforeIsTold() {
        String token = session(contract);
        Clicks.send(customer(token), "/account/contact", Map.of("name", "Vera <T>", "way", "EMAIL", "language", "en"))
                .then()
                .statusCode(422)
                .body(containsString("value=\"Vera &lt;T&gt;\""))
                .body(containsString("id=\"e-way\""))
                .body(containsString("id=\"e-phone\""));
        Clicks.send(
                        customer(token),
                        "/account/contact",
                        Map.of("name", "Vera T", "email", "vera@example.com", "way", "EMAIL", "language", "ru"))
                .then()
                .statusCode(303)
                .header("Location", endsWith("/account?now=contact"));
        Clicks.open(customer(token), "/account?now=contact")
                .then()
                .body(containsString("value=\"vera@example.com\""))
                .body(containsString("The contact is saved"));
        assertThat(desk.lastSent()).isEqualTo("CONTACT_CHANGED SMS:+74955550102");
    }

    @Test
    void aCustomerReportsSomethingAndIsToldTheSolutionOnlyOnceItIsTold() {
        desk.siteOf(contract, territory);
        String token = session(contract);
        Clicks.send(customer(token), "/account/cases", Map.of("said", "kept"))
                .then()
                .statusCode(422)
                .body(containsString("id=\"e-subject\""))
                .body(containsString("kept</textarea>"))
                .body(containsString("value=\"Vera Testova\""));
        Clicks.send(customer(token), "/account/cases", Map.of("subject", "No <link>", "said", "lamp is red"))
                .then()
                .statusCode(303)
                .header("Location", endsWith("/account?now=case"));
        Clicks.open(customer(token), "/account")
                .then()
                .body(containsString("No &lt;link&gt;"))
                .body(containsString("taken"));
        String id = get("/api/cases?territory=" + territory).jsonPath().getString("items[0].id");
        post("/api/cases/" + id + "/solution", "{'text': 'restarted it', 'close': true}")
                .then()
                .statusCode(200);
        Clicks.open(customer(token), "/account")
                .then()
                .body(containsString("we will tell you"))
                .body(not(containsString("restarted it")));
        post("/api/cases/" + id + "/told", "").then().statusCode(200);
        Clicks.open(customer(token), "/account").then().body(containsString("restarted it"));
    }

    @Test
    void ownVisitsAreMovedAndCancelledFromHereAndOnlyOwnOnes() {
        String visit = in(
                post(
                        "/api/visits",
                        desk.visitForm(territory, "fault-repair", null)
                                .replaceFirst(
                                        "\\{", "{'customer': {'contract': '" + contract + "', 'surname': 'Testova'}, ")
                                .replace("+46 8 123 456 78", "+7 495 555-01-02")),
                "reference");
        String token = session(contract);
        String page = "/account/visits/" + visit;
        Clicks.open(customer(token), "/account")
                .then()
                .body(containsString(page + "/move"))
                .body(containsString(page + "/cancellation"));
        Clicks.open(customer(token), page)
                .then()
                .statusCode(200)
                .body(containsString(visit))
                .body(containsString("href=\"/account\""));
        Clicks.open(customer(token), page + "/move").then().statusCode(200);
        Clicks.send(customer(token), page + "/move", Map.of())
                .then()
                .statusCode(303)
                .header("Location", endsWith(page + "/move?again=choose"));
        Clicks.send(customer(token), page + "/dance", Map.of()).then().statusCode(404);

        String stranger = session(registered("Another Testsen", "+74955550103"));
        for (String path : new String[] {page, page + "/move", page + "/cancellation"}) {
            Clicks.open(customer(stranger), path).then().statusCode(404).body(not(containsString(visit)));
        }
        Clicks.send(customer(stranger), page + "/cancellation", Map.of("seen", "free"))
                .then()
                .statusCode(404);
        Clicks.open(customer(stranger), "/account")
                .then()
                .body(not(containsString(visit)))
                .body(not(containsString("Vera")));
        get("/api/visits?reference=" + visit).then().statusCode(200);

        Response price = Clicks.open(customer(token), page + "/cancellation");
        price.then().statusCode(200).body(containsString("Cancelling is free now"));
        String seen = Clicks.between(price, "name=\"seen\" value=\"", "\"");
        customer(token)
                .header("Sec-Fetch-Site", "cross-site")
                .formParam("seen", seen)
                .post(page + "/cancellation")
                .then()
                .statusCode(403);
        Clicks.send(customer(token), page + "/cancellation", Map.of("seen", seen))
                .then()
                .statusCode(303)
                .header("Location", endsWith(page + "?now=cancelled"));
        Clicks.open(customer(token), "/account")
                .then()
                .body(containsString("cancelled"))
                .body(not(containsString(page + "/move")));
    }

    @Test
    void theDeskSetsAnAccountUpAndHasAPinSentThatItNeverSees() {
        String fresh = desk.contract("Testova", true, null);
        Clicks.open("/accounts").then().statusCode(200).body(not(containsString("/accounts/contact")));
        Clicks.open("/accounts?contract=nothing")
                .then()
                .statusCode(404)
                .body(containsString("There is no such contract"));
        Clicks.open("/accounts?contract=" + fresh)
                .then()
                .statusCode(200)
                .body(containsString("No contact is registered"))
                .body(not(containsString("/accounts/pin")));
        Clicks.send("/accounts/contact", Map.of("contract", fresh, "name", "Vera", "language", "en", "way", "SMS"))
                .then()
                .statusCode(422)
                .body(containsString("value=\"Vera\""))
                .body(containsString("id=\"e-way\""));
        String page = Clicks.sent(
                "/accounts/contact",
                Map.of("contract", fresh, "name", "Vera", "phone", "+7 495 555-01-04", "language", "en", "way", "SMS"));
        Clicks.open(page).then().body(containsString("The contact is saved")).body(containsString("/accounts/pin"));
        String sent = Clicks.sent("/accounts/pin", Map.of("contract", fresh));
        assertThat(desk.pinAddress()).isEqualTo("SMS:+74955550104");
        Clicks.open(sent).then().body(containsString("A PIN is on its way")).body(not(containsString(desk.pin())));
        Clicks.send("/accounts/pin", Map.of("contract", "nothing")).then().statusCode(404);
        logIn(fresh, desk.pin()).then().statusCode(303);
    }

    private String registered(String name, String phone) {
        String number = desk.contract("Testova", true, null);
        put("/api/contracts/" + number + "/contact", "{'name': '" + name + "', 'phone': '" + phone + "', 'way': 'SMS'}")
                .then()
                .statusCode(200);
        return number;
    }

    private String pin(String number) {
        Clicks.send(given(), "/account/pin", Map.of("contract", number)).then().statusCode(303);
        return desk.pin();
    }

    private String session(String number) {
        return logIn(number, pin(number)).getCookie(TokenCookies.CUSTOMER);
    }

    private static Response logIn(String number, String pin) {
        return Clicks.send(given(), "/account/session", Map.of("contract", number, "pin", pin));
    }

    private static RequestSpecification customer(String token) {
        return given().cookie(TokenCookies.CUSTOMER, token);
    }
}
