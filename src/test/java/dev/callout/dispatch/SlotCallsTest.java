package dev.callout.dispatch;

import static dev.callout.visit.Requests.bearer;
import static dev.callout.visit.Requests.dispatcher;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import dev.callout.access.DeviceTokens;
import dev.callout.database.TestDatabase;
import dev.callout.route.OneDay;
import dev.callout.territory.TerritoryId;
import dev.callout.time.FixedClock;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Slots are found, held for a while, and sold once. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
class SlotCallsTest {
    private static final String PERSON =
            "{\"contact\": {\"name\": \"Vera Testova\", \"phone\": \"+7 495 555-01-02\", \"language\": \"ru\"}}";

    @Inject
    Crew crew;

    @Inject
    DeviceTokens devices;

    @AfterEach
    void backToTheUsualTime() {
        FixedClock.set(FixedClock.USUAL);
    }

    @Test
    void everyOfferIsAnHourWithItsCostAndItsRateAndTheSameAgain() {
        TerritoryId territory = day();

        Response found = search(territory, OneDay.DAY.toString());

        found.then()
                .statusCode(200)
                .body("items.size()", greaterThan(3))
                .body("items.id", everyItem(notNullValue()))
                .body("items.cost", everyItem(notNullValue()))
                .body("items.rate", everyItem(greaterThan(0.5f)));
        assertThat(windows(search(territory, OneDay.DAY.toString()))).isEqualTo(windows(found));
    }

    @Test
    void aHeldSlotBecomesAVisitThatTheNextPlanKeepsInItsWindow() {
        TerritoryId territory = day();
        Response found = search(territory, OneDay.DAY.toString());
        String offer = found.path("items[2].id");
        hold(offer).then().statusCode(200).body("state", equalTo("HELD")).body("heldUntil", notNullValue());

        Response sold = confirm(offer);

        sold.then().statusCode(201).body("state", equalTo("CONFIRMED")).body("reference", notNullValue());
        String visit = sold.path("visit");
        Response plan = dispatcher().get("/api/plans/{id}", PlanCalls.ready(territory));
        assertThat(plan.<String>path("routes.stops.flatten().find { it.visit == '" + visit + "' }.window.start"))
                .isEqualTo(found.path("items[2].window.start"));
        confirm(offer).then().statusCode(409).body("code", equalTo("slot-taken"));
        hold(offer).then().statusCode(409);
    }

    @Test
    void ofTwoWhoHoldAtOnceOneIsRefused() throws Exception {
        TerritoryId territory = day();
        String offer = search(territory, OneDay.DAY.toString()).path("items[0].id");
        CyclicBarrier together = new CyclicBarrier(2);
        ExecutorService callers = Executors.newFixedThreadPool(2);
        try {
            Callable<Integer> caller = () -> {
                together.await();
                return hold(offer).statusCode();
            };
            List<Future<Integer>> answers = callers.invokeAll(List.of(caller, caller));
            assertThat(Set.of(answers.get(0).get(), answers.get(1).get())).containsExactlyInAnyOrder(200, 409);
        } finally {
            callers.shutdown();
        }
    }

    @Test
    void aHoldRunsOutAndTheSlotIsFreeAgain() {
        TerritoryId territory = day();
        String offer = search(territory, OneDay.DAY.toString()).path("items[0].id");
        confirm(offer).then().statusCode(409).body("code", equalTo("hold-expired"));
        hold(offer).then().statusCode(200);
        hold(offer).then().statusCode(409).body("code", equalTo("slot-taken"));

        FixedClock.set(FixedClock.USUAL.plus(Duration.ofMinutes(11)));

        confirm(offer).then().statusCode(409).body("code", equalTo("hold-expired"));
        hold(offer).then().statusCode(200);
        confirm(offer).then().statusCode(201);
    }

    @Test
    void whatIsHeldIsNotOfferedToTheNextWhereThereIsRoomForOneOnly() {
        TerritoryId territory = day();
        Response found = longWork(territory);
        String window = found.path("items[0].window.start");
        hold(found.path("items[0].id")).then().statusCode(200);

        longWork(territory).then().body("items.window.start", not(hasItems(window)));
        hold(found.path("items[1].id")).then().statusCode(409).body("code", equalTo("slot-taken"));
    }

    @Test
    void aConfirmationNeedsAContactAndKeepsTheHold() {
        TerritoryId territory = day();
        String offer = search(territory, OneDay.DAY.toString()).path("items[0].id");
        hold(offer).then().statusCode(200);
        dispatcher()
                .contentType(ContentType.JSON)
                .post("/api/slots/{offer}/confirmation", offer)
                .then()
                .statusCode(422)
                .body("issues.pointer", hasItems("/contact"));
        confirm(offer).then().statusCode(201);
    }

    @Test
    void everyFaultOfASearchIsToldAtOnceAndADayThatIsOverHasNoSlots() {
        TerritoryId territory = day();
        post("{\"territory\": \"nowhere\", \"workKind\": \"dancing\", \"site\": {}, \"from\": \"soon\", \"who\": 1}")
                .then()
                .statusCode(422)
                .body(
                        "issues.pointer",
                        hasItems("/territory", "/workKind", "/site/address", "/site/lat", "/from", "/to", "/who"));
        search(territory, "2026-11-22").then().statusCode(200).body("items", empty());
        search(territory, "2026-11-01").then().statusCode(422);
        hold("nothing").then().statusCode(404);
    }

    @Test
    void onlyDispatchersAndAdministratorsSellSlots() {
        String phone = devices.issue(crew.technician(crew.territory()).id().value(), "slots");
        for (String path : List.of("search", "x/hold", "x/confirmation")) {
            assertThat(bearer(phone)
                            .contentType(ContentType.JSON)
                            .body("{}")
                            .post("/api/slots/" + path)
                            .statusCode())
                    .isEqualTo(403);
            assertThat(given().contentType(ContentType.JSON)
                            .body("{}")
                            .post("/api/slots/" + path)
                            .statusCode())
                    .isEqualTo(401);
        }
    }

    private TerritoryId day() {
        TerritoryId territory = crew.territory();
        crew.technician(territory);
        return territory;
    }

    private static List<String> windows(Response found) {
        return found.jsonPath().getList("items.window.start");
    }

    /** So long that one technician's permitted hours have room for one. */
    private static Response longWork(TerritoryId territory) {
        return post(body(territory, OneDay.DAY.toString(), ", \"duration\": \"PT4H\""));
    }

    private static Response search(TerritoryId territory, String day) {
        return post(body(territory, day, ""));
    }

    private static String body(TerritoryId territory, String day, String more) {
        return """
                {"territory": "%s", "workKind": "fault-repair", "from": "%s", "to": "%s",
                 "site": {"address": "Test Street 2", "lat": 55.80, "lon": 37.61}%s}""".formatted(territory, day, day, more);
    }

    private static Response post(String body) {
        return dispatcher().contentType(ContentType.JSON).body(body).post("/api/slots/search");
    }

    private static Response hold(String offer) {
        return dispatcher().contentType(ContentType.JSON).post("/api/slots/{offer}/hold", offer);
    }

    private static Response confirm(String offer) {
        return dispatcher().contentType(ContentType.JSON).body(PERSON).post("/api/slots/{offer}/confirmation", offer);
    }
}
