package dev.callout.operators;

import static org.hamcrest.Matchers.equalTo;

import dev.callout.database.TestDatabase;
import dev.callout.time.FixedClock;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** E5: of fault attributions only the covered one is free, the others cost per started 15 minutes. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
@WithTestResource(Letterbox.class)
@TestProfile(Samples.Machines.class)
class E05_OnlyWhatTheAgreementCoversIsFreeTest {
    @Inject
    Counter counter;

    @AfterEach
    void setTheClockBack() {
        FixedClock.set(FixedClock.USUAL);
    }

    @Test
    void theStartedQuarterCounts() {
        String territory = counter.territory("Europe/Oslo", "field");
        String contract = "E5" + territory;
        String visit = Counter.id(Counter.visit(territory, "fault-repair", "LIFT", contract, ""));
        charge("'visit': '" + visit + "'", "covered", 50).then().statusCode(200).body("free", equalTo(true));
        charge("'visit': '" + visit + "'", "third-party", 46)
                .then()
                .statusCode(201)
                .body("net", equalTo(1380.00f))
                .body("amount", equalTo(1725.00f));
        charge("'visit': '" + visit + "'", "user-error", 45)
                .then()
                .statusCode(201)
                .body("net", equalTo(1035.00f));
    }

    private static io.restassured.response.Response charge(String of, String rule, int minutes) {
        return Counter.post("/api/charges", "{" + of + ", 'rule': '" + rule + "', 'minutes': " + minutes + "}");
    }
}
