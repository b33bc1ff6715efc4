package dev.callout.settlement;

import static dev.callout.visit.Requests.admin;
import static dev.callout.visit.Requests.dispatcher;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dev.callout.customer.ContractId;
import dev.callout.customer.Customers;
import dev.callout.database.TestDatabase;
import dev.callout.policy.PriceRef;
import dev.callout.route.OneDay;
import dev.callout.time.FixedClock;
import dev.callout.visit.Requests;
import dev.callout.visit.Visit;
import dev.callout.visit.VisitId;
import dev.callout.visit.Visits;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestDatabase.class)
class SettlementCallsTest {
    @Inject
    OneDay day;

    @Inject
    Visits visits;

    @Inject
    Customers customers;

    @Inject
    Subscriptions subscriptions;

    @AfterEach
    void usualTime() {
        FixedClock.set(FixedClock.USUAL);
    }

    @Test
    void workBeyondTheContractIsQuotedThenAgreedToOrRefusedAndMayBeWaived() {
        String visit = day.visit(day.territory()).id().toString();
        String ordered = """
                {"visit": "%s", "rule": "extra-work", "minutes": 20, "pieces": {"3/2.2": 2, "3/2.3": 5}}
                """.formatted(visit);
        post("/api/charges", ordered).then().statusCode(422).body("issues.pointer", hasItem("/agreedBy"));
        String quote = post("/api/charges/quotes", ordered)
                .then()
                .statusCode(200)
                .body("charge.amount", equalTo(1400.00f))
                .body("charge.lines.quantity", contains(2, 2, 5))
                .body("charge.tax", equalTo(233.33f))
                .extract()
                .path("charge.id");
        post("/api/charges/" + quote + "/acceptance", "{\"by\": \"the responsible person\"}")
                .then()
                .statusCode(200)
                .body("state", equalTo("DUE"))
                .body("agreedBy", equalTo("the responsible person"));
        post("/api/charges/" + quote + "/refusal", "{\"reason\": \"too late\"}")
                .then()
                .statusCode(409)
                .body("state", equalTo("DUE"));
        post("/api/charges/" + quote + "/waiver", "{\"reason\": \"goodwill\"}")
                .then()
                .statusCode(200)
                .body("state", equalTo("WAIVED"));
        String refused = post("/api/charges/quotes", ordered).path("charge.id");
        post("/api/charges/" + refused + "/refusal", "{\"reason\": \"the operator has no cable\"}")
                .then()
                .statusCode(200)
                .body("state", equalTo("REFUSED"))
                .body("reason", equalTo("the operator has no cable"));
    }

    @Test
    void whoMayWaiveIsTheRules() {
        String visit = day.visit(day.territory()).id().toString();
        String charge = post(
                        "/api/charges",
                        "{\"visit\": \"%s\", \"rule\": \"third-party\", \"minutes\": 31}".formatted(visit))
                .then()
                .statusCode(201)
                .body("amount", equalTo(1200.00f))
                .extract()
                .path("id");
        post("/api/charges/" + charge + "/waiver", "{\"reason\": \"goodwill\"}")
                .then()
                .statusCode(403)
                .body("code", equalTo("not-allowed"))
                .body("waivedBy", equalTo("ADMIN"));
        json(admin())
                .body("{\"reason\": \"goodwill\"}")
                .post("/api/charges/" + charge + "/waiver")
                .then()
                .statusCode(200);
        post("/api/charges", "{\"visit\": \"%s\", \"rule\": \"covered\", \"minutes\": 31}".formatted(visit))
                .then()
                .statusCode(200)
                .body("free", equalTo(true));
    }

    @Test
    void faultsOfAChargeAreToldAtOnce() {
        post("/api/charges", "{\"rule\": \"third-parti\", \"minutes\": -1, \"pieces\": {\"x\": 1}, \"mins\": 3}")
                .then()
                .statusCode(422)
                .body("issues.code", hasItem("unknown-rule"))
                .body("issues.pointer", hasItem("/visit"))
                .body("issues.pointer", hasItem("/minutes"))
                .body("issues.pointer", hasItem("/mins"));
        post("/api/charges", "{\"contract\": \"nobody's\", \"rule\": \"user-error\", \"minutes\": 3}")
                .then()
                .statusCode(404);
    }

    @Test
    void whatIsDueIsHandedToTheBillingSystemOnce() {
        ContractId contract = contract();
        String number = customers.getContract(contract).number();
        String body = "{\"contract\": \"%s\", \"rule\": \"user-error\", \"minutes\": 16}".formatted(number);
        String charge =
                post("/api/charges", body).then().statusCode(201).extract().path("id");
        String export = post("/api/billing-exports", "{}")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        String table = dispatcher()
                .get("/api/billing-exports/" + export + "/table.csv")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(table)
                .contains("CHARGE," + charge + ",2026-11-22T09:00:00Z," + number
                        + ",,user-error,3/2.1 x 2,666.67,20,133.33,800.00,RUB,");
        dispatcher().get("/api/charges/" + charge).then().body("state", equalTo("BILLED"));
        post("/api/billing-exports", "{}").then().statusCode(201).body("charges", equalTo(0));
    }

    @Test
    void aCompensationIsThePriceOfTheDaysAndLaterPartsAddUpToTheWhole() {
        ContractId contract = contract();
        String number = customers.getContract(contract).number();
        subscriptions.begin(contract, PriceRef.of("1/1.1"), Instant.parse("2026-01-31T21:00:00Z"));
        String first = """
                {"contract": "%s", "claim": "C-1",
                 "outages": [{"start": "2026-11-01T00:00:00+03:00", "end": "2026-11-02T00:00:00+03:00"}]}
                """.formatted(number);
        post("/api/compensations", first.replace("\"claim\"", "\"dryRun\": true, \"claim\""))
                .then()
                .statusCode(200)
                .body("id", nullValue())
                .body("amount", equalTo(21.67f))
                .body("exact", equalTo("65/3"))
                .body("rounding", equalTo("HALF_UP"))
                .body("days.day", contains("2026-11-01"));
        post("/api/compensations", first).then().statusCode(201).body("id", notNullValue());
        post("/api/compensations", first.replace("2026-11-02", "2026-11-03"))
                .then()
                .statusCode(201)
                .body("inAll", equalTo(43.33f))
                .body("amount", equalTo(21.66f));
        post("/api/compensations", first.replace("2026-11-02", "2026-10-02"))
                .then()
                .statusCode(422)
                .body("issues.code", hasItem("empty-window"));
    }

    @Test
    void aListIsReadPageByPage() {
        String visit = day.visit(day.territory()).id().toString();
        for (String rule : List.of("third-party", "user-error", "carelessness")) {
            post("/api/charges", "{\"visit\": \"%s\", \"rule\": \"%s\", \"minutes\": 5}".formatted(visit, rule))
                    .then()
                    .statusCode(201)
                    .header("ETag", "\"v0\"");
        }
        Response first = dispatcher().get("/api/charges?state=DUE&limit=2&visit=" + visit);
        Response rest = dispatcher()
                .get("/api/charges?state=DUE&limit=2&visit=" + visit + "&cursor="
                        + first.then().statusCode(200).extract().path("next"));
        rest.then().statusCode(200).body("$", hasKey("next")).body("next", nullValue());
        List<String> rules = new ArrayList<>(first.jsonPath().<String>getList("items.rule"));
        rules.addAll(rest.jsonPath().<String>getList("items.rule"));
        assertThat(rules).containsExactlyInAnyOrder("third-party", "user-error", "carelessness");
    }

    private ContractId contract() {
        Response made = post("/api/visits", Requests.visit(day.territory()));
        Visit visit =
                visits.get(VisitId.of(made.then().statusCode(201).extract().path("id")));
        return java.util.Objects.requireNonNull(visit.place().contract());
    }

    private static Response post(String path, String body) {
        return json(dispatcher()).body(body).post(path);
    }

    private static RequestSpecification json(RequestSpecification caller) {
        return caller.contentType(ContentType.JSON);
    }
}
