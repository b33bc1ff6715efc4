package dev.callout.visit;

import static dev.callout.visit.Requests.admin;
import static dev.callout.visit.Requests.dispatcher;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dev.callout.database.TestDatabase;
import dev.callout.route.OneDay;
import dev.callout.territory.TerritoryId;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestDatabase.class)
class VisitCallsTest {
    @Inject
    OneDay day;

    @Test
    void aRequestBecomesAVisitWithAReferenceAndWithoutItsSecret() {
        TerritoryId territory = day.territory();
        Response answer = dispatcher()
                .contentType(ContentType.JSON)
                .body(Requests.visit(territory))
                .post("/api/visits");

        answer.then()
                .statusCode(201)
                .header("ETag", "\"v0\"")
                .body("id", notNullValue())
                .body("reference", notNullValue())
                .body("state", equalTo("REQUESTED"))
                .body("duration", equalTo("PT45M"))
                .body("site.entrance", equalTo("2"))
                .body("contact.phone", equalTo("+74955550102"))
                .body("windows[0].start", equalTo("2026-11-23T10:30:00+03:00"));
        assertThat(answer.asString()).doesNotContain("7391");
        String location = answer.header("Location");
        assertThat(dispatcher().get(location).then().statusCode(200).extract().asString())
                .isEqualTo(answer.asString());
    }

    @Test
    void aListIsReadPageByPageWithoutGapsOrRepeats() {
        TerritoryId territory = day.territory();
        Set<String> made = new HashSet<>();
        for (int i = 0; i < 5; i++) {
            made.add(day.visit(territory).id().toString());
        }
        List<String> seen = new ArrayList<>();
        String cursor = null;
        do {
            Response page = dispatcher()
                    .queryParam("territory", territory.value())
                    .queryParam("date", "2026-11-23")
                    .queryParam("state", "REQUESTED,PLANNED")
                    .queryParam("limit", 2)
                    .queryParam("cursor", cursor == null ? "" : cursor)
                    .get("/api/visits");
            page.then().statusCode(200);
            seen.addAll(page.jsonPath().getList("items.id"));
            cursor = page.jsonPath().getString("next");
        } while (cursor != null);

        assertThat(seen).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(made);
        dispatcher()
                .get("/api/visits?date=2026-11-24&territory=" + territory)
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(0));
    }

    @Test
    void aCancellationNeedsTheVersionThatWasReadAndHappensOnce() {
        String visit = "/api/visits/" + day.visit(day.territory()).id();
        dispatcher()
                .contentType(ContentType.JSON)
                .header("If-Match", "\"v7\"")
                .body("{\"reason\": \"moved house\"}")
                .post(visit + "/cancellation")
                .then()
                .statusCode(412)
                .body("code", equalTo("stale-version"));
        dispatcher()
                .contentType(ContentType.JSON)
                .header("If-Match", "\"v0\"")
                .body("{\"reason\": \"moved house\"}")
                .post(visit + "/cancellation")
                .then()
                .statusCode(200)
                .body("$", hasKey("charge"))
                .body("charge", nullValue())
                .body("state", equalTo("CANCELLED"));
        dispatcher().get(visit).then().body("reason", equalTo("moved house"));
    }

    @Test
    void theSameKeyGivesTheSameAnswerAndStoresOnce() {
        TerritoryId territory = day.territory();
        String key = UUID.randomUUID().toString();
        Response first = post(territory, key);
        Response second = post(territory, key);

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(second.asString()).isEqualTo(first.asString());
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        assertThat(visitsIn(territory)).isEqualTo(1);
        dispatcher()
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", key)
                .body(Requests.visit(territory).replace("second door", "third door"))
                .post("/api/visits")
                .then()
                .statusCode(422)
                .body("code", equalTo("key-reused"));
        admin().contentType(ContentType.JSON)
                .header("Idempotency-Key", key)
                .body(Requests.visit(territory))
                .post("/api/visits")
                .then()
                .statusCode(201)
                .body("id", not(equalTo(first.jsonPath().getString("id"))));
    }

    @Test
    void ofManyPostsAtOnceWithOneKeyOneWinsAndAllGetItsAnswer() throws Exception {
        TerritoryId territory = day.territory();
        String key = UUID.randomUUID().toString();
        ExecutorService callers = Executors.newFixedThreadPool(6);
        try {
            Callable<Response> call = () -> post(territory, key);
            Set<String> answers = new HashSet<>();
            for (Future<Response> answer : callers.invokeAll(List.of(call, call, call, call, call, call))) {
                assertThat(answer.get().statusCode()).isEqualTo(201);
                answers.add(answer.get().asString());
            }
            assertThat(answers).hasSize(1);
            assertThat(visitsIn(territory)).isEqualTo(1);
        } finally {
            callers.shutdown();
        }
    }

    @Test
    void aContractsHolderIsComparedBySurname() {
        TerritoryId territory = day.territory();
        assertThat(post(territory, "a" + territory).statusCode()).isEqualTo(201);
        dispatcher()
                .contentType(ContentType.JSON)
                .body(Requests.visit(territory).replace("\"surname\": \"Testova\"", "\"surname\": \"Other\""))
                .post("/api/visits")
                .then()
                .statusCode(422)
                .body("issues.code", contains("surname-mismatch"))
                .body("issues.pointer", contains("/customer/surname"));
    }

    @Test
    void everyFaultIsToldAtOnceWithItsPlace() {
        dispatcher()
                .contentType(ContentType.JSON)
                .body("""
                        {"territory": "nowhere", "workKind": "fault-repare", "site": {"address": " ", "lat": 91,
                         "floor": "5", "access": "ROPE"}, "accessSecret": {"code": "7391"},
                         "contact": {"phone": "12", "language": "klingon"},
                         "windows": [{"start": "2026-11-23T14:00:00+03:00", "end": "2026-11-23T10:30:00+03:00"},
                                     {"start": "2020-01-01T10:00:00Z", "end": "2020-01-01T12:00:00Z"}],
                         "duration": "45 minutes", "crew": 0, "priority": "high", "windos": []}
                        """)
                .post("/api/visits")
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:callout:problem:invalid-input"))
                .body(
                        "issues.pointer",
                        hasItems(
                                "/territory",
                                "/workKind",
                                "/site/address",
                                "/site/lat",
                                "/site/lon",
                                "/site/access",
                                "/accessSecret",
                                "/contact/name",
                                "/contact/phone",
                                "/contact/language",
                                "/windows/0/end",
                                "/windows/1/end",
                                "/duration",
                                "/crew",
                                "/priority",
                                "/windos"))
                .body("issues.code", hasItem("window-in-past"))
                .body("toString()", not(containsString("7391")));
    }

    @Test
    void workKindsAndTerritoriesAreListed() {
        TerritoryId territory = day.territory();
        dispatcher()
                .get("/api/work-kinds")
                .then()
                .statusCode(200)
                .body("items.id", hasItem("fault-repair"))
                .body("$", hasKey("next"));
        dispatcher().get("/api/territories").then().statusCode(200).body("items.id", hasItem(territory.value()));
        String technician = day.technician(territory).id().toString();
        dispatcher()
                .get("/api/technicians?territory=" + territory)
                .then()
                .statusCode(200)
                .body("items.id", containsInAnyOrder(technician));
    }

    private Response post(TerritoryId territory, String key) {
        return dispatcher()
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", key)
                .body(Requests.visit(territory))
                .post("/api/visits");
    }

    private int visitsIn(TerritoryId territory) {
        return dispatcher()
                .get("/api/visits?territory=" + territory)
                .jsonPath()
                .getList("items")
                .size();
    }
}
