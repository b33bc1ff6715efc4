package dev.callout.operators;

import static dev.callout.operators.Desk.post;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import dev.callout.database.TestDatabase;
import dev.callout.time.FixedClock;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** D3: the product decides the address: villa/flat/small business fibre, other fibre, copper, installation products. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
@WithTestResource(Letterbox.class)
@TestProfile(Samples.Wholesale.class)
class D03_TheProductDecidesTheAddressTest {
    private static final String ZONE = "Europe/Stockholm";

    @Inject
    Desk desk;

    @AfterEach
    void setTheClockBack() {
        FixedClock.set(FixedClock.USUAL);
    }

    @ParameterizedTest
    @CsvSource({
        "villa-fibre, villa@example.com",
        "other-fibre, fiber@example.com",
        "copper, koppar@example.com",
        "installation-products, installation@example.com"
    })
    void itIsWrittenToTheProductsAddressAndToNoOther(String product, String address) {
        String order = lateOrder();
        ask(order, product, "NOT_AS_AGREED", "'written': {'to': 'someone@example.com'},")
                .then()
                .statusCode(422)
                .body("issues.code", contains("wrong-address"))
                .body("issues[0].help", containsString(address));
        ask(order, product, "NOT_AS_AGREED", "'written': {'to': '" + address + "'},")
                .then()
                .statusCode(201)
                .body("address", equalTo(address))
                .body("missing", contains("PHONED"));
        ask(order, product + "-x", "NOT_AS_AGREED", "")
                .then()
                .statusCode(422)
                .body("issues.code", contains("unknown-product"));
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
