package dev.callout.operators;

import static dev.callout.operators.Counter.get;
import static dev.callout.operators.Counter.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import dev.callout.database.TestDatabase;
import dev.callout.time.FixedClock;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A5: the work kind sets the priority; a more urgent task goes ahead, and customers who are moved are told. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
@WithTestResource(Letterbox.class)
class A05_TheMoreUrgentGoesAheadAndWhoIsMovedIsToldTest {
    private static final String MOSCOW = "Europe/Moscow";
    private static final String MONDAY = "2026-11-23";

    @Inject
    Counter counter;

    @Inject
    Field field;

    @AfterEach
    void setTheClockBack() {
        FixedClock.set(FixedClock.USUAL);
    }

    @Test
    void anOutageIsPutIntoTodaysRoutesAndWhoHasToWaitHearsOfIt() {
        Counter.at("2026-11-22T12:00:00", MOSCOW);
        String territory = counter.territory(MOSCOW, "technical-rooms");
        Field.Person anna = field.technician(territory, "Анна", List.of(MONDAY), 0, "network");
        // two long repairs fill the hours of technical rooms
        String first = repair(territory, 1);
        String second = repair(territory, 2);
        get("/api/visits/" + first).then().body("priority", equalTo(2));
        Field.publish(territory, MONDAY);
        anna.route(MONDAY).then().body("stops", org.hamcrest.Matchers.hasSize(2));
        String told1 = Post.await(phone(1), "приедет с");
        String told2 = Post.await(phone(2), "приедет с");
        assertThat(told1).contains("понедельник, 23 ноября");
        assertThat(told2).contains("понедельник, 23 ноября");

        Counter.at("2026-11-23T09:30:00", MOSCOW);
        Response urgent = asked(territory, "network-outage", 3, "PT2H", "10:30", "14:00");
        urgent.then().statusCode(201).body("priority", equalTo(1));
        Response plan = post(
                "/api/territories/" + territory + "/insertions", "{'visit': '" + urgent.path("id") + "', 'budget': 2}");
        plan.then().statusCode(201).body("placed", equalTo(true));
        get("/api/plans/" + plan.<String>path("id") + "/changes").then().statusCode(200);
        Field.publish(plan).then().statusCode(200);

        anna.route(MONDAY).then().body("stops.visit.id", hasItem(urgent.<String>path("id")));
        Post.await(phone(3), "приедет с");
        Post.await(() -> moved(1) + moved(2) > 0);
        assertThat(anna.route(MONDAY).<List<String>>path("stops.visit.id"))
                .as("the whole day is too short for all three")
                .hasSize(2);
        List<String> waits = List.of(first, second).stream()
                .filter(visit ->
                        !anna.route(MONDAY).<List<String>>path("stops.visit.id").contains(visit))
                .toList();
        assertThat(waits).hasSize(1);
        get("/api/visits/" + waits.get(0)).then().body("state", equalTo("REQUESTED"));
        get("/api/visits?territory=" + territory + "&state=REQUESTED").then().body("items.id", contains(waits.get(0)));
    }

    private static long moved(int number) {
        return Post.at(phone(number)).stream()
                .filter(text -> text.contains("Прежнее время") || text.contains("не сможем приехать"))
                .count();
    }

    private static String repair(String territory, int number) {
        return Counter.id(asked(territory, "fault-repair", number, "PT2H30M", "10:30", "17:00"));
    }

    private static String phone(int number) {
        return "+7000100050" + number;
    }

    private static Response asked(String territory, String kind, int number, String duration, String from, String to) {
        return post("/api/visits", """
                {'territory': '%s', 'workKind': '%s', 'duration': '%s',
                 'site': {'address': 'Test %d', 'lat': 60.0%d, 'lon': 15.0, 'access': 'LIFT'},
                 'contact': {'name': 'Вера Ёлкина', 'phone': '%s', 'language': 'ru'},
                 'customer': {'contract': 'A5-%d-%s', 'surname': 'Ёлкина'},
                 'windows': [{'start': '2026-11-23T%s:00+03:00', 'end': '2026-11-23T%s:00+03:00'}]}
                """.formatted(
                        territory, kind, duration, number, number, phone(number), number, territory, from, to));
    }
}
