package dev.callout.web;

import static dev.callout.operators.Desk.get;
import static dev.callout.operators.Desk.in;
import static dev.callout.operators.Desk.post;
import static dev.callout.visit.Requests.bearer;
import static dev.callout.visit.Requests.dispatcher;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import dev.callout.access.DeviceTokens;
import dev.callout.database.TestDatabase;
import dev.callout.operators.Desk;
import dev.callout.route.OneDay;
import dev.callout.time.FixedClock;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The desk's pages, without a script. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
class DeskPagesTest {
    private static final String MOSCOW = "Europe/Moscow";

    @Inject
    Desk desk;

    @Inject
    OneDay day;

    @Inject
    DeviceTokens devices;

    private String territory = "";

    @BeforeEach
    void mondayAtEleven() {
        territory = desk.territory(MOSCOW);
        desk.at("2026-11-23T11:00:00", MOSCOW);
    }

    @AfterEach
    void setTheClockBack() {
        FixedClock.set(FixedClock.USUAL);
    }

    @Test
    void whatIsNotEnteredIsToldAtItsFieldAndTheRestIsKept() {
        Response answer = send("/cases", Map.of("territory", territory, "said", "The lamp is <red>"));
        answer.then()
                .statusCode(422)
                .body(containsString("The lamp is &lt;red&gt;"))
                .body(containsString("aria-describedby=\"e-subject\""))
                .body(containsString("aria-describedby=\"e-contact.name\""))
                .body(containsString("Fields to mend: 2"));
        assertThat(count(answer, "id=\"e-")).isEqualTo(2);
        english("/cases/new").then().statusCode(200).body(not(containsString("role=\"alert\"")));
    }

    @Test
    void aCaseIsOpenedWorkedAtToldAndOnlyThenClosed() {
        String contract = desk.contract("Testova", true, null);
        String page = opened(Map.of("occasion", "QUESTION", "subject", "No link <1>", "said", "lamp is red"));
        english(page)
                .then()
                .statusCode(200)
                .body(containsString("No link &lt;1&gt;"))
                .body(containsString("lamp is red"))
                .body(containsString("Answer owed by"))
                .body(containsString("it is not proved whose contract it is"))
                .body(containsString("closed only after the customer was told"))
                .body(not(containsString("Close the case</button>")));

        send(page + "/identification", Map.of("contract", contract, "surname", "Another"))
                .then()
                .statusCode(422)
                .body(containsString("do not fit together"))
                .body(containsString("value=\"Another\""));
        done(page + "/identification", Map.of("contract", contract, "surname", "testova"));
        english(page)
                .then()
                .body(containsString("proved by contract and surname"))
                .body(containsString("Help by phone may be given now."));
        send(page + "/help", Map.of("way", "PHONE")).then().statusCode(422).body(containsString("e-reason"));
        done(page + "/help", Map.of("way", "PHONE", "reason", "restart"));
        send(page + "/notes", Map.of("text", " ")).then().statusCode(422).body(containsString("e-text"));
        done(page + "/notes", Map.of("text", "calls again at noon"));
        send(page + "/closure", Map.of()).then().statusCode(409).body(containsString("It was not done"));
        send(page + "/solution", Map.of()).then().statusCode(422).body(containsString("e-solution"));
        done(page + "/solution", Map.of("solution", "restarted"));
        english(page)
                .then()
                .body(containsString("solved, customer not told"))
                .body(not(containsString("Close the case</button>")));
        done(page + "/told", Map.of());
        english(page).then().body(containsString("Close the case</button>"));
        done(page + "/closure", Map.of());
        get("/api" + page).then().body("state", equalTo("CLOSED")).body("solution", equalTo("restarted"));
        send(page + "/reopening", Map.of()).then().statusCode(422).body(containsString("e-reopening"));
        done(page + "/reopening", Map.of("reopening", "again no link"));
        get("/api" + page).then().body("state", equalTo("OPEN")).body("reopened", equalTo(1));
        english(page).then().body(containsString("calls again at noon")).body(containsString("again no link"));
    }

    @Test
    void aCallBeyondTheLimitAsksForAVisitToBeOffered() {
        String page = opened(Map.of("subject", "No link"));
        done(page + "/calls", Map.of());
        send(page + "/calls", Map.of()).then().statusCode(409);
        english(page)
                .then()
                .body(containsString("A call goes on since 11:00, 0 min."))
                .body(not(containsString("longer than 15 min")));
        desk.at("2026-11-23T11:15:01", MOSCOW);
        Response late = english(page);
        late.then().body(containsString("longer than 15 min: offer a visit"));
        String call = between(late, "name=\"call\" value=\"", "\"");
        done(page + "/call-end", Map.of("call", call, "callSaid", "restart did not help"));
        english(page).then().body(containsString("restart did not help")).body(containsString("/requests?case="));
        String request = between(late, "href=\"/requests?case=", "\"");
        english("/requests?case=" + request)
                .then()
                .statusCode(200)
                .body(containsString("value=\"Vera Testova\""))
                .body(containsString("value=\"+74955550102\""));
    }

    @Test
    void whoeverIsOwedAnAnswerFirstStandsFirstAndOverdueIsSaidInWords() {
        String early = reference(opened(Map.of("occasion", "QUESTION", "subject", "First")));
        desk.at("2026-11-23T12:00:00", MOSCOW);
        String late = reference(opened(Map.of("occasion", "QUESTION", "subject", "Second")));
        desk.at("2027-03-01T12:00:00", MOSCOW);
        String list = Stream.iterate(0, page -> page + 1)
                .limit(20)
                .map(page -> english("/cases?page=" + page).asString())
                .reduce("", String::concat);
        assertThat(list.indexOf(early)).isNotNegative().isLessThan(list.indexOf(late));
        english("/cases?q=" + early)
                .then()
                .body(containsString("Overdue: the answer was due"))
                .body(not(containsString(late)));
        dispatcher()
                .header("Accept-Language", "ru")
                .get("/cases?q=" + early)
                .then()
                .body(containsString("Просрочено: ответ был нужен"));
    }

    @Test
    void aCaseIsFoundByItsNumberByTheContractsAndByTheVisits() {
        String contract = desk.contract("Testova", true, null);
        String page =
                opened(Map.of("subject", "No link", "customer.contract", contract, "customer.surname", "Testova"));
        String reference = reference(page);
        english("/cases?q=" + reference.replace("-", " ")).then().body(containsString(page));
        english("/cases?q=" + contract).then().body(containsString(page));
        String visit = in(
                post(
                        "/api/visits",
                        desk.visitForm(territory, "fault-repair", null)
                                .replaceFirst("\\{", "{'case': '" + reference + "', ")
                                .replace("+46 8 123 456 78", "+7 495 555-01-02")),
                "reference");
        english("/cases?q=" + visit).then().body(containsString(page));
        english(page).then().body(containsString(visit)).body(containsString("Test Street 1"));
        english("/cases?q=111-111-111")
                .then()
                .statusCode(200)
                .body(containsString("Nothing was found under this number"));
        english("/cases?page=99999").then().statusCode(200).body(containsString("No case is open"));
        english("/cases/nothing").then().statusCode(404).body(containsString("<main"));
    }

    @Test
    void strangersTechniciansAndPagesOfOtherSitesAreTurnedAway() {
        String page = opened(Map.of("subject", "No link"));
        String phone = devices.issue(day.technician(day.territory()).id().value(), "desk");
        for (String path : List.of("/cases", "/cases/new", page, "/requests", "/charges")) {
            given().redirects().follow(false).get(path).then().statusCode(303).header("Location", endsWith("/login"));
            bearer(phone).get(path).then().statusCode(403).body(containsString("<main"));
        }
        for (String path : List.of("/cases", page + "/notes", "/requests", "/billing-exports")) {
            given().redirects()
                    .follow(false)
                    .formParam("text", "x")
                    .post(path)
                    .then()
                    .statusCode(303);
            dispatcher()
                    .header("Sec-Fetch-Site", "cross-site")
                    .formParam("text", "x")
                    .post(path)
                    .then()
                    .statusCode(403);
        }
        english(page).then().body(not(containsString("<div>x</div>")));
    }

    private String opened(Map<String, String> more) {
        Map<String, String> fields = new HashMap<>(Map.of(
                "territory", territory,
                "occasion", "FAULT",
                "source", "PHONE",
                "contact.name", "Vera Testova",
                "contact.phone", "+7 495 555-01-02",
                "contact.language", "en",
                "contact.way", "PHONE"));
        fields.putAll(more);
        Response answer = send("/cases", fields);
        answer.then().statusCode(303);
        return answer.header("Location").replaceFirst("^https?://[^/]+", "");
    }

    private static String reference(String page) {
        return in(get("/api" + page), "reference");
    }

    private static void done(String path, Map<String, String> fields) {
        send(path, fields).then().statusCode(303).header("Location", endsWith(path.replaceFirst("/[^/]+$", "")));
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

    private static String between(Response page, String before, String after) {
        String text = page.asString();
        int start = text.indexOf(before) + before.length();
        assertThat(start).isGreaterThanOrEqualTo(before.length());
        return text.substring(start, text.indexOf(after, start));
    }

    private static int count(Response page, String part) {
        return page.asString().split(java.util.regex.Pattern.quote(part), -1).length - 1;
    }
}
