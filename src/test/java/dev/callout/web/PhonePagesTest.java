package dev.callout.web;

import static dev.callout.route.OneDay.at;
import static dev.callout.visit.Requests.dispatcher;
import static io.restassured.RestAssured.given;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.callout.access.AccessSecrets;
import dev.callout.access.DeviceTokens;
import dev.callout.access.TokenCookies;
import dev.callout.database.TestDatabase;
import dev.callout.progress.PublishedDay;
import dev.callout.route.OneDay;
import dev.callout.route.PublishedStop;
import dev.callout.technician.Shift;
import dev.callout.technician.Technician;
import dev.callout.territory.TerritoryId;
import dev.callout.time.FixedClock;
import dev.callout.visit.Visit;
import dev.callout.visit.VisitState;
import dev.callout.visit.Visits;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.net.URL;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A technician's day on a phone: connected by a link, read and reported on without a script. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
class PhonePagesTest {
    @Inject
    OneDay day;

    @Inject
    PublishedDay publishing;

    @Inject
    DeviceTokens devices;

    @Inject
    AccessSecrets secrets;

    @Inject
    Visits visits;

    @Inject
    DataSource database;

    @TestHTTPResource("/")
    @SuppressWarnings("NullAway.Init")
    URL address;

    private Technician anna;
    private Visit visit;
    private String stop;

    @BeforeEach
    void aPublishedDay() {
        TerritoryId territory = day.territory();
        anna = day.technician(territory);
        Shift shift = day.shift(anna);
        visit = day.visit(territory);
        FixedClock.set(at("08:00"));
        PublishedStop published = requireNonNull(publishing
                .publish(territory, List.of(day.stop(shift, 0, visit, "11:00", "11:59")))
                .get(visit.id()));
        stop = published.id().toString();
        FixedClock.set(at("10:30"));
    }

    @AfterEach
    void theUsualTime() {
        FixedClock.set(FixedClock.USUAL);
    }

    @Test
    void aLinkConnectsOnePhoneOnceAndOnlyWhenSomebodySaysSo() {
        String page = dispatcher()
                .contentType(ContentType.URLENC)
                .formParam("device", "work phone")
                .formParam("date", OneDay.DAY.toString())
                .post("/technicians/{t}/phones", anna.id().toString())
                .then()
                .statusCode(200)
                .body(containsString("<svg"))
                .extract()
                .asString();
        String path = page.replaceAll("(?s).*<a href=\"https?://[^/]+(/phone/[^\"]+)\".*", "$1");
        given().get(path).then().statusCode(200).body(containsString(anna.name()));
        given().get(path).then().statusCode(200);

        Response connected = given().redirects().follow(false).post(path);
        connected.then().statusCode(303).header("Location", endsWith("/day"));
        assertThat(connected.getDetailedCookie(TokenCookies.DEVICE).isHttpOnly())
                .isTrue();
        String token = connected.getCookie(TokenCookies.DEVICE);
        phone(token).get("/day").then().statusCode(200).body(containsString(anna.name()));

        given().post(path).then().statusCode(404).body(containsString("<main"));
        phone(token).redirects().follow(false).post("/day/disconnection").then().statusCode(303);
        phone(token)
                .redirects()
                .follow(false)
                .get("/day")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/login"));
    }

    @Test
    void aLinkIsOverAfterADay() {
        String link = devices.issue(anna.id().value(), "late");
        FixedClock.set(FixedClock.USUAL.plus(DeviceTokens.LINK_LASTS).plusSeconds(24 * 3600));
        given().post("/phone/" + link).then().statusCode(404);
    }

    @Test
    void aVisitIsReportedFromOnTheWayToDone() {
        RequestSpecification phone = phone(devices.issue(anna.id().value(), "phone"));
        phone.get("/day")
                .then()
                .body(containsString("value=\"ON_THE_WAY\""))
                .body(not(containsString("value=\"DONE\"")));
        report("event", "ON_THE_WAY");
        FixedClock.set(at("11:02"));
        report("event", "ARRIVED");
        phone(devices.issue(anna.id().value(), "phone"))
                .header("Accept-Language", "en")
                .get("/day")
                .then()
                .body(containsString("arrived 11:02"))
                .body(containsString("value=\"DONE\""));
        FixedClock.set(at("11:40"));
        report("event", "DONE", "minutes", "35", "signature", "data:image/svg+xml;base64,AAAA");
        assertThat(visits.get(visit.id()).state()).isEqualTo(VisitState.DONE);

        act("/day/stops/" + stop + "/withdrawals", "event", "DONE").then().statusCode(303);
        assertThat(visits.get(visit.id()).state()).isEqualTo(VisitState.ON_SITE);
    }

    @Test
    void whatCouldNotBeDoneComesBackIntoPlanningWithItsReason() {
        report("event", "NOT_DONE", "reason", "PARTS_MISSING");
        assertThat(visits.get(visit.id()).state()).isEqualTo(VisitState.REQUESTED);
    }

    @Test
    void whatDoesNotFitIsNotTakenDownAndThePageSaysSo() {
        act("/day/stops/" + stop + "/reports", "event", "DONE", "minutes", "many")
                .then()
                .statusCode(303)
                .header("Location", containsString("refused=true"));
        act("/day/stops/" + stop + "/reports", "event", "SOON")
                .then()
                .header("Location", containsString("refused=true"));
        assertThat(visits.get(visit.id()).state()).isEqualTo(VisitState.PROMISED);
        phone(devices.issue(anna.id().value(), "phone"))
                .header("Accept-Language", "en")
                .get("/day?refused=true")
                .then()
                .body(containsString("could not be taken down"));
    }

    @Test
    void anotherTechniciansStopIsNobodysBusiness() {
        Technician boris = day.technician(visit.territory());
        phone(devices.issue(boris.id().value(), "phone"))
                .contentType(ContentType.URLENC)
                .formParam("event", "DONE")
                .post("/day/stops/" + stop + "/reports")
                .then()
                .statusCode(404);
        phone("nobody").redirects().follow(false).get("/day").then().statusCode(303);
    }

    @Test
    void theWayInIsShownToWhoIsToOpenTheDoor() {
        secrets.put(visit.place().site().value(), "12B34");
        act("/day/visits/" + visit.id() + "/access-secret")
                .then()
                .statusCode(200)
                .header("Cache-Control", containsString("no-store"))
                .body(containsString("12B34"));
        Technician boris = day.technician(visit.territory());
        phone(devices.issue(boris.id().value(), "phone"))
                .contentType(ContentType.URLENC)
                .post("/day/visits/" + visit.id() + "/access-secret")
                .then()
                .statusCode(200)
                .body(not(containsString("12B34")));
    }

    @Test
    void aDispatcherReportsForWhoeverRings() {
        dispatcher()
                .redirects()
                .follow(false)
                .contentType(ContentType.URLENC)
                .formParam("event", "ON_THE_WAY")
                .formParam("back", anna.id().toString())
                .formParam("date", OneDay.DAY.toString())
                .post("/stops/" + stop + "/reports")
                .then()
                .statusCode(303)
                .header("Location", containsString("/technicians/" + anna.id() + "?date=" + OneDay.DAY));
        assertThat(visits.get(visit.id()).state()).isEqualTo(VisitState.ON_THE_WAY);
    }

    @Test
    void nothingIsReportedOfADayThatHasNotCome() {
        FixedClock.set(at("10:30").minusSeconds(24 * 3600));
        dispatcher()
                .get("/technicians/{t}?date={d}", anna.id().toString(), OneDay.DAY.toString())
                .then()
                .statusCode(200)
                .body(containsString("Test Street 1"))
                .body(not(containsString("value=\"ON_THE_WAY\"")));
    }

    @Test
    void aDayIsReportedByKeyboardAndSignedInABrowser() throws Exception {
        Optional<Path> chromium = Browser.find();
        assumeTrue(chromium.isPresent(), Browser.MISSING);
        Path pictures = Browser.pictures("phone");
        String link = "/phone/" + devices.issue(anna.id().value(), "browser");
        JsonNode told = Browser.run(
                "phone.mjs",
                pictures,
                address.toString(),
                link,
                chromium.orElseThrow().toString(),
                pictures.toString());
        assertThat(told.get("messages")).isEmpty();
        assertThat(told.get("wider")).as("pages wider than a phone").isEmpty();
        assertThat(told.get("landed").asText()).isEqualTo(TokenCookies.DEVICE_PATH);
        assertThat(told.at("/steps/0/0").asText()).contains("on the way since 10:30");
        assertThat(told.at("/steps/1/1").asText()).contains("arrived 10:30");
        assertThat(told.at("/steps/2/2").asText()).contains("done 10:30");
        assertThat(visits.get(visit.id()).state()).isEqualTo(VisitState.DONE);
        assertThat(signature()).startsWith("data:image/svg+xml;base64,").hasSizeGreaterThan(300);
    }

    private String signature() throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement asked = connection.prepareStatement(
                        "select signature from progress where visit = ? and signature is not null")) {
            asked.setObject(1, visit.id().value());
            try (ResultSet found = asked.executeQuery()) {
                assertThat(found.next()).isTrue();
                return found.getString(1);
            }
        }
    }

    private void report(String... fields) {
        act("/day/stops/" + stop + "/reports", fields)
                .then()
                .statusCode(303)
                .header("Location", not(containsString("refused")));
    }

    private Response act(String path, String... fields) {
        RequestSpecification phone = phone(devices.issue(anna.id().value(), "phone"))
                .redirects()
                .follow(false)
                .contentType(ContentType.URLENC);
        for (int i = 0; i < fields.length; i += 2) {
            phone = phone.formParam(fields[i], fields[i + 1]);
        }
        return phone.post(path);
    }

    private static RequestSpecification phone(String token) {
        return given().cookie(TokenCookies.DEVICE, token);
    }
}
