package dev.callout.operators;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import dev.callout.database.TestDatabase;
import dev.callout.time.FixedClock;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A8: work outside the contract follows price list 3, is optional, and may be refused by the operator. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
@WithTestResource(Letterbox.class)
class A08_WorkBeyondTheContractIsOptionalTest {
    @Inject
    Counter counter;

    @AfterEach
    void setTheClockBack() {
        FixedClock.set(FixedClock.USUAL);
    }

    @Test
    void theResponsiblePersonAgreesOrTheOperatorRefuses() {
        String territory = counter.territory("Europe/Moscow", "technical-rooms");
        String visit = Counter.id(Counter.visit(territory, "fault-repair", "LIFT", "A8" + territory, ""));
        String work = "{'visit': '" + visit + "', 'rule': 'extra-work', 'minutes': 16, 'pieces': {'3/2.2': 3}}";
        String quote = Counter.post("/api/charges/quotes", work)
                .then()
                .statusCode(200)
                .body("charge.amount", equalTo(1250.00f))
                .body("charge.lines.item", contains("3/2.1", "3/2.2"))
                .extract()
                .path("charge.id");
        Counter.post("/api/charges/" + quote + "/refusal", "{'reason': 'нет кабеля'}")
                .then()
                .statusCode(200)
                .body("state", equalTo("REFUSED"));
        String again = Counter.post("/api/charges/quotes", work).path("charge.id");
        Counter.post("/api/charges/" + again + "/acceptance", "{'by': 'ответственное лицо'}")
                .then()
                .statusCode(200)
                .body("state", equalTo("DUE"));
    }
}
