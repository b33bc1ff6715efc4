package dev.callout.operators;

import static dev.callout.operators.Desk.get;
import static dev.callout.operators.Desk.in;
import static dev.callout.operators.Desk.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import dev.callout.database.TestDatabase;
import dev.callout.territory.TerritoryId;
import dev.callout.time.FixedClock;
import dev.callout.visit.Requests;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A4: phone help is given on contract number, holder's surname and a balance in order; a call over 15 minutes may be turned into a visit. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
@WithTestResource(Letterbox.class)
class A04_PhoneHelpForWhoeverIsIdentifiedTest {
    private static final String MOSCOW = "Europe/Moscow";

    @Inject
    Desk desk;

    private String territory = "";

    @BeforeEach
    void mondayAtEleven() {
        territory = desk.territory(MOSCOW);
        desk.at("2026-11-23T11:00:00", MOSCOW);
    }

    @AfterEach
    void setTheClockBack() {
        FixedClock.set(FixedClock.USUAL);
    }

    @Test
    void aStrangerIsNotHelpedByPhoneUntilNumberAndSurnameFit() {
        String contract = desk.contract("Петрова", true, null);
        String path = "/api/cases/" + in(open(contract, "Иванова"), "id");
        help(path).then().statusCode(409).body("obstacles", contains("NOT_IDENTIFIED"));

        identify(path, contract, "Сидорова").then().statusCode(404);
        identify(path, "no such contract", "Петрова").then().statusCode(404);
        identify(path, contract, "петрова")
                .then()
                .statusCode(200)
                .body("contract", equalTo(contract))
                .body("identifiedBy", equalTo("CONTRACT_AND_SURNAME"));
        help(path).then().statusCode(200).body("state", equalTo("IN_WORK"));
        get(path).then().body("history.kind", hasItem("NOT_IDENTIFIED")).body("history.kind", hasItem("IDENTIFIED"));
    }

    @Test
    void withoutABalanceInOrderNobodyIsHelpedByPhoneButOtherwise() {
        String path = "/api/cases/" + in(open(desk.contract("Петров", false, null), "Петров"), "id");
        help(path).then().statusCode(409).body("obstacles", contains("BALANCE_NOT_IN_ORDER"));
        post(path + "/help", "{'way': 'VISIT', 'reason': 'paid on site'}")
                .then()
                .statusCode(200);
    }

    @Test
    void aCallOverFifteenMinutesIsOfferedAVisitWhichBelongsToTheCase() {
        Response opened = open(desk.contract("Testova", true, null), "Testova");
        String path = "/api/cases/" + in(opened, "id");
        String call = in(post(path + "/calls", "{}"), "id");
        post(path + "/calls", "{}").then().statusCode(409);

        desk.at("2026-11-23T11:15:00", MOSCOW);
        get(path).then().body("visitOffered", equalTo(false));
        desk.at("2026-11-23T11:15:01", MOSCOW);
        get(path).then().body("visitOffered", equalTo(true)).body("calls[0].overLimit", equalTo(true));
        post(path + "/calls/" + call + "/end", "{'said': 'Перезагрузка не помогла'}")
                .then()
                .statusCode(200);
        desk.at("2026-11-23T12:00:00", MOSCOW);
        get(path).then().body("calls[0].minutes", equalTo(15));

        String request = Requests.visit(new TerritoryId(territory))
                .replaceFirst("\\{", "{\"case\": \"" + in(opened, "reference") + "\", ")
                .replace("10:30:00+03:00", "12:30:00+03:00");
        Response visit = post("/api/visits", request);
        visit.then().statusCode(201);
        get(path).then().body("links.kind", contains("VISIT")).body("links.id", contains(in(visit, "id")));
        post("/api/visits", request.replace(in(opened, "reference"), "111-111-111"))
                .then()
                .statusCode(422)
                .body("issues.code", contains("unknown-case"));
    }

    @Test
    void aVisitPostedWithoutACaseGetsOne() {
        Response visit = post(
                "/api/visits", Requests.visit(new TerritoryId(territory)).replace("10:30:00+03:00", "12:30:00+03:00"));
        Response listed = get("/api/cases?territory=" + territory);
        listed.then().body("items.source", contains("VISIT")).body("items.state", contains("OPEN"));
        String whole = get("/api/cases/" + in(listed, "items[0].id")).asString();
        assertThat(whole).contains(in(visit, "id"));
    }

    @Test
    void aVisitThatIsDoneSolvesItsCaseWhichIsClosedOnceThatWasTold() {
        Response visit = post(
                "/api/visits", Requests.visit(new TerritoryId(territory)).replace("10:30:00+03:00", "12:30:00+03:00"));
        String id = in(get("/api/cases?territory=" + territory), "items[0].id");
        desk.done(in(visit, "reference"));
        desk.tell(id, "CASE_SOLVED");
        get("/api/cases/" + id)
                .then()
                .body("state", equalTo("CLOSED"))
                .body("solution", equalTo("Устранение неисправности"))
                .body("history.kind", hasItem("VISIT"));
    }

    private Response open(String contract, String surname) {
        return post("/api/cases", """
                {'territory': '%s', 'source': 'PHONE', 'subject': 'Нет связи',
                 'contact': {'name': 'Вера', 'phone': '+7 495 555-01-02'},
                 'customer': {'contract': '%s', 'surname': '%s'}}
                """.formatted(territory, contract, surname));
    }

    private static Response identify(String path, String contract, String surname) {
        return post(path + "/identification", "{'contract': '%s', 'surname': '%s'}".formatted(contract, surname));
    }

    private static Response help(String path) {
        return post(path + "/help", "{'way': 'PHONE', 'reason': 'no link'}");
    }
}
