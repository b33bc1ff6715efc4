package dev.callout.dispatch;

import static dev.callout.visit.Requests.dispatcher;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import dev.callout.database.TestDatabase;
import dev.callout.route.OneDay;
import dev.callout.route.PlanId;
import dev.callout.route.Plans;
import dev.callout.technician.Technician;
import dev.callout.territory.TerritoryId;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** A publication is whole, is refused where its plan is stale, and happens once. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
class PublicationTest {
    @Inject
    Crew crew;

    @Inject
    Plans plans;

    @Test
    void ofTwoPublishersAtOnceOneWinsAndTheOtherIsTold() throws Exception {
        TerritoryId territory = crew.territory();
        Technician anna = crew.technician(territory);
        String visit = PlanCalls.visit(territory);
        List<String> ready = List.of(PlanCalls.ready(territory), PlanCalls.ready(territory));
        CyclicBarrier together = new CyclicBarrier(2);
        ExecutorService publishers = Executors.newFixedThreadPool(2);
        try {
            List<Callable<Integer>> acts = ready.stream()
                    .<Callable<Integer>>map(plan -> () -> {
                        together.await();
                        return PlanCalls.publish(plan).statusCode();
                    })
                    .toList();
            List<Integer> answers = publishers.invokeAll(acts).stream()
                    .map(PublicationTest::result)
                    .toList();
            assertThat(answers).containsExactlyInAnyOrder(200, 409);
        } finally {
            publishers.shutdown();
        }
        dispatcher()
                .get("/api/technicians/{id}/route?date={d}", anna.id().toString(), OneDay.DAY.toString())
                .then()
                .body("stops.size()", equalTo(1));
        // the loser has told nobody: one window in the ledger, one message about it
        dispatcher().get("/api/promises?visit={v}", visit).then().body("items.size()", equalTo(1));
        assertThat(dispatcher().get("/api/messages?visit={v}", visit).<List<String>>path("items.step"))
                .containsOnlyOnce("WINDOW_TOLD")
                .doesNotContain("MOVED", "WITHDRAWN");
    }

    @Test
    void publishingTwiceAnswersTheSameAndTellsNobodyTwice() {
        TerritoryId territory = crew.territory();
        Technician anna = crew.technician(territory);
        PlanCalls.visit(territory);
        String plan = PlanCalls.ready(territory);
        String first = PlanCalls.publish(plan).asString();
        assertThat(PlanCalls.publish(plan).asString()).isEqualTo(first);
        assertThat(anna.active()).isTrue();
    }

    @Test
    void aPlanIsStaleOnceItsTechnicianFellIll() {
        TerritoryId territory = crew.territory();
        Technician anna = crew.technician(territory);
        String visit = PlanCalls.visit(territory);
        String plan = PlanCalls.ready(territory);
        crew.fallsIll(anna);
        PlanCalls.publish(plan)
                .then()
                .statusCode(409)
                .body("code", equalTo("stale-plan"))
                .body("changed", hasItem("technician:" + anna.id()));
        dispatcher().get("/api/promises?visit={v}", visit).then().body("items.size()", equalTo(0));
        assertThat(dispatcher().get("/api/messages?visit={v}", visit).<List<String>>path("items.step"))
                .doesNotContain("WINDOW_TOLD");
    }

    @Test
    void aPlanIsStaleOnceItsVisitWasCancelledAndNotBecauseOfAnother() {
        TerritoryId territory = crew.territory();
        crew.technician(territory);
        String visit = PlanCalls.visit(territory);
        String plan = PlanCalls.ready(territory);
        dispatcher()
                .contentType(ContentType.JSON)
                .body("{\"reason\": \"works again\"}")
                .post("/api/visits/{id}/cancellation", visit)
                .then()
                .statusCode(200);
        PlanCalls.publish(plan).then().statusCode(409).body("changed", hasItem("visit:" + visit));

        String next = PlanCalls.visit(territory);
        String fresh = PlanCalls.ready(territory);
        PlanCalls.visit(territory);
        PlanCalls.publish(fresh).then().statusCode(200);
        dispatcher().get("/api/visits/{id}", next).then().body("state", equalTo("PROMISED"));
    }

    @Test
    void aNewPublicationSupersedesTheOldAndKeepsTheWindowThatWasTold() {
        TerritoryId territory = crew.territory();
        Technician anna = crew.technician(territory);
        PlanCalls.visit(territory);
        String first = PlanCalls.ready(territory);
        PlanCalls.publish(first).then().statusCode(200);
        String told = window(anna);

        String second = PlanCalls.ready(territory);
        dispatcher().get("/api/plans/{id}/changes", second).then().body("counts.KEPT", equalTo(1));
        PlanCalls.publish(second).then().statusCode(200);

        assertThat(window(anna)).isEqualTo(told);
        assertThat(plans.get(PlanId.of(first)).state().name()).isEqualTo("SUPERSEDED");
        PlanCalls.publish(first).then().statusCode(409);
    }

    @Test
    void aPlanThatWasReviewedInAnOlderVersionIsNotPublished() {
        TerritoryId territory = crew.territory();
        crew.technician(territory);
        String plan = PlanCalls.ready(territory);
        dispatcher()
                .header("If-Match", "\"v0\"")
                .put("/api/plans/{id}/publication", plan)
                .then()
                .statusCode(412);
        String tag = dispatcher().get("/api/plans/{id}", plan).header("ETag");
        dispatcher()
                .header("If-Match", tag)
                .put("/api/plans/{id}/publication", plan)
                .then()
                .statusCode(200);
    }

    private static String window(Technician technician) {
        return dispatcher()
                .get("/api/technicians/{id}/route?date={d}", technician.id().toString(), OneDay.DAY.toString())
                .path("stops[0].window")
                .toString();
    }

    private static int result(Future<Integer> answer) {
        try {
            return answer.get();
        } catch (Exception failure) {
            throw new AssertionError(failure);
        }
    }
}
