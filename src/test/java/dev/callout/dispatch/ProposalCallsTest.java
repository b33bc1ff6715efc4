package dev.callout.dispatch;

import static dev.callout.visit.Requests.dispatcher;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import dev.callout.database.TestDatabase;
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
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a dispatcher may do about a day that runs; Anna has it all, Boris came later. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
class ProposalCallsTest {
    @Inject
    Crew crew;

    @Inject
    Promises promises;

    private TerritoryId territory;
    private Technician anna;
    private List<Map<String, Object>> route;

    @BeforeEach
    void aDayThatAnnaHasAlone() {
        territory = crew.territory();
        anna = crew.technician(territory);
        for (int i = 0; i < 3; i++) {
            PlanCalls.visit(territory);
        }
        PlanCalls.publish(PlanCalls.ready(territory)).then().statusCode(200);
        route = stops(anna);
        assertThat(route).hasSize(3);
    }

    @AfterEach
    void theUsualTime() {
        FixedClock.set(FixedClock.USUAL);
    }

    @Test
    void aWindowThatWillBreakIsHandedOverAtOnceAndItsCustomerHearsNothing() {
        Technician boris = crew.technician(territory);
        Instant begun = arrival(0);
        report(0, "ARRIVED", begun);
        FixedClock.set(late());
        Response listed = proposals();
        listed.then()
                .statusCode(200)
                .body("dangers.visit", hasItem(visit(1)))
                .body("items.kind", hasItem("HAND_OVER"))
                .body("items.kind", hasItem("TELL"));
        List<String> handOvers =
                listed.path("items.findAll { it.kind == 'HAND_OVER' && it.visit == '%s' }.id".formatted(visit(1)));
        String chosen = handOvers.get(0);
        listed.then().body("items.find { it.id == '%s' }.told.visit".formatted(chosen), not(hasItem(visit(1))));

        Response accepted = accept(chosen);

        accepted.then().statusCode(200).body("state", equalTo("ACCEPTED"));
        assertThat(stops(boris)).extracting(ProposalCallsTest::visit).contains(visit(1));
        assertThat(stops(anna))
                .extracting(ProposalCallsTest::visit)
                .contains(visit(0))
                .doesNotContain(visit(1));
        assertThat(history(1)).hasSize(1);
        assertThat(accept(chosen).<String>path("plan")).isEqualTo(accepted.path("plan"));
        listed.jsonPath().<String>getList("items.id").stream()
                .filter(other -> !other.equals(chosen))
                .findFirst()
                .ifPresent(other -> accept(other).then().statusCode(409).body("code", equalTo("stale-plan")));
    }

    @Test
    void acceptingAfterTheTechnicianWentOnIsRefusedAndTellsNobody() {
        crew.technician(territory);
        Instant begun = arrival(0);
        report(0, "ARRIVED", begun);
        FixedClock.set(late());
        String chosen =
                proposals().path("items.find { it.kind == 'HAND_OVER' && it.visit == '%s' }.id".formatted(visit(1)));
        report(0, "DONE", late());
        report(1, "ON_THE_WAY", late());
        accept(chosen).then().statusCode(409).body("code", equalTo("stale-plan"));
        assertThat(history(1)).hasSize(1);
        proposals().then().body("items.visit", not(hasItem(visit(1))));
    }

    @Test
    void whoFellIllLosesThePlacesAndEachIsDecidedForItself() {
        Technician boris = crew.technician(territory);
        FixedClock.set(arrival(0).minusSeconds(7200));
        crew.fallsIll(anna);
        Response listed = proposals();
        assertThat(listed.asString()).contains("dangers");
        listed.then().body("dangers.findAll { !it.placed }", hasSize(3));
        String insert = listed.path("items.find { it.kind == 'INSERT' && it.visit == '%s' }.id".formatted(visit(0)));
        String nobody = listed.path("items.find { it.kind == 'TELL' && it.visit == '%s' }.id".formatted(visit(1)));
        assertThat(insert).isNotNull();
        accept(insert).then().statusCode(200).body("told", empty());

        assertThat(stops(boris)).extracting(ProposalCallsTest::visit).containsExactly(visit(0));
        dispatcher().get("/api/visits/{id}", visit(1)).then().body("state", equalTo("PROMISED"));
        accept(nobody).then().statusCode(409);
        String again = proposals().path("items.find { it.kind == 'TELL' && it.visit == '%s' }.id".formatted(visit(1)));
        accept(again).then().statusCode(200).body("told.visit", hasItem(visit(1)));
        dispatcher().get("/api/visits/{id}", visit(1)).then().body("state", equalTo("REQUESTED"));
        dispatcher().get("/api/visits/{id}", visit(2)).then().body("state", equalTo("PROMISED"));
        assertThat(history(0)).hasSize(1);
    }

    @Test
    void whatIsAskedForLaterGoesIntoAGapAndWhatWasDismissedIsNotShownAgain() {
        crew.technician(territory);
        FixedClock.set(arrival(0).minusSeconds(7200));
        String later = PlanCalls.visit(territory);
        Response listed = proposals();
        String chosen = listed.path("items.find { it.kind == 'INSERT' && it.visit == '%s' }.id".formatted(later));
        assertThat(chosen).as(listed.asString()).isNotNull();
        post(chosen, "dismiss").then().statusCode(200).body("state", equalTo("DISMISSED"));
        proposals().then().body("items.id", not(hasItem(chosen)));
        accept(chosen).then().statusCode(409).body("state", equalTo("DISMISSED"));
    }

    @Test
    void whatWasNotDoneIsProposedForAGapOfTheSameDay() {
        Instant begun = arrival(0);
        report(0, "ARRIVED", begun);
        FixedClock.set(begun.plusSeconds(600));
        report(0, "NOT_DONE", begun.plusSeconds(600));
        Response listed = proposals();
        String again = listed.path("items.find { it.kind == 'INSERT' && it.visit == '%s' }.id".formatted(visit(0)));
        assertThat(again).as(listed.asString()).isNotNull();
        accept(again).then().statusCode(200).body("told.visit", hasItem(visit(0)));
        dispatcher().get("/api/visits/{id}", visit(0)).then().body("state", equalTo("PROMISED"));
    }

    private String visit(int stop) {
        return visit(route.get(stop));
    }

    private static String visit(Map<String, Object> stop) {
        Object visit = requireNonNull(stop.get("visit"));
        return visit instanceof Map<?, ?> whole ? (String) requireNonNull(whole.get("id")) : (String) visit;
    }

    private Instant arrival(int stop) {
        return OffsetDateTime.parse((String) route.get(stop).get("arrival")).toInstant();
    }

    /** The second window is nearly over, and Anna still at work on the first. */
    private Instant late() {
        return history(1).get(0).window().end().minusSeconds(1500);
    }

    private List<Promise> history(int stop) {
        return promises.history(VisitId.of(visit(stop)));
    }

    private static List<Map<String, Object>> stops(Technician technician) {
        return dispatcher()
                .get("/api/technicians/{t}/route?date={d}", technician.id().toString(), OneDay.DAY.toString())
                .jsonPath()
                .getList("stops");
    }

    private Response proposals() {
        return dispatcher().get("/api/territories/{t}/proposals", territory.value());
    }

    private Response accept(String proposal) {
        return post(proposal, "accept");
    }

    private Response post(String proposal, String act) {
        return dispatcher()
                .contentType(ContentType.JSON)
                .post("/api/territories/{t}/proposals/{p}/{a}", territory.value(), proposal, act);
    }

    private void report(int stop, String event, Instant at) {
        FixedClock.set(at);
        dispatcher()
                .contentType(ContentType.JSON)
                .body("{\"event\": \"%s\", \"at\": \"%s\", \"reason\": \"CUSTOMER_ABSENT\"}".formatted(event, at))
                .post("/api/stops/{s}/progress", route.get(stop).get("id"))
                .then()
                .statusCode(200);
    }
}
