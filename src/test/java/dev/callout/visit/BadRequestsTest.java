package dev.callout.visit;

import static dev.callout.visit.Requests.dispatcher;
import static org.assertj.core.api.Assertions.assertThat;

import dev.callout.database.TestDatabase;
import dev.callout.route.OneDay;
import dev.callout.territory.TerritoryId;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever is wrong with a call, the answer is a problem, and nothing is stored. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
class BadRequestsTest {
    @Inject
    OneDay day;

    @Inject
    DataSource database;

    /** A way to spoil a good request. */
    enum Spoiled {
        EMPTY(400, body -> ""),
        NOT_JSON(400, body -> "visit please"),
        CUT_OFF(400, body -> body.substring(0, body.length() / 2)),
        TWICE(400, body -> body + body),
        DUPLICATE_KEY(400, body -> body.replace("\"notes\"", "\"workKind\": \"x\", \"notes\"")),
        A_LIST(422, body -> "[" + body + "]"),
        UNKNOWN_FIELD(422, body -> body.replace("\"notes\"", "\"note\"")),
        NO_POINT(422, body -> body.replace("\"lat\": 55.80, \"lon\": 37.61,", "")),
        TEXT_FOR_NUMBER(422, body -> body.replace("55.80", "\"north\"")),
        OFF_THE_EARTH(422, body -> body.replace("55.80", "155.80")),
        BAD_PHONE(422, body -> body.replace("+7 495 555-01-02", "call me")),
        NO_OFFSET(422, body -> body.replace("10:30:00+03:00", "10:30:00")),
        WINDOW_REVERSED(422, body -> body.replace("T14:00", "T09:00")),
        WINDOW_TOO_SHORT(422, body -> body.replace("T14:00", "T10:40")),
        WINDOW_OVER(422, body -> body.replace("2026-11-23", "2026-11-20")),
        UNKNOWN_KIND(422, body -> body.replace("fault-repair", "fault-repare")),
        BLANK_ADDRESS(422, body -> body.replace("Test Street 1", " ")),
        LONG_SECRET(422, body -> body.replace(Requests.SECRET, "x".repeat(501))),
        HUGE(413, body -> body.replace("second door", "x".repeat(1 << 20)));

        private final int status;
        private final UnaryOperator<String> spoil;

        Spoiled(int status, UnaryOperator<String> spoil) {
            this.status = status;
            this.spoil = spoil;
        }
    }

    @ParameterizedTest
    @EnumSource
    void areRefusedAndStoreNothing(Spoiled spoiled) throws SQLException {
        TerritoryId territory = day.territory();
        String before = counts();
        Response answer = dispatcher()
                .contentType("application/json")
                .header("Idempotency-Key", "spoiled " + territory)
                .body(spoiled.spoil.apply(Requests.visit(territory)))
                .post("/api/visits");

        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(spoiled.status);
        assertThat(answer.contentType()).isEqualTo("application/problem+json");
        assertThat(answer.jsonPath().getString("code")).isNotBlank();
        if (spoiled.status == 422) {
            assertThat(answer.jsonPath().getList("issues.pointer")).isNotEmpty();
        }
        assertThat(counts()).isEqualTo(before);
    }

    @Test
    void noSuchPathMethodOrMediaTypeIsAProblemToo() {
        problem(dispatcher().get("/api/nothing"), 404, "not-found");
        problem(dispatcher().get("/api/visits/not-an-id"), 404, "not-found");
        problem(dispatcher().get("/api/visits/0192f5a4-0000-7000-8000-000000000000"), 404, "not-found");
        problem(dispatcher().delete("/api/visits"), 405, "method-not-allowed");
        problem(dispatcher().contentType("text/plain").body("x").post("/api/visits"), 415, "unsupported-media-type");
        problem(dispatcher().get("/api/visits?limit=0"), 400, "bad-request");
        problem(dispatcher().get("/api/visits?date=tomorrow&territory=x"), 400, "bad-request");
        problem(dispatcher().get("/api/visits?date=2026-11-23"), 400, "bad-request");
        problem(dispatcher().get("/api/visits?state=LOST"), 400, "bad-request");
        problem(dispatcher().get("/api/visits?cursor=!!"), 400, "bad-request");
    }

    private static void problem(Response answer, int status, String code) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        assertThat(answer.contentType()).isEqualTo("application/problem+json");
        assertThat(answer.jsonPath().getString("code")).isEqualTo(code);
        assertThat(answer.asString()).doesNotContain("Exception", "\tat ", "<html");
    }

    private String counts() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT (SELECT count(*) FROM visit) || ' '"
                        + " || (SELECT count(*) FROM site) || ' ' || (SELECT count(*) FROM contact) || ' '"
                        + " || (SELECT count(*) FROM contract) || ' ' || (SELECT count(*) FROM customer) || ' '"
                        + " || (SELECT count(*) FROM access_secret) || ' ' || (SELECT count(*) FROM repeated_call)")) {
            row.next();
            return row.getString(1);
        }
    }
}
