package dev.callout.operators;

import static dev.callout.operators.Desk.get;
import static dev.callout.operators.Desk.in;
import static dev.callout.operators.Desk.post;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;

import dev.callout.database.TestDatabase;
import dev.callout.time.FixedClock;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A11: calls may be recorded: the recording's reference is kept with the case. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
@WithTestResource(Letterbox.class)
class A11_RecordingsAreKeptWithTheCaseTest {
    @Inject
    Desk desk;

    @AfterEach
    void setTheClockBack() {
        FixedClock.set(FixedClock.USUAL);
    }

    @Test
    void everyCallKeepsTheReferenceOfItsRecordingAndWhatWasSaid() {
        String path = "/api/cases/" + in(post("/api/cases", """
                {'territory': '%s', 'subject': 'Нет связи', 'said': 'Мигает красная лампа',
                 'contact': {'name': 'Вера', 'phone': '+7 495 555-01-02'}}
                """.formatted(desk.territory("Europe/Moscow"))), "id");
        String first = in(post(path + "/calls", "{'recording': 'rec/2026/11/0001'}"), "id");
        post(path + "/calls/" + first + "/end", "{'said': 'Перезагрузили'}")
                .then()
                .statusCode(200);
        post(path + "/calls/" + first + "/end", "{}").then().statusCode(409);
        desk.at("2026-11-23T11:00:00", "Europe/Moscow");
        String second = in(post(path + "/calls", "{}"), "id");
        post(path + "/calls/" + second + "/end", "{'recording': 'rec/2026/11/0002'}")
                .then()
                .statusCode(200);

        get(path)
                .then()
                .body("calls.recording", contains("rec/2026/11/0001", "rec/2026/11/0002"))
                .body("history.text", hasItem("Мигает красная лампа"))
                .body("history.text", hasItem("Перезагрузили"));
    }
}
