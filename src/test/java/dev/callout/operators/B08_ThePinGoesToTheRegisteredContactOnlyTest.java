package dev.callout.operators;

import static dev.callout.operators.Desk.get;
import static dev.callout.operators.Desk.in;
import static dev.callout.operators.Desk.post;
import static dev.callout.operators.Desk.put;
import static dev.callout.visit.Requests.bearer;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import dev.callout.database.TestDatabase;
import dev.callout.time.FixedClock;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** B8: customer page login by customer number and PIN; a PIN is only ever sent to the registered mobile or mail; the customer keeps contact data up to date. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
@WithTestResource(Letterbox.class)
@TestProfile(Samples.Rural.class)
class B08_ThePinGoesToTheRegisteredContactOnlyTest {
    private static final String ZONE = "Europe/Oslo";

    @Inject
    Desk desk;

    @AfterEach
    void setTheClockBack() {
        FixedClock.set(FixedClock.USUAL);
    }

    @Test
    void thePinIsSentToTheRegisteredMobileAndOpensTheOwnCasesOnly() {
        String contract = registered("+47 22 22 22 22");
        String own = in(post("/api/cases", """
                {'territory': '%s', 'subject': 'Tregt nett', 'contact': {'name': 'Kari', 'phone': '+47 22 22 22 22'},
                 'customer': {'contract': '%s', 'surname': 'Testsen'}}
                """.formatted(desk.territory(ZONE), contract)), "reference");
        stranger("/api/account/pin", "{'contract': '" + contract + "'}").then().statusCode(202);
        assertThat(desk.pinAddress()).isEqualTo("SMS:+4722222222");
        assertThat(Post.await("+4722222222", desk.pin()))
                .isEqualTo("Nordlysfiber: Den nye PIN-koden din er %s. Ikke gi den til noen; vi spør aldri etter den."
                        .formatted(desk.pin()));
        assertThat(desk.kept(desk.pin()))
                .as("it is in no table once it was sent, and was sealed before")
                .isFalse();
        assertThat(get("/api/messages?channel=SMS&limit=500").asString())
                .contains("PIN-koden din er {pin}")
                .doesNotContain("PIN-koden din er " + desk.pin());
        String token = in(logIn(contract, desk.pin()), "token");
        bearer(token).get("/api/account").then().statusCode(200).body("cases.reference", contains(own));
        bearer(token).get("/api/cases").then().statusCode(403);
        desk.siteOf(contract, desk.territory(ZONE));
        bearer(token)
                .contentType(ContentType.JSON)
                .body("{\"subject\": \"Fortsatt tregt\", \"question\": true}")
                .post("/api/account/cases")
                .then()
                .statusCode(201)
                .body("state", equalTo("OPEN"));
        bearer(token).get("/api/account").then().body("cases", hasSize(2));
        given().get("/api/account").then().statusCode(401);
    }

    @Test
    void nobodyLearnsWhetherAContractExists() {
        String contract = registered("+47 22 22 22 22");
        String nothing = stranger("/api/account/pin", "{'contract': 'no such'}").asString();
        assertThat(stranger("/api/account/pin", "{'contract': '" + contract + "'}")
                        .asString())
                .isEqualTo(nothing);
        logIn("no such", "1234").then().statusCode(401).body("code", equalTo("not-authenticated"));
    }

    @Test
    void threeWrongPinsLockTheAccountForAnHour() {
        desk.at("2026-11-23T09:00:00", ZONE);
        String contract = registered("+47 22 22 22 22");
        stranger("/api/account/pin", "{'contract': '" + contract + "'}");
        String pin = desk.pin();
        String wrong = pin.equals("0000") ? "0001" : "0000";
        for (int tried = 0; tried < 3; tried++) {
            logIn(contract, wrong).then().statusCode(401);
        }
        logIn(contract, pin).then().statusCode(401);
        desk.at("2026-11-23T10:00:00", ZONE);
        logIn(contract, pin).then().statusCode(201);
    }

    @Test
    void aChangedContactIsToldToTheOneBeforeAndTheNextPinGoesToTheNewOne() {
        desk.at("2026-11-23T09:00:00", ZONE);
        String contract = registered("+47 22 22 22 22");
        stranger("/api/account/pin", "{'contract': '" + contract + "'}");
        String token = in(logIn(contract, desk.pin()), "token");
        bearer(token)
                .contentType(ContentType.JSON)
                .body("{\"name\": \"Kari Testsen\", \"email\": \"kari@example.com\"}")
                .put("/api/account/contact")
                .then()
                .statusCode(200)
                .body("way", equalTo("EMAIL"));
        assertThat(desk.lastSent()).isEqualTo("CONTACT_CHANGED SMS:+4722222222");
        Post.await("+4722222222", "Den registrerte kontakten på avtalen din er endret");
        stranger("/api/account/pin", "{'contract': '" + contract + "'}");
        assertThat(desk.pinAddress()).as("one was sent a moment ago").isEqualTo("SMS:+4722222222");
        desk.at("2026-11-23T09:10:00", ZONE);
        stranger("/api/account/pin", "{'contract': '" + contract + "'}");
        assertThat(desk.pinAddress()).isEqualTo("EMAIL:kari@example.com");
        Post.await("kari@example.com", "er " + desk.pin() + ".");
    }

    private String registered(String phone) {
        String contract = desk.contract("Testsen", true, null);
        put(
                        "/api/contracts/" + contract + "/contact",
                        "{'name': 'Kari Testsen', 'phone': '" + phone + "', 'way': 'SMS'}")
                .then()
                .statusCode(200);
        return contract;
    }

    private static Response logIn(String contract, String pin) {
        return stranger("/api/account/session", "{'contract': '%s', 'pin': '%s'}".formatted(contract, pin));
    }

    private static Response stranger(String path, String body) {
        return given().contentType(ContentType.JSON)
                .body(body.replace('\'', '"'))
                .post(path);
    }
}
