package dev.callout.operators;

import static dev.callout.operators.Desk.in;
import static dev.callout.operators.Desk.post;
import static org.hamcrest.Matchers.contains;

import dev.callout.database.TestDatabase;
import dev.callout.time.FixedClock;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** D2: it may concern an order not handled as agreed, a delivery late or past its date, a repaired delivery that still is not good, ordering during a portal stop of more than 4 hours. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
@WithTestResource(Letterbox.class)
@TestProfile(Samples.Wholesale.class)
class D02_GroundsAreBorneOutByDatesTest {
    private static final String ZONE = "Europe/Stockholm";

    @Inject
    Desk desk;

    @AfterEach
    void setTheClockBack() {
        FixedClock.set(FixedClock.USUAL);
    }

    @Test
    void lateIsWhatIsPastItsDateOrCameAfterIt() {
        desk.at("2026-11-20T15:00:00", ZONE);
        String order = lateOrder();
        refused(order, "LATE");
        desk.at("2026-11-20T16:00:01", ZONE);
        ask(order, "villa-fibre", "LATE", "").then().statusCode(201);
        String early = desk.order(desk.territory(ZONE), "villa-delivery", "2026-11-30T15:00:00Z");
        refused(early, "LATE");
        desk.done(early);
        desk.at("2026-12-24T09:00:00", ZONE);
        refused(early, "LATE");
    }

    @Test
    void stillFaultyIsOnlyWhatWasDelivered() {
        String order = lateOrder();
        refused(order, "STILL_FAULTY");
        desk.done(order);
        ask(order, "villa-fibre", "STILL_FAULTY", "").then().statusCode(201);
    }

    @Test
    void notAsAgreedNeedsAnAgreement() {
        refused(desk.order(desk.territory(ZONE), "villa-delivery", null), "NOT_AS_AGREED");
        ask(lateOrder(), "villa-fibre", "NOT_AS_AGREED", "").then().statusCode(201);
    }

    @Test
    void aPortalStopCountsAfterFourHours() {
        desk.at("2026-11-23T08:00:00", ZONE);
        String stop = in(post("/api/portal-stops", "{}"), "id");
        String order = lateOrder();
        desk.at("2026-11-23T12:00:00", ZONE);
        refused(order, "PORTAL_STOP");
        desk.at("2026-11-23T12:00:01", ZONE);
        ask(order, "villa-fibre", "PORTAL_STOP", "").then().statusCode(201);
        post("/api/portal-stops/" + stop + "/end", "").then().statusCode(200);
        refused(order, "PORTAL_STOP");
    }

    private void refused(String number, String ground) {
        ask(number, "villa-fibre", ground, "")
                .then()
                .statusCode(422)
                .body("issues.code", contains("ground-not-met"))
                .body("issues.pointer", contains("/ground"));
    }

    private Response ask(String number, String product, String ground, String ways) {
        return post("/api/escalations", """
                {'number': '%s', 'product': '%s', 'ground': '%s', %s
                 'raisedBy': {'name': 'Bo Partner', 'email': 'bo@example.com'}}
                """.formatted(number, product, ground, ways));
    }

    private String lateOrder() {
        return desk.order(desk.territory(ZONE), "villa-delivery", "2026-11-20T15:00:00Z");
    }
}
