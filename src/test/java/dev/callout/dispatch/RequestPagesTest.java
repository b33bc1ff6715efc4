package dev.callout.dispatch;

import static dev.callout.visit.Requests.dispatcher;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import dev.callout.database.TestDatabase;
import dev.callout.route.OneDay;
import dev.callout.territory.TerritoryId;
import dev.callout.time.FixedClock;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A request for a visit is taken on a page, without a script. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
class RequestPagesTest {
    private static final String SECRET = "12B34";
    private static final Pattern OFFER = Pattern.compile("name=\"offer\" value=\"([^\"]+)\"");

    @Inject
    Crew crew;

    private TerritoryId territory = new TerritoryId("none");

    @BeforeEach
    void somebodyIsOnDuty() {
        territory = crew.territory();
        crew.technician(territory);
    }

    @AfterEach
    void backToTheUsualTime() {
        FixedClock.set(FixedClock.USUAL);
    }

    @Test
    void everyFaultIsToldAtItsFieldAndWhatWasEnteredIsKept() {
        Response answer = send(Map.of(
                "act",
                "take",
                "site.address",
                "Nowhere <2>",
                "site.lat",
                "",
                "contact.phone",
                "none",
                "notes",
                "second door"));
        answer.then()
                .statusCode(422)
                .body(containsString("value=\"Nowhere &lt;2&gt;\""))
                .body(containsString("The address is not certain."))
                .body(containsString("id=\"e-contact.name\""))
                .body(containsString("id=\"e-contact.phone\""))
                .body(containsString("second door</textarea>"));
        send(Map.of("act", "take", "from", "10:00")).then().statusCode(422).body(containsString("id=\"e-day\""));
        send(Map.of("act", "take", "day", "soon", "site.lat", "x"))
                .then()
                .statusCode(422)
                .body(containsString("id=\"e-day\""))
                .body(containsString("id=\"e-site.lat\""));
        send(whole(Map.of("act", "take", "day", "2026-11-23", "from", "15:00", "until", "14:00")))
                .then()
                .statusCode(422)
                .body(containsString("id=\"e-until\""));
    }

    @Test
    void aRequestIsTakenAtOnceAndLeadsToItsCase() {
        Response answer = send(whole(Map.of(
                "act", "take", "day", "2026-11-23", "from", "12:00", "until", "15:00", "contact.maySign", "true")));
        answer.then().statusCode(303).header("Location", containsString("/cases/"));
        Response visits = dispatcher().get("/api/visits?territory=" + territory);
        visits.then()
                .body("items[0].site.entrance", equalTo("2"))
                .body("items[0].site.access", equalTo("LIFT"))
                .body("items[0].contact.maySign", equalTo(true))
                .body("items[0].preferredWindow.start", equalTo("2026-11-23T12:00:00+03:00"))
                .body("items[0].windows.size()", equalTo(0));
        english(answer.header("Location"))
                .then()
                .statusCode(200)
                .body(containsString(visits.<String>path("items[0].reference")))
                .body(not(containsString(SECRET)));
        send(whole(Map.of("act", "take", "day", "2026-11-23", "from", "12:00", "until", "15:00", "only", "true")))
                .then()
                .statusCode(303);
        dispatcher()
                .get("/api/visits?territory=" + territory)
                .then()
                .body("items.find { it.windows.size() == 1 }.windows[0].end", equalTo("2026-11-23T15:00:00+03:00"));
    }

    @Test
    void aTimeIsLookedForHeldAndConfirmed() {
        Response times = send(whole(Map.of("act", "look", "day", OneDay.DAY.toString(), "contact.name", "")));
        times.then().statusCode(200).body(containsString("Times that fit")).body(containsString(SECRET));
        send(whole(Map.of("act", "hold", "day", OneDay.DAY.toString())))
                .then()
                .body(containsString("Please choose one."));
        String offer = offer(times);
        Response held = send(whole(Map.of("act", "hold", "offer", offer, "day", OneDay.DAY.toString())));
        held.then()
                .statusCode(200)
                .body(containsString("Held: "))
                .body(containsString("name=\"held\" value=\"" + offer));
        send(whole(Map.of("act", "confirm", "held", offer, "contact.name", "")))
                .then()
                .statusCode(422)
                .body(containsString("id=\"e-contact.name\""))
                .body(containsString("Held: "));

        Response sold = send(whole(Map.of("act", "confirm", "held", offer)));

        sold.then().statusCode(303).header("Location", containsString("/cases/"));
        english(sold.header("Location")).then().body(containsString("Customer was told"));
        send(whole(Map.of("act", "confirm", "held", offer, "day", OneDay.DAY.toString())))
                .then()
                .statusCode(409)
                .body(containsString("This time is taken"));
    }

    @Test
    void aTimeThatWasHeldTooLongIsOfferedAnew() {
        Response times = send(whole(Map.of("act", "look", "day", OneDay.DAY.toString())));
        String offer = offer(times);
        send(whole(Map.of("act", "hold", "offer", offer, "day", OneDay.DAY.toString())))
                .then()
                .statusCode(200);
        FixedClock.set(FixedClock.USUAL.plus(Duration.ofMinutes(30)));
        send(whole(Map.of("act", "confirm", "held", offer, "day", OneDay.DAY.toString())))
                .then()
                .statusCode(409)
                .body(containsString("held too long"))
                .body(containsString("Times that fit"));
    }

    @Test
    void whereNobodyIsFreeThePageSaysSo() {
        send(whole(Map.of("act", "look", "day", "2026-11-22")))
                .then()
                .statusCode(200)
                .body(containsString("Nobody is free in these days."));
        send(whole(Map.of("act", "look", "day", "2026-11-01")))
                .then()
                .statusCode(422)
                .body(containsString("id=\"e-day\""));
    }

    @Test
    void thePageAsksInTheReadersLanguage() {
        dispatcher()
                .header("Accept-Language", "sl")
                .get("/requests")
                .then()
                .statusCode(200)
                .body(containsString("Koda domofona ali dostopa"))
                .body(containsString("lang=\"sl\""));
    }

    private Map<String, String> whole(Map<String, String> more) {
        Map<String, String> fields = new HashMap<>(Map.of(
                "territory", territory.value(),
                "workKind", "fault-repair",
                "site.address", "Test Street 2",
                "site.lat", "55.80",
                "site.lon", "37,61",
                "site.entrance", "2",
                "site.access", "LIFT",
                "accessSecret", SECRET,
                "contact.name", "Vera Testova",
                "contact.phone", "+7 495 555-01-02"));
        fields.putAll(more);
        return fields;
    }

    private static String offer(Response page) {
        Matcher offers = OFFER.matcher(page.asString());
        assertThat(offers.find()).isTrue();
        return offers.group(1);
    }

    private Response send(Map<String, String> fields) {
        Map<String, String> sent = new HashMap<>(Map.of("territory", territory.value(), "workKind", "fault-repair"));
        sent.putAll(fields);
        return dispatcher()
                .header("Accept-Language", "en")
                .redirects()
                .follow(false)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(sent)
                .post("/requests");
    }

    private static Response english(String path) {
        return dispatcher().header("Accept-Language", "en").get(path);
    }
}
