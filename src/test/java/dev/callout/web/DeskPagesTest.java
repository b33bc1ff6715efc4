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
        Response answer = Clicks.send("/cases", Map.of("territory", territory, "said", "The lamp is <red>"));
        answer.then()
                .statusCode(422)
                .body(containsString("The lamp is &lt;red&gt;"))
                .body(containsString("aria-describedby=\"e-subject\""))
                .body(containsString("aria-describedby=\"e-contact.name\""))
                .body(containsString("Fields to mend: 2"));
        assertThat(Clicks.count(answer, "id=\"e-")).isEqualTo(2);
        Clicks.open("/cases/new").then().statusCode(200).body(not(containsString("role=\"alert\"")));
    }

    @Test
    void aCaseIsOpenedWorkedAtToldAndOnlyThenClosed() {
        String contract = desk.contract("Testova", true, null);
        String page = opened(Map.of("occasion", "QUESTION", "subject", "No link <1>", "said", "lamp is red"));
        Clicks.open(page)
                .then()
                .statusCode(200)
                .body(containsString("No link &lt;1&gt;"))
                .body(containsString("lamp is red"))
                .body(containsString("Answer owed by"))
                .body(containsString("it is not proved whose contract it is"))
                .body(containsString("closed only after the customer was told"))
                .body(not(containsString("Close the case</button>")));

        Clicks.send(page + "/identification", Map.of("contract", contract, "surname", "Another"))
                .then()
                .statusCode(422)
                .body(containsString("do not fit together"))
                .body(containsString("value=\"Another\""));
        Clicks.done(page + "/identification", Map.of("contract", contract, "surname", "testova"));
        Clicks.open(page)
                .then()
                .body(containsString("proved by contract and surname"))
                .body(containsString("Help by phone may be given now."));
        Clicks.send(page + "/help", Map.of("way", "PHONE"))
                .then()
                .statusCode(422)
                .body(containsString("e-reason"));
        Clicks.done(page + "/help", Map.of("way", "PHONE", "reason", "restart"));
        Clicks.send(page + "/notes", Map.of("text", " ")).then().statusCode(422).body(containsString("e-text"));
        Clicks.done(page + "/notes", Map.of("text", "calls again at noon"));
        Clicks.send(page + "/closure", Map.of()).then().statusCode(409).body(containsString("It was not done"));
        Clicks.send(page + "/solution", Map.of()).then().statusCode(422).body(containsString("e-solution"));
        Clicks.done(page + "/solution", Map.of("solution", "restarted"));
        Clicks.open(page)
                .then()
                .body(containsString("solved, customer not told"))
                .body(not(containsString("Close the case</button>")));
        Clicks.done(page + "/told", Map.of());
        Clicks.open(page).then().body(containsString("Close the case</button>"));
        Clicks.done(page + "/closure", Map.of());
        get("/api" + page).then().body("state", equalTo("CLOSED")).body("solution", equalTo("restarted"));
        Clicks.send(page + "/reopening", Map.of()).then().statusCode(422).body(containsString("e-reopening"));
        Clicks.done(page + "/reopening", Map.of("reopening", "again no link"));
        get("/api" + page).then().body("state", equalTo("OPEN")).body("reopened", equalTo(1));
        Clicks.open(page).then().body(containsString("calls again at noon")).body(containsString("again no link"));
    }

    @Test
    void aCallBeyondTheLimitAsksForAVisitToBeOffered() {
        String page = opened(Map.of("subject", "No link"));
        Clicks.done(page + "/calls", Map.of());
        Clicks.send(page + "/calls", Map.of()).then().statusCode(409);
        Clicks.open(page)
                .then()
                .body(containsString("A call goes on since 11:00, 0 min."))
                .body(not(containsString("longer than 15 min")));
        desk.at("2026-11-23T11:15:01", MOSCOW);
        Response late = Clicks.open(page);
        late.then().body(containsString("longer than 15 min: offer a visit"));
        String call = Clicks.between(late, "name=\"call\" value=\"", "\"");
        Clicks.done(page + "/call-end", Map.of("call", call, "callSaid", "restart did not help"));
        Clicks.open(page).then().body(containsString("restart did not help")).body(containsString("/requests?case="));
        String request = Clicks.between(late, "href=\"/requests?case=", "\"");
        Clicks.open("/requests?case=" + request)
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
                .map(page -> Clicks.open("/cases?page=" + page).asString())
                .reduce("", String::concat);
        assertThat(list.indexOf(early)).isNotNegative().isLessThan(list.indexOf(late));
        Clicks.open("/cases?q=" + early)
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
        Clicks.open("/cases?q=" + reference.replace("-", " ")).then().body(containsString(page));
        Clicks.open("/cases?q=" + contract).then().body(containsString(page));
        String visit = in(
                post(
                        "/api/visits",
                        desk.visitForm(territory, "fault-repair", null)
                                .replaceFirst("\\{", "{'case': '" + reference + "', ")
                                .replace("+46 8 123 456 78", "+7 495 555-01-02")),
                "reference");
        Clicks.open("/cases?q=" + visit).then().body(containsString(page));
        Clicks.open(page).then().body(containsString(visit)).body(containsString("Test Street 1"));
        Clicks.open("/cases?q=111-111-111")
                .then()
                .statusCode(200)
                .body(containsString("Nothing was found under this number"));
        Clicks.open("/cases?page=99999").then().statusCode(200).body(containsString("No case is open"));
        Clicks.open("/cases/nothing").then().statusCode(404).body(containsString("<main"));
    }

    @Test
    void strangersTechniciansAndPagesOfOtherSitesAreTurnedAway() {
        String page = opened(Map.of("subject", "No link"));
        String phone = devices.issue(day.technician(day.territory()).id().value(), "desk");
        for (String path : List.of("/cases", "/cases/new", page, "/requests", "/charges")) {
            given().redirects().follow(false).get(path).then().statusCode(303).header("Location", endsWith("/login"));
            bearer(phone).get(path).then().statusCode(403).body(containsString("<main"));
        }
        for (String path : List.of("/cases", page + "/notes", "/requests", "/charges/exports")) {
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
        Clicks.open(page).then().body(not(containsString("<div>x</div>")));
    }

    @Test
    void equipmentOfACaseShowsWhereItIsAndGoesOnFromThere() {
        String contract = desk.contract("Testova", true, null);
        desk.siteOf(contract, territory);
        String page = opened(Map.of("subject", "No picture"));
        String other = opened(Map.of("subject", "Another"));
        String shipment = in(
                post(
                        "/api/shipments",
                        "{'contract': '%s', 'item': 'Box <2>', 'way': 'CARRIER', 'case': '%s'}"
                                .formatted(contract, reference(page))),
                "id");
        Clicks.open(page)
                .then()
                .body(containsString("Box &lt;2&gt;"))
                .body(containsString("to be sent off"))
                .body(containsString("by carrier"))
                .body(containsString("to Test Street 1"))
                .body(containsString("expected "))
                .body(not(containsString("/arrival")));
        Clicks.send(page + "/sending", Map.of("goods", shipment))
                .then()
                .statusCode(422)
                .body(containsString("id=\"e-tracking-" + shipment));
        Clicks.send(other + "/sending", Map.of("goods", shipment, "tracking-" + shipment, "T-1"))
                .then()
                .statusCode(404);
        Clicks.done(page + "/sending", Map.of("goods", shipment, "tracking-" + shipment, "T-1"));
        Clicks.open(page)
                .then()
                .body(containsString("followed as T-1"))
                .body(containsString("on its way"))
                .body(containsString(page + "/arrival"));
        Clicks.done(page + "/arrival", Map.of("goods", shipment));
        Clicks.open(page)
                .then()
                .body(containsString("the customer has it"))
                .body(not(containsString(page + "/arrival")));
        Clicks.send(page + "/arrival", Map.of("goods", shipment)).then().statusCode(409);
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
        return Clicks.sent("/cases", fields);
    }

    private static String reference(String page) {
        return in(get("/api" + page), "reference");
    }

    @Test
    void equipmentIsSentFromTheCasesPage() {
        String contract = desk.contract("Testova", true, null);
        String page = opened(Map.of("subject", "The box is dead"));
        Clicks.open(page)
                .then()
                .body(containsString(page + "/shipments/new"))
                .body(containsString(page + "/pick-ups/new"));
        Clicks.open(page + "/shipments/new")
                .then()
                .statusCode(200)
                .body(containsString("Working days on the way: 3"))
                .body(containsString("<option value=\"CARRIER\""))
                .body(not(containsString("name=\"visit\"")));
        Clicks.send(page + "/shipments", Map.of("contract", "nothing", "way", "CARRIER"))
                .then()
                .statusCode(422)
                .body(containsString("id=\"e-item\""))
                .body(containsString("There is no such contract"))
                .body(containsString("value=\"nothing\""))
                .body(containsString("value=\"CARRIER\" selected"));
        Clicks.done(page + "/shipments", Map.of("contract", contract, "item", "Set-top <box>", "way", "CARRIER"));
        Clicks.open(page)
                .then()
                .body(containsString("Set-top &lt;box&gt;"))
                .body(containsString("by carrier"))
                .body(containsString("to be sent off"));
        Clicks.open("/cases/nothing/shipments/new").then().statusCode(404);
    }

    @Test
    void aPickUpIsAppointedInASlotThatIsFree() {
        String contract = desk.contract("Testova", true, null);
        String page = opened(Map.of("subject", "The box is dead"));
        Clicks.open(page + "/pick-ups/new?day=2026-11-22")
                .then()
                .statusCode(200)
                .body(containsString("Nothing is free on Sunday"))
                .body(not(containsString("name=\"start\"")));
        Response fresh = Clicks.open(page + "/pick-ups/new");
        fresh.then().statusCode(200).body(containsString("Monday, November 23, 2026"));
        String start = Clicks.between(fresh, "name=\"start\"", "</select>")
                .replaceFirst("(?s).*?<option value=\"([^\"]+)\".*", "$1");
        Map<String, String> asked =
                Map.of("day", "2026-11-23", "contract", contract, "item", "Set-top box", "start", start);
        Clicks.send(page + "/pick-ups", Map.of("day", "2026-11-24", "contract", contract))
                .then()
                .statusCode(422)
                .body(containsString("Tuesday, November 24, 2026"))
                .body(containsString("id=\"e-start\""))
                .body(containsString("id=\"e-item\""));
        Clicks.done(page + "/pick-ups", asked);
        Clicks.open(page).then().body(containsString("to be picked up Monday, November 23, 2026"));
        Clicks.open(page + "/pick-ups/new?day=2026-11-23").then().body(not(containsString(start)));
        Clicks.send(page + "/pick-ups", asked)
                .then()
                .statusCode(409)
                .body(containsString("this time is not free any more"))
                .body(containsString("value=\"Set-top box\""));
    }
}
