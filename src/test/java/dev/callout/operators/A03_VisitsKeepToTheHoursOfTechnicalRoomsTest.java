package dev.callout.operators;

import static dev.callout.operators.Counter.get;
import static dev.callout.operators.Counter.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import dev.callout.database.TestDatabase;
import dev.callout.time.FixedClock;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A3: visits only 10:30–17:00 on working days, because technical rooms may not be entered at other times: start and end both inside. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
@WithTestResource(Letterbox.class)
class A03_VisitsKeepToTheHoursOfTechnicalRoomsTest {
    private static final String MOSCOW = "Europe/Moscow";
    private static final String FRIDAY = "2026-11-27";
    private static final String SATURDAY = "2026-11-28";

    @Inject
    Counter counter;

    @Inject
    Field field;

    @AfterEach
    void setTheClockBack() {
        FixedClock.set(FixedClock.USUAL);
    }

    @Test
    void howeverLongTheShiftEveryVisitBeginsAndEndsWithinTheHours() {
        Counter.at("2026-11-26T12:00:00", MOSCOW);
        String territory = counter.territory(MOSCOW, "technical-rooms");
        Field.Person anna = field.technician(territory, "Анна", List.of(FRIDAY), 0, "network");
        List<String> asked = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            asked.add(visit(territory, "fault-repair", FRIDAY, i, "'duration': 'PT1H30M',"));
        }
        String tooLong = visit(territory, "fault-repair", FRIDAY, 9, "'duration': 'PT6H45M',");
        Response plan = Field.publish(territory, FRIDAY);
        plan.then().body("unassigned.visit", hasItem(tooLong));

        Response route = anna.route(FRIDAY);
        route.then().body("stops", hasSize(org.hamcrest.Matchers.greaterThanOrEqualTo(3)));
        assertThat(route.<List<String>>path("stops.visit.id")).isSubsetOf(asked);
        for (String start : route.<List<String>>path("stops.start")) {
            assertThat(local(start)).isAfterOrEqualTo(LocalTime.of(10, 30));
        }
        for (String end : route.<List<String>>path("stops.end")) {
            assertThat(local(end)).isBeforeOrEqualTo(LocalTime.of(17, 0));
        }
    }

    @Test
    void onASaturdayNobodyEntersATechnicalRoomThoughSomebodyIsOnDuty() {
        Counter.at("2026-11-26T12:00:00", MOSCOW);
        String territory = counter.territory(MOSCOW, "technical-rooms");
        field.technician(territory, "Анна", List.of(SATURDAY), 0, "network");
        String room = visit(territory, "fault-repair", SATURDAY, 0, "");
        Response plan = Field.plan(territory, SATURDAY);
        assertThat(plan.asString()).contains(room);
        plan.then().body("routes.stops.flatten().visit", org.hamcrest.Matchers.not(hasItem(room)));
        post("/api/slots/search", """
                {'territory': '%s', 'workKind': 'fault-repair', 'site': {'address': 'Test 1', 'lat': 60.0, 'lon': 15.0},
                 'from': '2026-11-28', 'to': '2026-11-28'}
                """.formatted(territory)).then().body("items", hasSize(0));
        get("/api/visits/" + room).then().statusCode(200);
    }

    private static LocalTime local(String time) {
        return OffsetDateTime.parse(time).toLocalTime();
    }

    private static String visit(String territory, String kind, String day, int number, String more) {
        return Counter.id(post("/api/visits", """
                {'territory': '%s', 'workKind': '%s', %s
                 'site': {'address': 'Test %d', 'lat': 60.0%d, 'lon': 15.0, 'access': 'LIFT'},
                 'contact': {'name': 'Вера Ёлкина', 'phone': '+7000100030%d', 'language': 'ru'},
                 'customer': {'contract': 'A3-%d-%s', 'surname': 'Ёлкина'},
                 'windows': [{'start': '%sT08:00:00+03:00', 'end': '%sT20:00:00+03:00'}]}
                """.formatted(
                        territory, kind, more, number, number, number, number, territory, day, day)));
    }
}
