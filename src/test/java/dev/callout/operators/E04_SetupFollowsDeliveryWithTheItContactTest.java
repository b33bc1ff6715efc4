package dev.callout.operators;

import static dev.callout.operators.Counter.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import dev.callout.database.TestDatabase;
import dev.callout.time.FixedClock;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** E4: setup follows delivery, with the customer's IT contact, who is told in advance and named to the technician. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
@WithTestResource(Letterbox.class)
@TestProfile(Samples.Machines.class)
class E04_SetupFollowsDeliveryWithTheItContactTest {
    private static final String ZONE = "Europe/Oslo";
    private static final String MONDAY = "2026-11-23";
    private static final String DOOR = "+4740000401";
    private static final String IT = "it@example.com";

    @Inject
    Counter counter;

    @Inject
    Field field;

    @AfterEach
    void setTheClockBack() {
        FixedClock.set(FixedClock.USUAL);
    }

    @Test
    void theMachineIsThereBeforeItIsSetUpAndTheItContactKnows() {
        Counter.at("2026-11-20T10:00:00", ZONE);
        String territory = counter.territory(ZONE, "field");
        Field.Person driver = field.technician(territory, "Nora", List.of(MONDAY), 4);
        Field.Person expert = field.technician(territory, "Ola", List.of(MONDAY), 0, "setup");
        Response delivery =
                asked(territory, "machine-delivery", "'name': 'Kari Testsen', 'phone': '" + DOOR + "'", "'load': 4,");
        String delivered = Counter.id(delivery);
        Response setup = asked(
                territory,
                "machine-setup",
                "'name': 'Iver Testsen', 'phone': '+47 40 00 04 02', 'email': '" + IT + "'",
                "'after': [{'visit': '%s', 'delay': 'PT1H'}],".formatted(delivered));
        String reference = setup.path("reference");
        assertThat(Post.await(IT, reference)).contains("Oppsett av maskin");
        Field.publish(territory, MONDAY);

        Response brings = routeWith(List.of(driver, expert), "machine-delivery");
        Response setsUp = expert.route(MONDAY);
        setsUp.then()
                .body("stops.find { it.visit.workKind == 'machine-setup' }.contact.name", equalTo("Iver Testsen"))
                .body("stops.find { it.visit.workKind == 'machine-setup' }.contact.phone", equalTo("+4740000402"))
                .body("stops.find { it.visit.workKind == 'machine-setup' }.checklist.id", contains("it-contact"));
        OffsetDateTime done = time(brings, "machine-delivery", "end");
        assertThat(time(setsUp, "machine-setup", "start")).isAfterOrEqualTo(done.plusHours(1));

        Post.await(DOOR, "Teknikeren kommer mellom");
        assertThat(Post.await("+4740000402", "Teknikeren kommer mellom"))
                .contains("Oppsett av maskin", "mandag 23. november", reference);
        Counter.at("2026-11-22T18:00:00", ZONE);
        Post.await("+4740000402", "Vi minner om besøket");
    }

    @Test
    void withoutItsDeliveryASetupIsNotPlanned() {
        Counter.at("2026-11-20T10:00:00", ZONE);
        String territory = counter.territory(ZONE, "field");
        field.technician(territory, "Ola", List.of(MONDAY), 1, "setup");
        String delivered = Counter.id(
                asked(territory, "machine-delivery", "'name': 'Kari', 'phone': '+47 2222 0401'", "'load': 4,"));
        String setup = Counter.id(asked(
                territory,
                "machine-setup",
                "'name': 'Iver', 'phone': '+47 2222 0402'",
                "'after': [{'visit': '%s'}],".formatted(delivered)));
        Field.plan(territory, MONDAY)
                .then()
                .body("unassigned.visit", org.hamcrest.Matchers.containsInAnyOrder(delivered, setup));
    }

    private static Response routeWith(List<Field.Person> people, String kind) {
        return people.stream()
                .map(person -> person.route(MONDAY))
                .filter(route ->
                        route.<List<String>>path("stops.visit.workKind").contains(kind))
                .findFirst()
                .orElseThrow();
    }

    private static OffsetDateTime time(Response route, String kind, String which) {
        return OffsetDateTime.parse(route.path("stops.find { it.visit.workKind == '" + kind + "' }." + which));
    }

    private static Response asked(String territory, String kind, String contact, String more) {
        return post("/api/visits", """
                {'territory': '%s', 'workKind': '%s', %s
                 'site': {'address': 'Test 4', 'lat': 60.01, 'lon': 15.0, 'access': 'LIFT'},
                 'contact': {%s, 'language': 'no', 'maySign': true},
                 'customer': {'contract': 'E4-%s', 'surname': 'Testsen'},
                 'windows': [{'start': '2026-11-23T08:00:00+01:00', 'end': '2026-11-23T17:00:00+01:00'}]}
                """.formatted(territory, kind, more, contact, territory));
    }
}
