package dev.callout.access;

import static dev.callout.visit.Requests.admin;
import static dev.callout.visit.Requests.bearer;
import static dev.callout.visit.Requests.dispatcher;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.nullValue;

import dev.callout.database.TestDatabase;
import dev.callout.route.OneDay;
import dev.callout.technician.Technician;
import dev.callout.time.FixedClock;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may call what: dispatcher, admin, technician, stranger; 2xx stands for anything but a refusal. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
class RoleMatrixTest {
    @Inject
    OneDay day;

    @Inject
    DeviceTokens devices;

    @Inject
    CustomerLinks links;

    @ParameterizedTest
    @CsvSource({
        "GET,    /api/me,                                200, 200, 200, 401",
        "GET,    /api/territories,                       200, 200, 403, 401",
        "GET,    /api/territories/{territory},           200, 200, 403, 401",
        "GET,    /api/work-kinds,                        200, 200, 403, 401",
        "GET,    /api/technicians,                       200, 200, 403, 401",
        "GET,    /api/technicians/{technician},          200, 200, 403, 401",
        "POST,   /api/technicians/{technician}/devices,  422, 422, 403, 401",
        "DELETE, /api/technicians/{technician}/devices/x, 404, 404, 403, 401",
        "GET,    /api/visits,                            200, 200, 403, 401",
        "GET,    /api/visits/{visit},                    200, 200, 403, 401",
        "POST,   /api/visits,                            422, 422, 403, 401",
        "POST,   /api/visits/{visit}/cancellation,       422, 422, 403, 401",
        "POST,   /api/visits/{visit}/move,               422, 422, 403, 401",
        "PUT,    /api/visits/{visit}/waitlist,           204, 204, 403, 401",
        "DELETE, /api/visits/{visit}/waitlist,           204, 204, 403, 401",
        "GET,    /api/territories/{territory}/waitlist,  200, 200, 403, 401",
        "POST,   /api/waitlist-offers/x/acceptance,      404, 404, 403, 401",
        "POST,   /api/waitlist-offers/x/refusal,         404, 404, 403, 401",
        "GET,    /api/territories/{territory}/proposals, 200, 200, 403, 401",
        "POST,   /api/territories/{territory}/proposals/x/accept, 404, 404, 403, 401",
        "POST,   /api/territories/{territory}/proposals/x/dismiss, 404, 404, 403, 401",
        "POST,   /api/stops/x/progress,                  404, 404, 404, 401",
        "POST,   /api/stops/x/progress/withdrawals,      404, 404, 404, 401",
        "GET,    /api/plans,                             200, 200, 403, 401",
        "GET,    /api/plans/x,                           404, 404, 403, 401",
        "GET,    /api/plans/x/changes,                   404, 404, 403, 401",
        "PUT,    /api/plans/x/publication,               404, 404, 403, 401",
        "POST,   /api/territories/{territory}/plans,     422, 422, 403, 401",
        "POST,   /api/territories/{territory}/insertions, 422, 422, 403, 401",
        "POST,   /api/territories/{territory}/repairs,   409, 409, 403, 401",
        "POST,   /api/slots/search,                      422, 422, 403, 401",
        "POST,   /api/slots/x/hold,                      404, 404, 403, 401",
        "POST,   /api/slots/x/confirmation,              404, 404, 403, 401",
        "GET,    /api/promises/rates,                    200, 200, 403, 401",
        "GET,    /api/promises/reliability,              200, 200, 403, 401",
        "GET,    /api/emergencies,                       200, 200, 403, 401",
        "GET,    /api/emergencies/x,                     404, 404, 403, 401",
        "POST,   /api/emergencies,                       422, 422, 403, 401",
        "POST,   /api/emergencies/x/end,                 404, 404, 403, 401",
        "GET,    /api/emergencies/x/visits,              404, 404, 403, 401",
        "POST,   /api/emergencies/x/visits/x/phone-help, 422, 422, 403, 401",
        "GET,    /api/subscriptions,                     400, 400, 403, 401",
        "POST,   /api/subscriptions,                     422, 422, 403, 401",
        "POST,   /api/subscriptions/exchange,            422, 422, 403, 401",
        "POST,   /api/subscriptions/suspension,          422, 422, 403, 401",
        "POST,   /api/subscriptions/resumption,          422, 422, 403, 401",
        "GET,    /api/pick-ups/slots,                    400, 400, 403, 401",
        "POST,   /api/pick-ups,                          422, 422, 403, 401",
        "POST,   /api/pick-ups/x/collection,             404, 404, 403, 401",
        "POST,   /api/pick-ups/x/cancellation,           404, 404, 403, 401",
        "POST,   /api/shipments,                         422, 422, 403, 401",
        "GET,    /api/shipments/x,                       404, 404, 403, 401",
        "POST,   /api/shipments/x/sending,               422, 422, 403, 401",
        "POST,   /api/shipments/x/arrival,               404, 404, 403, 401",
        "GET,    /api/territories/{territory}/vans,      200, 200, 403, 401",
        "GET,    /api/visits/{visit}/checklist,          200, 200, 404, 401",
        "GET,    /api/charges,                           200, 200, 403, 401",
        "GET,    /api/charges/x,                         404, 404, 403, 401",
        "POST,   /api/charges,                           422, 422, 403, 401",
        "POST,   /api/charges/quotes,                    422, 422, 403, 401",
        "POST,   /api/charges/x/acceptance,              422, 422, 403, 401",
        "POST,   /api/charges/x/refusal,                 422, 422, 403, 401",
        "POST,   /api/charges/x/waiver,                  422, 422, 403, 401",
        "POST,   /api/compensations,                     422, 422, 403, 401",
        "POST,   /api/billing-exports,                   201, 201, 403, 401",
        "GET,    /api/billing-exports/x,                 404, 404, 403, 401",
        "GET,    /api/billing-exports/x/table.csv,       404, 404, 403, 401",
        "POST,   /api/visits/{visit}/access-secret:reveal, 404, 403, 404, 401",
        "GET,    /api/promises/summary,                  200, 200, 403, 401",
        "GET,    /api/promises?visit={visit},            200, 200, 403, 401",
        "GET,    /api/cases,                             200, 200, 403, 401",
        "POST,   /api/cases,                             422, 422, 403, 401",
        "GET,    /api/tellings,                          200, 200, 403, 401",
        "GET,    /api/answers-due,                       200, 200, 403, 401",
        "POST,   /api/claims,                            422, 422, 403, 401",
        "POST,   /api/escalations,                       422, 422, 403, 401",
        "POST,   /api/manual-orders,                     422, 422, 403, 401",
        "POST,   /api/operating-messages,                422, 422, 403, 401",
        "GET,    /api/account,                           403, 403, 403, 401",
        "POST,   /api/account/cases,                     403, 403, 403, 401",
        "PUT,    /api/account/contact,                   403, 403, 403, 401",
        "PUT,    /api/contracts/x/contact,               404, 404, 403, 401",
        "POST,   /api/claims/x/parts,                    404, 404, 403, 401",
        "POST,   /api/escalations/x/written,             404, 404, 403, 401",
        "POST,   /api/users,                             403, 422, 403, 401",
        "POST,   /api/keys,                              403, 422, 403, 401",
        "DELETE, /api/keys/x,                            403, 404, 403, 401",
    })
    void everyCallAnswersEveryRoleAsItShould(
            String method, String path, int toDispatcher, int toAdmin, int toTechnician, int toStranger) {
        var territory = day.territory();
        Technician anna = day.technician(territory);
        String there = path.replace("{territory}", territory.value())
                .replace("{technician}", anna.id().toString())
                .replace("{visit}", day.visit(territory).id().toString());
        String token = devices.issue(anna.id().value(), "matrix");

        expect(dispatcher(), method, there, toDispatcher);
        expect(admin(), method, there, toAdmin);
        expect(bearer(token), method, there, toTechnician);
        expect(given(), method, there, toStranger);
        expect(bearer("nobody"), method, there, 401);
        expect(given().auth().preemptive().basic("dispatcher", "wrong"), method, there, 401);
    }

    @Test
    void aMachinesKeyWorksUntilItIsRevoked() {
        Response made = admin().contentType(ContentType.JSON)
                .body("{\"name\": \"crm\", \"roles\": [\"dispatcher\"]}")
                .post("/api/keys");
        made.then().statusCode(201).header("Cache-Control", "no-store");
        String key = made.path("key");
        expect(bearer(key), "GET", "/api/visits", 200);
        admin().delete("/api/keys/" + made.path("id")).then().statusCode(204);
        expect(bearer(key), "GET", "/api/visits", 401);
    }

    @Test
    void theLoginFormGivesACookieThatOtherSitesCannotUse() {
        Response login = given().redirects()
                .follow(false)
                .formParam("j_username", "dispatcher")
                .formParam("j_password", "dispatcher")
                .post("/j_security_check");
        assertThat(login.statusCode()).isEqualTo(302);
        String cookie = login.header("Set-Cookie");
        assertThat(cookie).contains("HTTPOnly").containsIgnoringCase("SameSite=Strict");
        String session = cookie.substring(0, cookie.indexOf(';'));
        given().header("Cookie", session).get("/api/me").then().statusCode(200);
        given().redirects()
                .follow(false)
                .formParam("j_username", "dispatcher")
                .formParam("j_password", "wrong")
                .post("/j_security_check")
                .then()
                .header("Set-Cookie", nullValue());
    }

    @Test
    void demoUsersAndBasicAreForThisMachineOnly() {
        for (String header : Set.of("X-Forwarded-For", "Forwarded")) {
            dispatcher().header(header, "192.0.2.7").get("/api/visits").then().statusCode(401);
        }
    }

    @Test
    void aCustomersLinkOpensOneVisitUntilItExpires() {
        var visit = day.visit(day.territory()).id().value();
        String token = links.issue(visit, FixedClock.USUAL.plusSeconds(60));
        assertThat(links.find(token)).contains(visit);
        assertThat(links.find(token + "x")).isEmpty();
        FixedClock.set(FixedClock.USUAL.plusSeconds(60));
        try {
            assertThat(links.find(token)).isEmpty();
        } finally {
            FixedClock.set(FixedClock.USUAL);
        }
        links.revokeAll(visit);
        assertThat(links.find(token)).isEmpty();
    }

    private static void expect(RequestSpecification caller, String method, String path, int status) {
        RequestSpecification call = caller.redirects().follow(false);
        if (method.equals("POST")) {
            call = call.contentType(ContentType.JSON).body("{}");
        }
        Response answer = call.request(method, path);
        assertThat(answer.statusCode())
                .as("%s %s: %s", method, path, answer.asString())
                .isEqualTo(status);
        if (status >= 400) {
            assertThat(answer.contentType()).isEqualTo("application/problem+json");
        }
    }
}
