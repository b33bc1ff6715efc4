package dev.callout.operators;

import static dev.callout.operators.Desk.get;
import static dev.callout.operators.Desk.in;
import static dev.callout.operators.Desk.post;
import static dev.callout.operators.Desk.put;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;

import dev.callout.database.TestDatabase;
import dev.callout.time.FixedClock;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** B9: operating messages (planned work, outage) by SMS and e-mail to the registered contacts in the area concerned. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
@WithTestResource(Letterbox.class)
@TestProfile(Samples.Rural.class)
class B09_OperatingMessagesReachWhoIsConcernedOnceTest {
    private static final String ZONE = "Europe/Oslo";

    @Inject
    Desk desk;

    @AfterEach
    void setTheClockBack() {
        FixedClock.set(FixedClock.USUAL);
    }

    @Test
    void everyContactConcernedIsToldOnceByItsChannelAndTheOutageEndsItsCases() {
        desk.at("2026-11-23T09:00:00", ZONE);
        String territory = desk.territory(ZONE);
        String first = desk.site(territory, "+4722222201", null);
        String second = desk.site(territory, "+4722222201", null);
        String mail = desk.site(territory, "+4722222203", "ola@example.com");
        desk.site(territory, "+4722222204", null);
        put(
                        "/api/territories/" + territory + "/network-elements/node-7",
                        "{'sites': ['%s', '%s', '%s']}".formatted(first, second, mail))
                .then()
                .statusCode(204);
        String before = in(report(territory), "id");

        Response sent = post("/api/operating-messages", """
                {'kind': 'OUTAGE', 'territory': '%s', 'networkElement': 'node-7',
                 'texts': {'no': 'Brudd på node 7', 'en': 'Node 7 is out'}}
                """.formatted(territory));
        sent.then().statusCode(201).body("told", equalTo(2)).body("cases", contains(before));
        String id = in(sent, "id");
        assertThat(desk.sent(id)).containsExactlyInAnyOrder("OUTAGE SMS:+4722222201", "OUTAGE EMAIL:ola@example.com");

        assertThat(Post.await("+4722222201", "Brudd på node 7"))
                .startsWith(
                        "Nordlysfiber: Det er en driftsforstyrrelse i området ditt siden mandag 23. november kl. 09:00.");
        Post.await("ola@example.com", "Brudd på node 7.");

        String later = in(report(territory), "id");
        get("/api/operating-messages/" + id)
                .then()
                .body("cases", containsInAnyOrder(before, later))
                .body("told", equalTo(3));
        String again = in(report(territory), "id");
        get("/api/operating-messages/" + id).then().body("told", equalTo(3));

        post("/api/operating-messages/" + id + "/end", "{'texts': {'no': 'Node 7 virker igjen'}}")
                .then()
                .statusCode(200);
        for (String one : List.of(before, later, again)) {
            desk.tell(one, "CASE_SOLVED");
            get("/api/cases/" + one)
                    .then()
                    .body("state", equalTo("CLOSED"))
                    .body("solution", equalTo("Node 7 virker igjen"));
        }
        assertThat(desk.sent(id))
                .as("who is told that the case is solved is not told twice")
                .containsExactlyInAnyOrder(
                        "OUTAGE SMS:+4722222201",
                        "OUTAGE EMAIL:ola@example.com",
                        "OUTAGE SMS:+4722222209",
                        "OUTAGE_OVER SMS:+4722222201",
                        "OUTAGE_OVER EMAIL:ola@example.com");
        Post.await("+4722222209", "er løst: Node 7 virker igjen.");
        Post.await("ola@example.com", "Nettet i området ditt virker igjen. Node 7 virker igjen.");
        assertThat(Post.at("+4722222201"))
                .filteredOn(text -> text.contains("virker igjen"))
                .hasSize(1);
        assertThat(Post.at("+4722222204")).isEmpty();
        post("/api/operating-messages/" + id + "/end", "{'texts': {'no': 'Igjen'}}")
                .then()
                .statusCode(409);
    }

    @Test
    void plannedWorkAroundAPlaceReachesWhoLivesThere() {
        String territory = desk.territory(ZONE);
        desk.site(territory, "+4722222205", null);
        String body = """
                {'kind': 'PLANNED_WORK', 'territory': '%s', 'circle': {'lat': %s, 'lon': 15.0, 'metres': 500},
                 'from': '2026-11-25T01:00:00+01:00', 'to': '2026-11-25T04:00:00+01:00', 'texts': {'no': 'Arbeid i natt'}}
                """;
        post("/api/operating-messages", body.formatted(territory, "60.0"))
                .then()
                .body("told", equalTo(1));
        assertThat(Post.await("+4722222205", "Planlagt arbeid"))
                .contains("fra onsdag 25. november kl. 01:00 til onsdag 25. november kl. 04:00. Arbeid i natt.");
        post("/api/operating-messages", body.formatted(territory, "60.1"))
                .then()
                .body("told", equalTo(0));
        post("/api/operating-messages", "{'kind': 'PLANNED_WORK', 'territory': 'x', 'repair': 'magic', 'texts': {}}")
                .then()
                .statusCode(422)
                .body(
                        "issues.code",
                        containsInAnyOrder(
                                "unknown-territory",
                                "missing-field",
                                "area-not-clear",
                                "unknown-repair",
                                "missing-text"));
    }

    private Response report(String territory) {
        return post("/api/cases", """
                {'territory': '%s', 'source': 'PHONE', 'subject': 'Ingen dekning', 'networkElement': 'node-7',
                 'contact': {'name': 'Per', 'phone': '+47 22 22 22 09', 'way': 'SMS'}}
                """.formatted(territory));
    }
}
