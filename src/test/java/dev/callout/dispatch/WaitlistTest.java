package dev.callout.dispatch;

import static dev.callout.visit.Requests.dispatcher;
import static io.restassured.RestAssured.given;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import dev.callout.access.CustomerLinks;
import dev.callout.database.TestDatabase;
import dev.callout.promise.Outcome;
import dev.callout.promise.Promise;
import dev.callout.promise.Promises;
import dev.callout.route.OneDay;
import dev.callout.technician.Technician;
import dev.callout.territory.TerritoryId;
import dev.callout.time.FixedClock;
import dev.callout.visit.VisitId;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Anna has three visits one after the other; the first is cancelled, and those behind it would like to come earlier. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
class WaitlistTest {
    @Inject
    Crew crew;

    @Inject
    Promises promises;

    @Inject
    Waitlist waitlist;

    @Inject
    CustomerLinks links;

    private TerritoryId territory;
    private List<String> route;

    @BeforeEach
    void theFirstIsCancelledAndTheOthersWait() {
        territory = crew.territory();
        Technician anna = crew.technician(territory);
        for (int i = 0; i < 3; i++) {
            PlanCalls.visit(territory);
        }
        PlanCalls.publish(PlanCalls.ready(territory)).then().statusCode(200);
        List<Map<String, Object>> stops = dispatcher()
                .get("/api/technicians/{t}/route?date={d}", anna.id().toString(), OneDay.DAY.toString())
                .jsonPath()
                .getList("stops");
        route = stops.stream().map(WaitlistTest::visit).toList();
        assertThat(route).hasSize(3);
        FixedClock.set(OneDay.at("08:00"));
        put(1).then().statusCode(204);
        put(2).then().statusCode(204);
        dispatcher()
                .contentType(ContentType.JSON)
                .body("{\"reason\": \"works again\"}")
                .post("/api/visits/{v}/cancellation", route.get(0))
                .then()
                .statusCode(200);
    }

    @AfterEach
    void theUsualTime() {
        FixedClock.set(FixedClock.USUAL);
    }

    @Test
    void whoGainsMostIsOfferedTheGapAndTakesItByTheLink() {
        waitlist.look();
        String token = links.issue(VisitId.of(route.get(2)).value(), OneDay.at("20:00"));
        given().get("/api/track/{t}/offer", token)
                .then()
                .statusCode(200)
                .body("state", equalTo("OFFERED"))
                .body("visit", equalTo(route.get(2)));
        Promise before = history(2).get(0);
        Response taken = given().post("/api/track/{t}/offer/acceptance", token);
        taken.then().statusCode(200).body("state", equalTo("ACCEPTED"));

        List<Promise> told = history(2);
        assertThat(told).hasSize(2);
        assertThat(requireNonNull(told.get(0).settled()).outcome()).isEqualTo(Outcome.CUSTOMER_MOVED);
        assertThat(told.get(1).window().start())
                .isBeforeOrEqualTo(before.window().start().minus(Duration.ofMinutes(30)));
        assertThat(history(1)).hasSize(1);
        dispatcher()
                .contentType(ContentType.JSON)
                .post("/api/waitlist-offers/{o}/acceptance", taken.<String>path("id"))
                .then()
                .statusCode(200);
        assertThat(history(2)).hasSize(2);
    }

    @Test
    void withoutAnAnswerTheOldWindowStaysAndTheNextIsAsked() {
        waitlist.look();
        String offer = offers().path("offers[0].id");
        FixedClock.set(OneDay.at("08:31"));
        accept(offer).then().statusCode(409).body("code", equalTo("hold-expired"));
        waitlist.look();
        offers().then()
                .body("offers", hasSize(2))
                .body("offers[1].state", equalTo("EXPIRED"))
                .body("offers[0].state", equalTo("OFFERED"))
                .body("offers[0].visit", equalTo(route.get(1)));
        assertThat(history(2)).hasSize(1);
        assertThat(history(2).get(0).open()).isTrue();
    }

    @Test
    void ofTwoWhoLookAtOnceOneOffersTheGapAndOfTwoAnswersOneMovesTheVisit() throws Exception {
        atOnce(() -> {
            waitlist.look();
            return 0;
        });
        offers().then().body("offers", hasSize(1));
        String offer = offers().path("offers[0].id");
        assertThat(atOnce(() -> accept(offer).statusCode())).containsExactly(200, 200);
        assertThat(history(2)).hasSize(2);
    }

    @Test
    void whoKeepsTheOldWindowIsNotAskedAgainThatDay() {
        waitlist.look();
        String offer = offers().path("offers[0].id");
        dispatcher()
                .contentType(ContentType.JSON)
                .post("/api/waitlist-offers/{o}/refusal", offer)
                .then()
                .statusCode(200)
                .body("state", equalTo("REFUSED"));
        waitlist.look();
        waitlist.look();
        offers().then().body("offers.findAll { it.visit == '%s' }".formatted(route.get(2)), hasSize(1));
        accept(offer).then().statusCode(409).body("code", equalTo("state-conflict"));
    }

    private static <T> List<T> atOnce(Callable<T> act) throws Exception {
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            List<T> answers = new ArrayList<>();
            for (Future<T> answer : two.invokeAll(List.of(act, act))) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            two.shutdown();
        }
    }

    private static String visit(Map<String, Object> stop) {
        Object visit = stop.get("visit");
        return visit instanceof Map<?, ?> whole
                ? (String) requireNonNull(whole.get("id"))
                : (String) requireNonNull(visit);
    }

    private List<Promise> history(int stop) {
        return promises.history(VisitId.of(route.get(stop)));
    }

    private Response put(int stop) {
        return dispatcher().put("/api/visits/{v}/waitlist", route.get(stop));
    }

    private Response offers() {
        return dispatcher().get("/api/territories/{t}/waitlist", territory.value());
    }

    private static Response accept(String offer) {
        return dispatcher().contentType(ContentType.JSON).post("/api/waitlist-offers/{o}/acceptance", offer);
    }
}
