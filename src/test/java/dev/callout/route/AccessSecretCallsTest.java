package dev.callout.route;

import static dev.callout.route.OneDay.DAY;
import static dev.callout.visit.Requests.SECRET;
import static dev.callout.visit.Requests.admin;
import static dev.callout.visit.Requests.bearer;
import static dev.callout.visit.Requests.dispatcher;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.callout.access.DeviceTokens;
import dev.callout.database.TestDatabase;
import dev.callout.home.CalloutHome;
import dev.callout.technician.Shift;
import dev.callout.technician.Technician;
import dev.callout.territory.TerritoryId;
import dev.callout.time.FixedClock;
import dev.callout.visit.Requests;
import dev.callout.visit.Visit;
import dev.callout.visit.VisitId;
import dev.callout.visit.VisitState;
import dev.callout.visit.Visits;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestDatabase.class)
class AccessSecretCallsTest {
    @Inject
    OneDay day;

    @Inject
    Visits visits;

    @Inject
    Plans plans;

    @Inject
    Publications publications;

    @Inject
    DeviceTokens devices;

    @Inject
    DataSource database;

    @AfterEach
    void backToTheUsualTime() {
        FixedClock.set(FixedClock.USUAL);
    }

    @Test
    void aDispatcherSeesTheSecretAndAnAdminDoesNot() throws SQLException {
        String visit = posted(day.territory());
        dispatcher()
                .post(reveal(visit))
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("accessSecret", equalTo(SECRET));
        admin().post(reveal(visit)).then().statusCode(403);
        assertThat(audited(visit)).containsExactly("dispatcher true");
    }

    @Test
    void theAssignedTechnicianSeesItFromTheDayBeforeUntilDone() throws SQLException {
        TerritoryId territory = day.territory();
        Technician anna = day.technician(territory);
        Technician bob = day.technician(territory);
        String id = posted(territory);
        publish(territory, day.shift(anna), id);
        String annas = devices.issue(anna.id().value(), "phone");
        String bobs = devices.issue(bob.id().value(), "phone");

        FixedClock.set(Instant.parse("2026-11-21T20:59:00Z")); // Saturday, a minute to midnight in Moscow
        bearer(annas).post(reveal(id)).then().statusCode(403).body("code", equalTo("not-allowed"));
        FixedClock.set(Instant.parse("2026-11-21T21:00:00Z"));
        bearer(annas).post(reveal(id)).then().statusCode(200).body("accessSecret", equalTo(SECRET));
        bearer(bobs).post(reveal(id)).then().statusCode(404);

        VisitId visit = VisitId.of(id);
        visits.change(visit, VisitState.PROMISED, "test", null);
        visits.change(visit, VisitState.ON_SITE, "test", null);
        bearer(annas).post(reveal(id)).then().statusCode(200);
        visits.change(visit, VisitState.DONE, "test", null);
        bearer(annas).post(reveal(id)).then().statusCode(403);
        String technician = "technician " + anna.id();
        assertThat(audited(id))
                .containsExactly(
                        technician + " false",
                        technician + " true",
                        "technician " + bob.id() + " false",
                        technician + " true",
                        technician + " false");
    }

    @Test
    void aRevokedDeviceAndAWrongTokenAreStrangers() {
        TerritoryId territory = day.territory();
        Technician anna = day.technician(territory);
        String id = posted(territory);
        String token = admin().contentType(ContentType.JSON)
                .body("{\"device\": \"phone\"}")
                .post("/api/technicians/" + anna.id() + "/devices")
                .then()
                .statusCode(201)
                .extract()
                .path("token");
        bearer(token).get("/api/me").then().statusCode(200).body("roles[0]", equalTo("technician"));
        admin().delete("/api/technicians/" + anna.id() + "/devices/phone")
                .then()
                .statusCode(204);
        bearer(token).post(reveal(id)).then().statusCode(401).body("code", equalTo("not-authenticated"));
        bearer("wrong").post(reveal(id)).then().statusCode(401);
    }

    @Test
    void theSecretIsNowhereInTheDatabase() throws SQLException {
        TerritoryId territory = day.territory();
        dispatcher()
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", "dump " + territory)
                .body(Requests.visit(territory))
                .post("/api/visits")
                .then()
                .statusCode(201);
        String visit = posted(territory);
        dispatcher()
                .header("Idempotency-Key", "r " + territory)
                .post(reveal(visit))
                .then()
                .statusCode(200);

        List<String> found = new ArrayList<>();
        try (Connection connection = database.getConnection();
                Statement tables = connection.createStatement();
                ResultSet names = tables.executeQuery(
                        "SELECT table_name FROM information_schema.tables WHERE table_schema = 'public'")) {
            while (names.next()) {
                found.addAll(rowsWithSecret(connection, names.getString(1)));
            }
        }
        assertThat(found).isEmpty();
    }

    @Test
    void itsKeyIsTheOwnersAlone() throws IOException {
        posted(day.territory());
        var keyset = CalloutHome.configured().path("access-secrets.keyset");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(keyset)))
                .isEqualTo("rw-------");
    }

    /** Every row as text, and what is kept as bytes read as text too. */
    private static List<String> rowsWithSecret(Connection connection, String table) throws SQLException {
        List<String> found = new ArrayList<>();
        String hex = "encode(convert_to('" + SECRET + "', 'UTF8'), 'hex')";
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT count(*) FROM \"" + table + "\" t WHERE t::text LIKE '%"
                        + SECRET + "%' OR t::text LIKE '%7391%kljuch%' OR t::text LIKE '%' || " + hex + " || '%'")) {
            rows.next();
            if (rows.getInt(1) > 0) {
                found.add(table);
            }
        }
        return found;
    }

    private void publish(TerritoryId territory, Shift shift, String id) {
        Visit visit = visits.get(VisitId.of(id));
        Plan plan = plans.takeUp(plans.queue(new Plans.Request(territory, DAY, 1, PlanReason.ON_DEMAND, 5), "test")
                .id());
        plans.ready(plan.id(), plan.epoch(), "{}", List.of());
        publications.publish(territory, DAY, plan.id(), "test", List.of(day.stop(shift, 0, visit, "10:30", "11:15")));
    }

    private static String posted(TerritoryId territory) {
        return dispatcher()
                .contentType(ContentType.JSON)
                .body(Requests.visit(territory))
                .post("/api/visits")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String reveal(String visit) {
        return "/api/visits/" + visit + "/access-secret:reveal";
    }

    private List<String> audited(String visit) throws SQLException {
        List<String> lines = new ArrayList<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT who || ' ' || granted FROM access_secret_reveal"
                        + " WHERE visit = '" + visit + "' ORDER BY xmin::text::bigint")) {
            while (rows.next()) {
                lines.add(rows.getString(1));
            }
        }
        return lines;
    }
}
