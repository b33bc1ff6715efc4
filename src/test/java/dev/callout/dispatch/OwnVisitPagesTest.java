package dev.callout.dispatch;

import static dev.callout.visit.Requests.dispatcher;
import static io.restassured.RestAssured.given;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dev.callout.access.CustomerLinks;
import dev.callout.database.TestDatabase;
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
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Customers move their visits, call them off and wait for earlier time by their links; the price is named before. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
class OwnVisitPagesTest {
    private static final Pattern TIME = Pattern.compile("name=\"start\" value=\"([^\"]+)\"");

    @Inject
    Crew crew;

    @Inject
    Promises promises;

    @Inject
    CustomerLinks links;

    private VisitId visit = new VisitId(new java.util.UUID(0, 0));
    private String page = "";

    @BeforeEach
    void aWindowIsTold() {
        TerritoryId territory = crew.territory();
        crew.technician(territory);
        visit = VisitId.of(PlanCalls.visit(territory));
        PlanCalls.publish(PlanCalls.ready(territory)).then().statusCode(200);
        page = "/track/" + links.issue(visit.value(), FixedClock.USUAL.plus(Duration.ofDays(9)));
    }

    @AfterEach
    void backToTheUsualTime() {
        FixedClock.set(FixedClock.USUAL);
    }

    @Test
    void movingIsFreeUntilTheLimitAndTheNewWindowIsToldAtOnce() {
        Promise before = told();
        open(page)
                .then()
                .statusCode(200)
                .body(containsString(page + "/move"))
                .body(containsString(page + "/cancellation"));
        Response times = open(page + "/move");
        times.then().statusCode(200).body(containsString("name=\"seen\" value=\"free\""));
        assertThat(text(times)).containsPattern("500");
        Instant other = other(times, before);

        send(page + "/move", "start", other.toString(), "seen", "free")
                .then()
                .statusCode(303)
                .header("Location", endsWith("?now=moved"));

        assertThat(told().window().start()).isEqualTo(other);
        dispatcher()
                .get("/api/promises?visit=" + visit)
                .then()
                .body("items.outcome.outcome", hasItem("CUSTOMER_MOVED"));
        dispatcher().get("/api/visits/" + visit).then().body("state", equalTo("REQUESTED"));
        dispatcher().get("/api/charges?visit=" + visit).then().body("items.size()", equalTo(0));
        open(page + "?now=moved")
                .then()
                .body(containsString("role=\"status\""))
                .body(not(containsString("не назначено")));
        String plan = PlanCalls.ready(territoryOf());
        assertThat(dispatcher()
                        .get("/api/plans/{id}", plan)
                        .<String>path("routes.stops.flatten().find { it.visit == '" + visit + "' }.window.start"))
                .isNotNull();
    }

    @Test
    void tooLateThePriceIsNamedBeforeAndChargedAsItWasSeen() {
        Promise told = told();
        FixedClock.set(told.window().start().minus(Duration.ofMinutes(59)));
        Response times = open(page + "/move");
        times.then()
                .statusCode(200)
                .body(containsString("name=\"seen\" value=\"500.00 RUB\""))
                .body(containsString("500,00"));
        Instant other = other(times, told);
        send(page + "/move", "start", other.toString(), "seen", "free")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/move?again=changed"));
        assertThat(told().window()).isEqualTo(told.window());
        send(page + "/move", "seen", "500.00 RUB").then().header("Location", endsWith("/move?again=choose"));
        open(page + "/move?again=choose").then().body(containsString("role=\"alert\""));

        send(page + "/move", "start", other.toString(), "seen", "500.00 RUB")
                .then()
                .header("Location", endsWith("?now=moved"));

        dispatcher()
                .get("/api/charges?visit=" + visit)
                .then()
                .body("items.size()", equalTo(1))
                .body("items[0].state", equalTo("DUE"))
                .body("items[0].amount", equalTo(500.00f))
                .body("items[0].told.by", equalTo("customer"));
    }

    @Test
    void aTimeThatIsNotOfferedIsRefusedAndNothingChanges() {
        Promise told = told();
        for (String start : List.of("2026-11-23T07:31:00Z", "2026-12-24T09:00:00Z", "2026-11-22T03:00:00Z")) {
            send(page + "/move", "start", start, "seen", "free").then().header("Location", endsWith("again=changed"));
        }
        assertThat(told().window()).isEqualTo(told.window());
        assertThat(promises.history(visit)).hasSize(1);
    }

    @Test
    void callingOffNamesItsPriceAndEndsTheVisit() {
        Promise told = told();
        open(page + "/cancellation").then().statusCode(200).body(containsString("value=\"free\""));
        FixedClock.set(told.window().start().minus(Duration.ofMinutes(30)));
        send(page + "/cancellation", "seen", "free").then().header("Location", endsWith("/cancellation?again=changed"));
        open(page + "/cancellation").then().body(containsString("500,00"));

        send(page + "/cancellation", "seen", "500.00 RUB").then().header("Location", endsWith("?now=cancelled"));

        dispatcher().get("/api/visits/" + visit).then().body("state", equalTo("CANCELLED"));
        dispatcher().get("/api/charges?visit=" + visit).then().body("items[0].told.by", equalTo("customer"));
        open(page).then().body(not(containsString("/cancellation")));
        send(page + "/cancellation", "seen", "free").then().statusCode(303);
        given().redirects()
                .follow(false)
                .get(page + "/move")
                .then()
                .statusCode(303)
                .header("Location", endsWith(page));
    }

    @Test
    void earlierTimeIsWaitedForAndNoMore() {
        send(page + "/waitlist", "answer", "join").then().statusCode(303);
        open(page).then().body(containsString("value=\"leave\""));
        dispatcher()
                .get("/api/territories/{t}/waitlist", territoryOf().value())
                .then()
                .body("items.id", hasItem(visit.toString()));
        send(page + "/waitlist", "answer", "leave").then().statusCode(303);
        open(page).then().body(containsString("value=\"join\""));
    }

    @Test
    void aWrongLinkAndAPageOfAnotherSiteDoNothing() {
        for (String act : List.of("move", "cancellation", "waitlist")) {
            send("/track/nobody/" + act, "seen", "free").then().statusCode(404).body(containsString("<main"));
            given().header("Sec-Fetch-Site", "cross-site")
                    .formParam("seen", "free")
                    .post(page + "/" + act)
                    .then()
                    .statusCode(403);
        }
        open("/track/nobody/move").then().statusCode(404);
        dispatcher().get("/api/visits/" + visit).then().body("reason", nullValue());
    }

    private Promise told() {
        return requireNonNull(promises.listOpen(List.of(visit)).get(visit));
    }

    private TerritoryId territoryOf() {
        return new TerritoryId(dispatcher().get("/api/visits/" + visit).path("territory"));
    }

    private static Instant other(Response times, Promise told) {
        List<Instant> offered = new ArrayList<>();
        Matcher found = TIME.matcher(times.asString());
        while (found.find()) {
            offered.add(Instant.parse(found.group(1)));
        }
        return offered.stream()
                .filter(start -> !start.isBefore(told.window().end()))
                .findFirst()
                .orElseThrow();
    }

    private static String text(Response page) {
        return page.asString().replaceAll("<[^>]*>", " ");
    }

    private static Response open(String path) {
        return given().get(path);
    }

    private static Response send(String path, String... fields) {
        var call = given().redirects().follow(false);
        for (int i = 0; i < fields.length; i += 2) {
            call = call.formParam(fields[i], fields[i + 1]);
        }
        return call.post(path);
    }
}
