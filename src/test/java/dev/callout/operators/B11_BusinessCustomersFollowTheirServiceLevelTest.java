package dev.callout.operators;

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

/** B11: business customers follow their own service level. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
@WithTestResource(Letterbox.class)
@TestProfile(Samples.Rural.class)
class B11_BusinessCustomersFollowTheirServiceLevelTest {
    private static final String ZONE = "Europe/Oslo";

    @Inject
    Desk desk;

    @AfterEach
    void setTheClockBack() {
        FixedClock.set(FixedClock.USUAL);
    }

    @Test
    void fourHoursOfPhoneHoursInsteadOfTheSameDay() {
        desk.at("2026-11-23T16:00:00", ZONE);
        open(desk.contract("Testsen", true, null), "Testsen")
                .then()
                .body("answersDue.dueAt", contains("2026-11-23T20:00:00+01:00"));
        open(desk.contract("Bedrift", true, "business"), "Bedrift")
                .then()
                .body("answersDue.dueAt", contains("2026-11-24T08:30:00+01:00"))
                .body("answersDue.warnAt", contains("2026-11-24T07:30:00+01:00"))
                .body("answersDue.tellIfOpen", contains(false));
    }

    private Response open(String contract, String surname) {
        return post("/api/cases", """
                {'territory': '%s', 'subject': 'Ingen dekning', 'contact': {'name': 'Kari', 'phone': '+47 22 22 22 22'},
                 'customer': {'contract': '%s', 'surname': '%s'}}
                """.formatted(desk.territory(ZONE), contract, surname));
    }
}
