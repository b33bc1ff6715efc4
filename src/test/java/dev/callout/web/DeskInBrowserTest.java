package dev.callout.web;

import static dev.callout.operators.Desk.get;
import static dev.callout.operators.Desk.in;
import static dev.callout.operators.Desk.post;
import static dev.callout.operators.Desk.put;
import static dev.callout.visit.Requests.dispatcher;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.callout.access.CustomerLinks;
import dev.callout.database.TestDatabase;
import dev.callout.operators.Desk;
import dev.callout.route.OneDay;
import dev.callout.territory.TerritoryId;
import dev.callout.time.FixedClock;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.net.URL;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The desk's pages in a browser: by keyboard alone, and on a narrow screen in every language without a script. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
class DeskInBrowserTest {
    private static final String ZONE = "Europe/Moscow";
    private static final List<String> PAGES = List.of(
            "/cases",
            "/cases/new",
            "/requests",
            "/answers-due",
            "/claims",
            "/claims/new",
            "/escalations",
            "/operating-messages",
            "/emergencies",
            "/charges",
            "/charges/new?rule=extra-work",
            "/accounts",
            "/account");

    /** A narrow screen in five languages, a wide one in two. */
    private static final int VIEWS = 7;

    @Inject
    OneDay day;

    @Inject
    CustomerLinks links;

    @Inject
    Desk desk;

    @TestHTTPResource("/")
    @SuppressWarnings("NullAway.Init")
    URL address;

    @Test
    void theDeskAndAnAccountAreUsedByKeyboardAndNoPageIsWiderThanASmallPhone() throws Exception {
        Path chromium = Browser.find().orElse(null);
        Path folder = Browser.pictures("desk");
        assumeTrue(chromium != null, Browser.MISSING);
        TerritoryId territory = day.territory();
        String own =
                "/track/" + links.issue(day.visit(territory).id().value(), FixedClock.USUAL.plus(Duration.ofDays(9)));
        String contract = account(territory.value());
        List<String> pages = new ArrayList<>(PAGES);
        pages.addAll(filled(territory.value(), contract));
        List<String> open = List.of(own, own + "/move", own + "/cancellation", "/account");
        String plan = new JsonMapper()
                .writeValueAsString(Map.of(
                        "territory",
                        territory.value(),
                        "account",
                        Map.of("contract", contract, "pin", desk.pin()),
                        "pages",
                        pages,
                        "open",
                        open));
        String base = address.toString().replaceAll("/$", "");

        JsonNode told = Browser.run("desk.mjs", folder, base, plan, String.valueOf(chromium), folder.toString());

        JsonNode keyboard = told.get("keyboard");
        assertThat(keyboard.get("faults").asInt()).as("a contact without name").isPositive();
        assertThat(keyboard.get("kept").asText()).isEqualTo("No link");
        assertThat(keyboard.get("taken")).as("the visit's case").isEqualTo(keyboard.get("opened"));
        assertThat(keyboard.get("sent").asInt()).as("equipment under the case").isEqualTo(2);
        assertThat(keyboard.get("outline").asText()).as("the focus is seen").isEqualTo("solid");
        dispatcher()
                .get("/api" + keyboard.get("opened").asText())
                .then()
                .body("subject", equalTo("No link"))
                .body("links.kind", containsInAnyOrder("VISIT", "SHIPMENT", "PICK_UP"));
        JsonNode account = told.get("account");
        assertThat(account.get("sent").asInt())
                .as("it is said that a PIN is on its way")
                .isEqualTo(1);
        assertThat(account.get("faults").asInt()).as("a PIN that does not fit").isEqualTo(1);
        assertThat(account.get("kept").asText()).isEqualTo(contract);
        assertThat(account.get("cancelled").asText()).startsWith("/account/visits/");
        assertThat(account.get("outline").asText()).as("the focus is seen").isEqualTo("solid");
        assertThat(account.get("out").asInt()).as("the login is shown again").isEqualTo(1);
        assertThat(told.get("pages")).hasSize(VIEWS * (pages.size() + 1 + open.size()));
        for (JsonNode page : told.get("pages")) {
            assertThat(page.get("status").asInt()).as(page.toString()).isEqualTo(200);
            assertThat(page.get("wider").asBoolean())
                    .as(page + " scrolls sideways")
                    .isFalse();
            assertThat(page.get("headings").asInt()).as(page.toString()).isEqualTo(1);
            assertThat(page.get("mains").asInt()).as(page.toString()).isEqualTo(1);
            assertThat(page.get("skips").asBoolean()).as(page.toString()).isTrue();
            assertThat(page.get("unlabelled").asInt()).as(page.toString()).isZero();
            assertThat(page.get("nameless").asInt()).as(page.toString()).isZero();
            assertThat(page.get("twice")).as(page.toString()).isEmpty();
        }
    }

    /** The number of a contract with two visits, whose holder was sent a PIN. */
    private String account(String territory) {
        String contract = desk.contract("Testova", true, null);
        put(
                "/api/contracts/" + contract + "/contact",
                "{'name': 'Vera Testova', 'phone': '+74955550102', 'way': 'SMS'}");
        for (int visit = 0; visit < 2; visit++) {
            post(
                            "/api/visits",
                            desk.visitForm(territory, "fault-repair", null)
                                    .replaceFirst(
                                            "\\{",
                                            "{'customer': {'contract': '" + contract + "', 'surname': 'Testova'}, ")
                                    .replace("+46 8 123 456 78", "+7 495 555-01-02"))
                    .then()
                    .statusCode(201);
        }
        post("/api/account/pin", "{'contract': '" + contract + "'}").then().statusCode(202);
        return contract;
    }

    /** Pages of things with all that they can hold: a claim before its answer, a quote, equipment of a case, an account. */
    private List<String> filled(String territory, String contract) {
        post(
                "/api/subscriptions",
                "{'contract': '" + contract + "', 'item': '1/1.1', 'from': '2026-01-02T00:00:00+03:00'}");
        String claim = in(
                post(
                        "/api/claims",
                        "{'via': 'PAGE', 'holder': 'Vera Testova', 'contract': '" + contract
                                + "', 'phone': '+7 495 555-01-02', 'event': 'No link for two days', 'technician': 'Test',"
                                + " 'period': {'from': '2026-03-01', 'to': '2026-03-02'}, 'wishedAnswer': 'PHONE', 'signed':"
                                + " true}"),
                "id");
        String incomplete = in(post("/api/claims", "{'via': 'EMAIL', 'email': 'test@example.com'}"), "id");
        String quote = in(
                post(
                        "/api/charges/quotes",
                        "{'contract': '" + contract
                                + "', 'rule': 'extra-work', 'minutes': 16, 'pieces': {'3/2.2': 3}}"),
                "charge.id");
        Response opened = post(
                "/api/cases",
                "{'territory': '" + territory
                        + "', 'subject': 'The box is dead', 'contact': {'name': 'Vera', 'phone': '+74955550102', 'way': 'PHONE'}}");
        post(
                        "/api/shipments",
                        "{'contract': '" + contract + "', 'item': 'Set-top box', 'case': '" + in(opened, "reference")
                                + "'}")
                .then()
                .statusCode(201);
        String day = LocalDate.ofInstant(FixedClock.USUAL, ZoneId.of(ZONE))
                .minusDays(2)
                .toString();
        String visit = "/visits/" + in(get("/api/visits?territory=" + territory), "items[0].reference");
        return List.of(
                visit,
                visit + "/move",
                visit + "/cancellation",
                "/claims/" + claim + "?outage.start=" + day + "T06:30&outage.end=" + day + "T22:00",
                "/claims/" + incomplete,
                "/charges/" + quote,
                "/cases/" + in(opened, "id"),
                "/cases/" + in(opened, "id") + "/shipments/new",
                "/cases/" + in(opened, "id") + "/pick-ups/new",
                "/accounts?contract=" + contract);
    }
}
