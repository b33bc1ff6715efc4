package dev.callout.operators;

import static dev.callout.operators.Counter.get;
import static dev.callout.operators.Counter.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import dev.callout.database.TestDatabase;
import dev.callout.time.FixedClock;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A1: intake: responsible person (name, mobile preferred), wished date and window, intercom code, which equipment is faulty, where cables and the gateway are, who gives access, whether that person may sign; all but the code on the technician's phone. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
@WithTestResource(Letterbox.class)
class A01_IntakeAsksForEverythingThatIsNeededTest {
    private static final String MOSCOW = "Europe/Moscow";
    private static final String MONDAY = "2026-11-23";
    private static final String MOBILE = "+70001000101";
    private static final String CODE = "домофон 47К1293";

    @Inject
    Counter counter;

    @Inject
    Field field;

    @AfterEach
    void setTheClockBack() {
        FixedClock.set(FixedClock.USUAL);
    }

    @Test
    void whatWasSaidIsKeptAnsweredAndReachesTheTechnicianAndTheCodeOnlyWhenItIsNeeded() {
        String territory = counter.territory(MOSCOW, "technical-rooms");
        Field.Person anna = field.technician(territory, "Анна", List.of(MONDAY), 0, "network");
        Counter.at("2026-11-20T11:00:00", MOSCOW);
        get("/api/work-kinds")
                .then()
                .body(
                        "items.find { it.id == 'fault-repair' }.checklist.findAll { it.at != 'SITE' }.id",
                        hasItems("faulty-equipment", "cables", "access", "may-sign"))
                .body(
                        "items.find { it.id == 'fault-repair' }.checklist.find { it.id == 'access' }.texts.ru",
                        equalTo("Кто даст доступ в подъезд, техническое помещение, к этажному щиту и розетке 220 В?"));

        Response asked = asked(territory);
        asked.then().statusCode(201).body("state", equalTo("REQUESTED"));
        assertThat(asked.asString()).doesNotContain("47К1293");
        String visit = asked.path("id");
        get("/api/visits/" + visit)
                .then()
                .body("contact.name", equalTo("Вера Ёлкина"))
                .body("contact.phone", equalTo(MOBILE))
                .body("contact.maySign", equalTo(true))
                .body("equipment", contains("роутер", "телефонный шлюз"))
                .body("preferredWindow.start", equalTo("2026-11-23T12:00:00+03:00"))
                .body("intake.cables", equalTo("короб над дверью, шлюз в стойке"))
                .body("intake.access", equalTo("консьерж; щит открывает Вера"));
        assertThat(Post.await(MOBILE, asked.path("reference")))
                .contains(": ваша заявка принята (Устранение неисправности)")
                .contains("СТОП");

        Field.publish(territory, MONDAY);
        Response route = anna.route(MONDAY);
        route.then()
                .body("stops.visit.id", contains(visit))
                .body("stops[0].contact.name", equalTo("Вера Ёлкина"))
                .body("stops[0].contact.maySign", equalTo(true))
                .body("stops[0].visit.equipment", contains("роутер", "телефонный шлюз"))
                .body("stops[0].visit.intake.cables", equalTo("короб над дверью, шлюз в стойке"))
                .body("stops[0].checklist.id", hasItems("access"));
        assertThat(route.asString()).doesNotContain("47К1293");
        Counter.at("2026-11-23T09:00:00", MOSCOW);
        dev.callout.visit.Requests.bearer(anna.token())
                .post("/api/visits/{id}/access-secret:reveal", visit)
                .then()
                .statusCode(200)
                .body("accessSecret", equalTo(CODE));
    }

    @Test
    void whatIsMissingIsNamedAllAtOnce() {
        String territory = counter.territory(MOSCOW, "technical-rooms");
        post("/api/visits", "{'territory': '" + territory + "', 'workKind': 'fault-repair', 'site': {}, 'contact': {}}")
                .then()
                .statusCode(422)
                .body("issues.pointer", hasItems("/site/address", "/contact/name", "/contact/phone"));
    }

    private static Response asked(String territory) {
        return post("/api/visits", """
                {'territory': '%s', 'workKind': 'fault-repair',
                 'site': {'address': 'Испытательная улица, 1', 'lat': 60.0, 'lon': 15.0, 'entrance': '2', 'floor': '5',
                          'access': 'LIFT', 'technicalRoom': true},
                 'accessSecret': '%s',
                 'contact': {'name': 'Вера Ёлкина', 'phone': '%s', 'language': 'ru', 'maySign': true},
                 'customer': {'contract': 'A1-%s', 'surname': 'Ёлкина'},
                 'windows': [{'start': '2026-11-23T11:00:00+03:00', 'end': '2026-11-23T15:00:00+03:00'}],
                 'preferredWindow': {'start': '2026-11-23T12:00:00+03:00', 'end': '2026-11-23T14:00:00+03:00'},
                 'equipment': ['роутер', 'телефонный шлюз'],
                 'intake': {'faulty-equipment': 'роутер и шлюз', 'cables': 'короб над дверью, шлюз в стойке',
                            'access': 'консьерж; щит открывает Вера', 'may-sign': true}}
                """.formatted(territory, CODE, MOBILE, territory));
    }
}
