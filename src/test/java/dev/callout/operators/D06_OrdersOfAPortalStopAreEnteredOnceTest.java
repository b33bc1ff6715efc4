package dev.callout.operators;

import static dev.callout.operators.Desk.get;
import static dev.callout.operators.Desk.in;
import static dev.callout.operators.Desk.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import dev.callout.database.TestDatabase;
import dev.callout.time.FixedClock;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** D6: during a portal stop the order is taken by phone with the customer and enters the ordinary flow later, once. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
@WithTestResource(Letterbox.class)
@TestProfile(Samples.Wholesale.class)
class D06_OrdersOfAPortalStopAreEnteredOnceTest {
    private static final String ZONE = "Europe/Stockholm";

    @Inject
    Desk desk;

    @AfterEach
    void setTheClockBack() {
        FixedClock.set(FixedClock.USUAL);
    }

    @Test
    void anOrderTakenByPhoneBecomesOneVisitWhoeverEntersItHoweverOften() throws Exception {
        desk.at("2026-11-23T08:00:00", ZONE);
        String territory = desk.territory(ZONE);
        String number = "P-" + UUID.randomUUID();
        String order =
                "{'number': '%s', 'order': %s}".formatted(number, desk.visitForm(territory, "villa-delivery", null));
        post("/api/manual-orders", order).then().statusCode(409);
        String stop = in(post("/api/portal-stops", "{}"), "id");
        post("/api/manual-orders", order).then().statusCode(409);

        desk.at("2026-11-23T12:30:00", ZONE);
        String id = in(post("/api/manual-orders", order), "id");
        assertThat(in(post("/api/manual-orders", order), "id"))
                .as("the same number is the same order")
                .isEqualTo(id);
        String entry = "/api/manual-orders/" + id + "/entry";
        post(entry, "{}").then().statusCode(409);
        get("/api/visits?territory=" + territory).then().body("items", empty());

        post("/api/portal-stops/" + stop + "/end", "").then().statusCode(200);
        ExecutorService desks = Executors.newFixedThreadPool(4);
        Set<String> visits = new HashSet<>();
        Callable<String> enter = () -> in(post(entry, "{}"), "visit");
        for (Future<String> entered : desks.invokeAll(List.of(enter, enter, enter, enter))) {
            visits.add(entered.get());
        }
        desks.shutdown();
        assertThat(visits).hasSize(1);
        get("/api/visits?territory=" + territory)
                .then()
                .body("items.id", contains(visits.iterator().next()));
        get("/api/manual-orders?waiting=true&limit=500").then().body("items.id", not(hasItem(id)));
    }

    @Test
    void whatTheCustomerEnteredInThePortalMeanwhileIsTheSameOrder() {
        desk.at("2026-11-23T08:00:00", ZONE);
        String territory = desk.territory(ZONE);
        String stop = in(post("/api/portal-stops", "{}"), "id");
        desk.at("2026-11-23T12:30:00", ZONE);
        String number = "P-" + UUID.randomUUID();
        String id = in(
                post(
                        "/api/manual-orders",
                        "{'number': '%s', 'order': %s}"
                                .formatted(number, desk.visitForm(territory, "villa-delivery", null))),
                "id");
        post("/api/portal-stops/" + stop + "/end", "").then().statusCode(200);
        String theirs = desk.imported(territory, number);
        post("/api/manual-orders/" + id + "/entry", "{}").then().statusCode(200).body("visit", equalTo(theirs));
        get("/api/visits?territory=" + territory).then().body("items.id", contains(theirs));
    }

    @Test
    void aFaultyOrderIsRefusedWhileTheCustomerIsOnThePhone() {
        desk.at("2026-11-23T08:00:00", ZONE);
        String stop = in(post("/api/portal-stops", "{}"), "id");
        desk.at("2026-11-23T12:30:00", ZONE);
        post("/api/manual-orders", "{'number': 'P-1', 'order': {'workKind': 'magic'}}")
                .then()
                .statusCode(422)
                .body("issues.code", hasItem("unknown-work-kind"));
        post("/api/portal-stops/" + stop + "/end", "").then().statusCode(200);
    }
}
