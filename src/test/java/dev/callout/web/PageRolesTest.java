package dev.callout.web;

import static dev.callout.visit.Requests.admin;
import static dev.callout.visit.Requests.bearer;
import static dev.callout.visit.Requests.dispatcher;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.callout.access.DeviceTokens;
import dev.callout.database.TestDatabase;
import dev.callout.route.OneDay;
import dev.callout.territory.TerritoryId;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which page answers whom: dispatcher, admin, technician, stranger. Whoever is unknown is shown the way to the login. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
class PageRolesTest {
    private static final String NOTHING = "00000000-0000-7000-8000-000000000000";

    @Inject
    OneDay day;

    @Inject
    DeviceTokens devices;

    @ParameterizedTest
    @CsvSource({
        "GET,  /?territory={territory},              200, 200, 403, 303",
        "GET,  /running?territory={territory},       200, 200, 403, 303",
        "GET,  /plans/{nothing},                     404, 404, 403, 303",
        "POST, /plans/{nothing}/publication,         404, 404, 403, 303",
        "POST, /waitlist-offers/{nothing},           404, 404, 403, 303",
        "GET,  /cases,                               200, 200, 403, 303",
        "GET,  /cases/new,                           200, 200, 403, 303",
        "GET,  /cases/{nothing},                     404, 404, 403, 303",
        "POST, /cases,                               422, 422, 403, 303",
        "POST, /cases/{nothing}/notes,               404, 404, 403, 303",
        "POST, /cases/{nothing}/dance,               404, 404, 403, 303",
        "GET,  /cases/{nothing}/shipments/new,       404, 404, 403, 303",
        "POST, /cases/{nothing}/shipments,           404, 404, 403, 303",
        "GET,  /cases/{nothing}/pick-ups/new,        404, 404, 403, 303",
        "POST, /cases/{nothing}/pick-ups,            404, 404, 403, 303",
        "GET,  /visits/nobody,                       404, 404, 403, 303",
        "GET,  /visits/nobody/move,                  404, 404, 403, 303",
        "POST, /visits/nobody/cancellation,          404, 404, 403, 303",
        "GET,  /requests,                            200, 200, 403, 303",
        "POST, /requests,                            200, 200, 403, 303",
        "GET,  /answers-due,                         200, 200, 403, 303",
        "POST, /tellings/{nothing}/told,             404, 404, 403, 303",
        "GET,  /claims,                              200, 200, 403, 303",
        "GET,  /claims/{nothing},                    404, 404, 403, 303",
        "GET,  /claims/new,                          200, 200, 403, 303",
        "POST, /claims,                              422, 422, 403, 303",
        "POST, /claims/{nothing}/answer,             404, 404, 403, 303",
        "POST, /claims/{nothing}/parts,              404, 404, 403, 303",
        "POST, /claims/{nothing}/compensation,       404, 404, 403, 303",
        "GET,  /escalations,                         200, 200, 403, 303",
        "GET,  /escalations/{nothing},               404, 404, 403, 303",
        "GET,  /escalations/new,                     200, 200, 403, 303",
        "POST, /escalations,                         422, 422, 403, 303",
        "POST, /escalations/{nothing}/written,       404, 404, 403, 303",
        "POST, /escalations/{nothing}/agreement,     404, 404, 403, 303",
        "POST, /escalations/{nothing}/closure,       404, 404, 403, 303",
        "GET,  /operating-messages,                  200, 200, 403, 303",
        "POST, /operating-messages,                  422, 422, 403, 303",
        "POST, /operating-messages/{nothing}/end,    422, 422, 403, 303",
        "GET,  /emergencies,                         200, 200, 403, 303",
        "POST, /emergencies,                         422, 422, 403, 303",
        "POST, /emergencies/{nothing}/end,           404, 404, 403, 303",
        "POST, /emergencies/{nothing}/visits/{nothing}/phone-help, 404, 404, 403, 303",
        "GET,  /charges,                             200, 200, 403, 303",
        "GET,  /charges/new,                         200, 200, 403, 303",
        "GET,  /charges/{nothing},                   404, 404, 403, 303",
        "POST, /charges/quotes,                      422, 422, 403, 303",
        "POST, /charges/{nothing}/acceptance,        404, 404, 403, 303",
        "POST, /charges/{nothing}/refusal,           404, 404, 403, 303",
        "POST, /charges/{nothing}/waiver,            404, 404, 403, 303",
        "POST, /charges/exports,                     303, 303, 403, 303",
        "GET,  /accounts,                            200, 200, 403, 303",
        "POST, /accounts/contact,                    404, 404, 403, 303",
        "POST, /accounts/pin,                        404, 404, 403, 303",
        "GET,  /account,                             200, 200, 200, 200",
        "POST, /account/pin,                         422, 422, 422, 422",
        "POST, /account/session,                     422, 422, 422, 422",
        "POST, /account/contact,                     303, 303, 303, 303",
        "POST, /account/cases,                       303, 303, 303, 303",
        "POST, /account/logout,                      303, 303, 303, 303",
        "GET,  /account/visits/nobody,               303, 303, 303, 303",
        "GET,  /account/visits/nobody/move,          303, 303, 303, 303",
        "POST, /account/visits/nobody/cancellation,  303, 303, 303, 303",
        "GET,  /track/nobody,                        404, 404, 404, 404",
        "GET,  /track/nobody/move,                   404, 404, 404, 404",
        "POST, /track/nobody/move,                   404, 404, 404, 404",
        "GET,  /track/nobody/cancellation,           404, 404, 404, 404",
        "POST, /track/nobody/cancellation,           404, 404, 404, 404",
        "POST, /track/nobody/waitlist,               404, 404, 404, 404",
    })
    void everyPageAnswersEveryRoleAsItShould(
            String method, String path, int toDispatcher, int toAdmin, int toTechnician, int toStranger) {
        TerritoryId territory = day.territory();
        String there = path.replace("{territory}", territory.value()).replace("{nothing}", NOTHING);
        String phone = devices.issue(day.technician(territory).id().value(), "pages");
        expect(dispatcher(), territory, method, there, toDispatcher);
        expect(admin(), territory, method, there, toAdmin);
        expect(bearer(phone), territory, method, there, toTechnician);
        expect(given(), territory, method, there, toStranger);
    }

    private static void expect(
            RequestSpecification caller, TerritoryId territory, String method, String path, int status) {
        RequestSpecification call = caller.redirects().follow(false);
        if (method.equals("POST")) {
            call = call.formParam("territory", territory.value());
        }
        Response answer = call.request(method, path);
        assertThat(answer.statusCode())
                .as("%s %s: %s", method, path, answer.asString())
                .isEqualTo(status);
        if (status != 303) {
            assertThat(answer.contentType()).startsWith("text/html");
            assertThat(answer.header("Content-Security-Policy")).contains("default-src 'self'");
        }
    }
}
