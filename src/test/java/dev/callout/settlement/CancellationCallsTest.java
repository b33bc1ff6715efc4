package dev.callout.settlement;

import static dev.callout.visit.Requests.dispatcher;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import dev.callout.database.TestDatabase;
import dev.callout.promise.Channel;
import dev.callout.promise.Outcome;
import dev.callout.promise.Promises;
import dev.callout.promise.Telling;
import dev.callout.promise.ToldWindow;
import dev.callout.route.OneDay;
import dev.callout.time.FixedClock;
import dev.callout.visit.Visit;
import dev.callout.visit.VisitId;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What cancelling costs whom, and what becomes of the window that was told. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
class CancellationCallsTest {
    @Inject
    OneDay day;

    @Inject
    Promises promises;

    @AfterEach
    void usualTime() {
        FixedClock.set(FixedClock.USUAL);
    }

    @Test
    void cancellingIsFreeUntilAnHourBeforeAndCostsTheListedItemAfter() {
        String early = promised();
        FixedClock.set(OneDay.at("10:00"));
        post("/api/charges/quotes", "{\"visit\": \"%s\", \"rule\": \"late-cancellation\"}".formatted(early))
                .then()
                .statusCode(200)
                .body("free", equalTo(true))
                .body("freeUntil", equalTo("2026-11-23T07:00:00Z"))
                .body("charge", nullValue())
                .body("later.amount", equalTo(500.00f))
                .body("later.lines.item", contains("3/1.1"));
        cancel(early).then().statusCode(200).body("charge", nullValue()).body("state", equalTo("CANCELLED"));

        String late = promised();
        FixedClock.set(OneDay.at("10:00").plusSeconds(1));
        String quoted = post(
                        "/api/charges/quotes", "{\"visit\": \"%s\", \"rule\": \"late-cancellation\"}".formatted(late))
                .then()
                .statusCode(200)
                .body("free", equalTo(false))
                .body("charge.state", equalTo("QUOTED"))
                .extract()
                .path("charge.id");
        cancel(late)
                .then()
                .statusCode(200)
                .body("charge.id", equalTo(quoted))
                .body("charge.state", equalTo("DUE"))
                .body("charge.amount", equalTo(500.00f))
                .body("charge.currency", equalTo("RUB"))
                .body("charge.priceListItem", equalTo("3/1.1"))
                .body("charge.waivedBy", equalTo("DISPATCHER"))
                .body("charge.facts.appointed", equalTo("2026-11-23T08:00:00Z"))
                .body("charge.told.by", equalTo("dispatcher"));
        assertThat(outcome(late)).isEqualTo(Outcome.CUSTOMER_MOVED);
    }

    @Test
    void whatTheOperatorCancelsIsNeverCharged() {
        String visit = promised();
        FixedClock.set(OneDay.at("10:59"));
        post("/api/visits/" + visit + "/cancellation", "{\"reason\": \"no part\", \"by\": \"OPERATOR\"}")
                .then()
                .statusCode(200)
                .body("charge", nullValue());
        assertThat(outcome(visit)).isEqualTo(Outcome.OPERATOR_MOVED);
    }

    /** A visit whose customer was told 11:00 to 12:00 Moscow time. */
    private String promised() {
        Visit visit = day.visit(day.territory());
        Telling telling = new Telling(Channel.DESK, null, "test", Outcome.OPERATOR_MOVED, null);
        promises.tell(List.of(new ToldWindow(visit.id(), OneDay.window("11:00", "12:00"), 0.9, null, null)), telling);
        return visit.id().toString();
    }

    private static Response cancel(String visit) {
        return post("/api/visits/" + visit + "/cancellation", "{\"reason\": \"moved house\"}");
    }

    private static Response post(String path, String body) {
        return dispatcher().contentType(ContentType.JSON).body(body).post(path);
    }

    private Outcome outcome(String visit) {
        return Objects.requireNonNull(promises.history(VisitId.of(visit)).get(0).settled())
                .outcome();
    }
}
