package dev.callout.dispatch;

import static dev.callout.visit.Requests.dispatcher;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dev.callout.database.TestDatabase;
import dev.callout.promise.Channel;
import dev.callout.promise.Promise;
import dev.callout.promise.Promises;
import dev.callout.territory.TerritoryId;
import dev.callout.time.FixedClock;
import dev.callout.visit.VisitId;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The desk moves a visit and calls it off on its page: the price before the act, whose wish it is, why, who was told. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
class DeskVisitPagesTest {
    private static final Pattern TIME = Pattern.compile("name=\"time\" value=\"(\\d[^\"]+)\"");

    @Inject
    Crew crew;

    @Inject
    Promises promises;

    private VisitId visit = new VisitId(new java.util.UUID(0, 0));
    private String page = "";

    @BeforeEach
    void aWindowIsTold() {
        TerritoryId territory = crew.territory();
        crew.technician(territory);
        visit = VisitId.of(PlanCalls.visit(territory));
        PlanCalls.publish(PlanCalls.ready(territory)).then().statusCode(200);
        page = "/visits/" + dispatcher().get("/api/visits/" + visit).path("reference");
    }

    @AfterEach
    void backToTheUsualTime() {
        FixedClock.set(FixedClock.USUAL);
    }

    @Test
    void aVisitShowsItsCaseItsPricesAndItsActs() {
        String ofCase = Pattern.compile(".*href=\"(/cases/[^\"]+)\".*", Pattern.DOTALL)
                .matcher(open(page).asString())
                .replaceFirst("$1");
        open(ofCase).then().statusCode(200).body(containsString("href=\"" + page + "\""));
        open(page)
                .then()
                .statusCode(200)
                .body(containsString(page + "/move"))
                .body(containsString(page + "/cancellation"))
                .body(containsString("after that 500.00"));
        open("/visits/NONE").then().statusCode(404);
        open(page + "/dance").then().statusCode(404);
        String territory = dispatcher().get("/api/visits/" + visit).path("territory");
        open("/?territory=" + territory).then().body(containsString("href=\"" + page + "\""));
    }

    @Test
    void aFreeTimeIsToldByTheDeskAndTheCustomerOwesNothingInTime() {
        Promise before = told();
        Instant other = other(before);
        send(page + "/move", "seen", "free", "told", "true")
                .then()
                .statusCode(422)
                .body(containsString("id=\"e-time\""))
                .body(containsString("id=\"e-reason\""))
                .body(containsString("name=\"told\" type=\"checkbox\" value=\"true\" checked"));
        assertThat(told().window()).isEqualTo(before.window());

        done("/move", "seen", "free", "time", other.toString(), "by", "CUSTOMER", "reason", "works", "told", "true");

        assertThat(told().window().start()).isEqualTo(other);
        assertThat(told().told().channel()).isEqualTo(Channel.DESK);
        dispatcher()
                .get("/api/promises?visit=" + visit)
                .then()
                .body("items.outcome.outcome", hasItem("CUSTOMER_MOVED"));
        dispatcher().get("/api/charges?visit=" + visit).then().body("items.size()", equalTo(0));
    }

    @Test
    void anotherTimeIsPlannedAnewAndFaultsAreToldAtItsFields() {
        send(page + "/move", "seen", "free", "time", "own", "reason", "ill", "end", "2026-11-20T10:00")
                .then()
                .statusCode(422)
                .body(containsString("id=\"e-start\""))
                .body(containsString("value=\"2026-11-20T10:00\""));
        Instant start = told().window().start();
        done(
                "/move",
                "seen",
                "free",
                "time",
                "own",
                "by",
                "OPERATOR",
                "reason",
                "ill",
                "start",
                "2026-11-26T10:00",
                "end",
                "2026-11-26T15:00");
        assertThat(promises.listOpen(List.of(visit))).isEmpty();
        dispatcher()
                .get("/api/visits/" + visit)
                .then()
                .body("state", equalTo("REQUESTED"))
                .body("windows[0].start", containsString("2026-11-26T10:00"));
        dispatcher()
                .get("/api/promises?visit=" + visit)
                .then()
                .body("items.outcome.outcome", hasItem("OPERATOR_MOVED"));
        assertThat(start).isBefore(Instant.parse("2026-11-26T00:00:00Z"));
    }

    @Test
    void aLateCancellationIsChargedAsItWasSeenAndSaysWhetherThePriceWasTold() {
        FixedClock.set(told().window().start().minus(Duration.ofMinutes(30)));
        open(page + "/cancellation")
                .then()
                .statusCode(200)
                .body(containsString("costs 500.00"))
                .body(containsString("name=\"seen\" value=\"500.00 RUB\""))
                .body(containsString("name=\"told\""));
        send(page + "/cancellation", "seen", "free", "by", "CUSTOMER", "reason", "away")
                .then()
                .statusCode(409)
                .body(containsString("It was not done"))
                .body(containsString("value=\"away\""))
                .body(containsString("name=\"seen\" value=\"500.00 RUB\""));
        dispatcher().get("/api/visits/" + visit).then().body("state", equalTo("PROMISED"));

        done("/cancellation", "seen", "500.00 RUB", "by", "CUSTOMER", "reason", "away", "told", "true");

        dispatcher()
                .get("/api/charges?visit=" + visit)
                .then()
                .body("items.size()", equalTo(1))
                .body("items[0].state", equalTo("DUE"))
                .body("items[0].told.by", equalTo("dispatcher"));
        dispatcher().get("/api/visits/" + visit).then().body("reason", equalTo("away"));
        open(page)
                .then()
                .body(containsString("cancelled"))
                .body(containsString("500.00"))
                .body(not(containsString(page + "/move")));
        open(page + "/cancellation").then().body(containsString("under way or over"));
        send(page + "/cancellation", "seen", "free", "reason", "again").then().statusCode(409);
    }

    @Test
    void aPriceThatWasNotToldIsKnownSoAndTheOperatorsWishCostsNothing() {
        FixedClock.set(told().window().start().minus(Duration.ofMinutes(30)));
        done("/cancellation", "seen", "500.00 RUB", "by", "CUSTOMER", "reason", "away");
        dispatcher()
                .get("/api/charges?visit=" + visit)
                .then()
                .body("items[0].state", equalTo("DUE"))
                .body("items[0].told", nullValue());
        FixedClock.set(FixedClock.USUAL);
        aWindowIsTold();
        FixedClock.set(told().window().start().minus(Duration.ofMinutes(30)));
        done("/cancellation", "seen", "500.00 RUB", "by", "OPERATOR", "reason", "no parts");
        dispatcher().get("/api/charges?visit=" + visit).then().body("items.size()", equalTo(0));
        dispatcher()
                .get("/api/promises?visit=" + visit)
                .then()
                .body("items.outcome.outcome", hasItem("OPERATOR_MOVED"));
    }

    private Promise told() {
        return requireNonNull(promises.listOpen(List.of(visit)).get(visit));
    }

    private Instant other(Promise told) {
        Matcher found = TIME.matcher(
                open(page + "/move").then().statusCode(200).extract().asString());
        return found.results()
                .map(one -> Instant.parse(one.group(1)))
                .filter(start -> !start.isBefore(told.window().end()))
                .findFirst()
                .orElseThrow();
    }

    private static Response open(String path) {
        return dispatcher().header("Accept-Language", "en").get(path);
    }

    private void done(String act, String... fields) {
        send(page + act, fields).then().statusCode(303).header("Location", endsWith(page));
    }

    private static Response send(String path, String... fields) {
        var call = dispatcher().header("Accept-Language", "en").redirects().follow(false);
        for (int i = 0; i < fields.length; i += 2) {
            call = call.formParam(fields[i], fields[i + 1]);
        }
        return call.post(path);
    }
}
