package dev.callout.operators;

import static dev.callout.operators.Counter.get;
import static dev.callout.operators.Counter.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import dev.callout.database.TestDatabase;
import dev.callout.time.FixedClock;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A6: the customer is told a window at most an hour wide, and what became of it is recorded; one message closes the case. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
@WithTestResource(Letterbox.class)
class A06_TheArrivalIsToldWithinAnHourTest {
    private static final String MOSCOW = "Europe/Moscow";
    private static final String MONDAY = "2026-11-23";
    private static final String MOBILE = "+70001000601";

    @Inject
    Counter counter;

    @Inject
    Field field;

    @AfterEach
    void setTheClockBack() {
        FixedClock.set(FixedClock.USUAL);
    }

    @Test
    void theWindowIsToldRemindedOfAndKeptAndTheSolutionIsToldOnce() {
        Counter.at("2026-11-22T12:00:00", MOSCOW);
        String territory = counter.territory(MOSCOW, "technical-rooms");
        Field.Person anna = field.technician(territory, "Анна", List.of(MONDAY), 0, "network");
        Response asked = post("/api/visits", """
                {'territory': '%s', 'workKind': 'fault-repair',
                 'site': {'address': 'Test 1', 'lat': 60.01, 'lon': 15.0, 'access': 'LIFT'},
                 'contact': {'name': 'Вера Ёлкина', 'phone': '%s', 'language': 'ru', 'maySign': true},
                 'customer': {'contract': 'A6-%s', 'surname': 'Ёлкина'},
                 'windows': [{'start': '2026-11-23T10:30:00+03:00', 'end': '2026-11-23T15:00:00+03:00'}]}
                """.formatted(territory, MOBILE, territory));
        String visit = Counter.id(asked);
        String reference = asked.path("reference");
        Field.publish(territory, MONDAY);

        Response stop = anna.route(MONDAY);
        OffsetDateTime start = OffsetDateTime.parse(stop.path("stops[0].window.start"));
        OffsetDateTime end = OffsetDateTime.parse(stop.path("stops[0].window.end"));
        assertThat(Duration.between(start, end)).isBetween(Duration.ofMinutes(1), Duration.ofHours(1));
        String told = Post.await(MOBILE, "приедет с");
        assertThat(told).contains("понедельник, 23 ноября", "с %tR до %tR".formatted(start, end), reference);
        Counter.at("2026-11-22T18:00:00", MOSCOW);
        Post.await(MOBILE, "напоминаем о визите");

        Counter.at("2026-11-23T10:20:00", MOSCOW);
        String id = stop.path("stops[0].id");
        anna.report(id, "ON_THE_WAY", "2026-11-23T10:20:00+03:00", "").then().statusCode(200);
        assertThat(Post.await(MOBILE, "к вам едет")).contains("Анна", "примерно через ");
        String arrival = stop.path("stops[0].start");
        FixedClock.set(OffsetDateTime.parse(arrival).plusMinutes(40).toInstant());
        anna.report(id, "ARRIVED", arrival, "").then().statusCode(200);
        anna.report(
                        id,
                        "DONE",
                        OffsetDateTime.parse(arrival).plusMinutes(40).toString(),
                        ", 'reason': 'заменён роутер'")
                .then()
                .statusCode(200);
        get("/api/promises?visit=" + visit).then().body("items.outcome.outcome", contains("KEPT"));

        assertThat(Post.await(MOBILE, "работа выполнена")).contains("Что сделано: заменён роутер.");
        String ofVisit = get("/api/cases?territory=" + territory).path("items[0].id");
        Post.await(() -> get("/api/cases/" + ofVisit).<String>path("state").equals("CLOSED"));
        get("/api/cases/" + ofVisit).then().body("closedAt", org.hamcrest.Matchers.notNullValue());
        assertThat(Post.at(MOBILE).stream().filter(text -> text.contains("решено")))
                .as("who was told that the work is done is not told again that the case is solved")
                .isEmpty();
        assertThat(Post.at(MOBILE)).hasSize(5);
        get("/api/messages?visit=" + visit)
                .then()
                .body("items.findAll { it.step == 'DONE' }.state", contains(equalTo("SENT")));
    }
}
