package dev.callout.exchange;

import static dev.callout.visit.Requests.dispatcher;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import dev.callout.database.TestDatabase;
import dev.callout.promise.LearnedDurations;
import dev.callout.promise.learning.Paces;
import dev.callout.route.OneDay;
import dev.callout.technician.Technician;
import dev.callout.territory.TerritoryId;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Durations are learned from an imported history, shown, planned with, and fixed by hand. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
class HistoryImportTest {
    private static final int VISITS = 10_000;
    private static final int PLANNED = 60;
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    @Inject
    OneDay day;

    @Inject
    LearnedDurations durations;

    @Test
    void tenThousandFinishedVisitsTeachHowLongWorkTakes() {
        TerritoryId territory = day.territory();
        Technician anna = day.technician(territory);
        String table = history(anna);
        Response first = bringIn(territory, table);
        first.then()
                .statusCode(200)
                .body("tables[0].kind", equalTo("HISTORY"))
                .body("tables[0].created", equalTo(VISITS));
        bringIn(territory, table).then().body("tables[0].unchanged", equalTo(VISITS));

        dispatcher()
                .contentType(ContentType.JSON)
                .post("/api/learned-durations/learning")
                .then()
                .statusCode(200);
        Paces paces = durations.paces();
        assertThat(paces.pace("fault-repair", "somebody new").factor()).isBetween(1.2, 1.4);
        assertThat(paces.pace("fault-repair", anna.id().toString()).factor()).isBetween(1.0, 1.3);
        dispatcher()
                .get("/api/learned-durations")
                .then()
                .body(
                        "items.find { it.workKind == 'fault-repair' }.technicians.technician",
                        hasItem(anna.id().toString()));

        dispatcher()
                .contentType(ContentType.JSON)
                .body("{\"factor\": 0.8, \"variation\": 0.2}")
                .put("/api/learned-durations/fault-repair")
                .then()
                .statusCode(200);
        assertThat(durations.paces().pace("fault-repair", "somebody new").factor())
                .isEqualTo(0.8);
        dispatcher().delete("/api/learned-durations/fault-repair").then().statusCode(200);
        assertThat(durations.paces().pace("fault-repair", "somebody new").factor())
                .isGreaterThan(1);
    }

    @Test
    void everyFaultOfAHistoryIsToldAndNothingIsKept() {
        TerritoryId territory = day.territory();
        bringIn(territory, """
                        externalId;workKind;technician;begun;ended
                        H1;no-such-work;x;2026-10-01 09:00;2026-10-01 10:00
                        H2;fault-repair;x;2026-10-01 10:00;2026-10-01 09:00
                        """)
                .then()
                .statusCode(422)
                .body("issues.pointer", hasItem("/1/workKind"))
                .body("issues.pointer", hasItem("/2/ended"));
    }

    /** Work takes a third longer than planned; Anna is quicker than others. */
    private static String history(Technician anna) {
        Random chance = new Random(4);
        StringBuilder table = new StringBuilder("externalId;workKind;technician;begun;ended;plannedMinutes\n");
        for (int i = 0; i < VISITS; i++) {
            boolean annas = i % 5 == 0;
            LocalDateTime begun = LocalDateTime.of(2026, 3, 2, 9, 0).plusMinutes(30L * i % 300_000);
            long minutes = Math.max(5, Math.round(PLANNED * (annas ? 1.1 : 1.35) * (1 + 0.3 * chance.nextGaussian())));
            table.append("H").append(i).append(";fault-repair;");
            table.append(annas ? anna.externalId() : "T-" + i % 5).append(';');
            table.append(MOMENT.format(begun)).append(';').append(MOMENT.format(begun.plusMinutes(minutes)));
            table.append(';').append(PLANNED).append('\n');
        }
        return table.toString();
    }

    private static Response bringIn(TerritoryId territory, String table) {
        return dispatcher()
                .contentType("text/csv")
                .body(table.getBytes(StandardCharsets.UTF_8))
                .post("/api/territories/{t}/imports?file=history.csv", territory.value());
    }
}
