package dev.callout.operators;

import static dev.callout.operators.Desk.get;
import static dev.callout.operators.Desk.post;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import dev.callout.database.TestDatabase;
import dev.callout.time.FixedClock;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** B1: office hours (weekdays 07:30–15:00) and phone hours (weekdays 07:30–19:00, weekends 12:00–18:00) differ. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
@WithTestResource(Letterbox.class)
@TestProfile(Samples.Rural.class)
class B01_OfficeAndPhoneHoursDifferTest {
    private static final String ZONE = "Europe/Oslo";

    @Inject
    Desk desk;

    @AfterEach
    void setTheClockBack() {
        FixedClock.set(FixedClock.USUAL);
    }

    @Test
    void onSaturdayThePhoneIsAnsweredAndTheOfficeIsClosed() {
        desk.at("2026-11-21T13:00:00", ZONE);
        open().then().body("phoneHelp.given", equalTo(true));
        get("/api/desk/hours?date=2026-11-21")
                .then()
                .statusCode(200)
                .body("office", empty())
                .body("phone.start", contains("2026-11-21T12:00:00+01:00"))
                .body("phone.end", contains("2026-11-21T18:00:00+01:00"));
    }

    @Test
    void onMondayAfternoonOnlyThePhoneIsAnswered() {
        get("/api/desk/hours?date=2026-11-23")
                .then()
                .body("office.end", contains("2026-11-23T15:00:00+01:00"))
                .body("phone.end", contains("2026-11-23T19:00:00+01:00"));
        desk.at("2026-11-23T18:59:00", ZONE);
        open().then().body("phoneHelp.given", equalTo(true));
        desk.at("2026-11-23T19:00:00", ZONE);
        open().then()
                .body("phoneHelp.given", equalTo(false))
                .body("phoneHelp.from", equalTo("2026-11-24T07:30:00+01:00"));
    }

    private Response open() {
        return post("/api/cases", """
                {'territory': '%s', 'subject': 'Ingen dekning', 'contact': {'name': 'Kari Test', 'phone': '+47 22 22 22 22'}}
                """.formatted(desk.territory(ZONE)));
    }
}
