package dev.callout.notification;

import static dev.callout.route.OneDay.at;
import static dev.callout.visit.Requests.dispatcher;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.callout.customer.Contact;
import dev.callout.customer.Sites;
import dev.callout.database.TestDatabase;
import dev.callout.progress.PublishedDay;
import dev.callout.promise.Channel;
import dev.callout.promise.Outcome;
import dev.callout.promise.Promises;
import dev.callout.promise.Telling;
import dev.callout.promise.ToldWindow;
import dev.callout.route.OneDay;
import dev.callout.technician.Shift;
import dev.callout.technician.Technician;
import dev.callout.territory.TerritoryId;
import dev.callout.time.FixedClock;
import dev.callout.time.Window;
import dev.callout.visit.Requests;
import dev.callout.visit.Visit;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From the first word to the last, on an installation without gateways: what would be sent is kept, and says so. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
class MessagesOfAVisitTest {
    /** Of no country's fixed lines. */
    private static final String MOBILE = "+70001007919";

    @Inject
    OneDay day;

    @Inject
    PublishedDay publishing;

    @Inject
    Promises promises;

    @Inject
    Sites sites;

    private TerritoryId territory;
    private Technician anna;
    private Shift shift;

    @BeforeEach
    void aDay() {
        territory = day.territory();
        anna = day.technician(territory);
        shift = day.shift(anna);
    }

    @AfterEach
    void theUsualTime() {
        FixedClock.set(FixedClock.USUAL);
    }

    @Test
    void aRequestIsAcknowledgedInTheContactsLanguageAndCancellingItIsTold() {
        Response asked = dispatcher()
                .contentType(ContentType.JSON)
                .body(Requests.visit(territory).replace("+7 495 555-01-02", MOBILE))
                .post("/api/visits");
        String visit = asked.path("id");
        dispatcher()
                .contentType(ContentType.JSON)
                .body("{\"reason\": \"works again\"}")
                .post("/api/visits/{id}/cancellation", visit)
                .then()
                .statusCode(200);
        Response messages = messages(visit);
        assertThat(messages.<List<String>>path("items.step")).containsExactly("RECEIVED", "CANCELLED");
        assertThat(messages.<String>path("items[0].body"))
                .contains("заявка принята")
                .contains(asked.<String>path("reference"));
        assertThat(messages.asString()).doesNotContain(Requests.SECRET.substring(0, 8));
    }

    @Test
    void aWindowIsToldOnceRemindedOfTheEveningBeforeAndMovedInWords() {
        Visit visit = published("10:30", "11:15");
        assertThat(messages(visit).<List<String>>path("items.step")).containsExactly("WINDOW_TOLD", "REMINDER");
        assertThat(messages(visit).<List<String>>path("items.state")).containsOnly("NO_GATEWAY");
        assertThat(messages(visit).<String>path("items[0].body"))
                .contains("понедельник, 23 ноября")
                .contains("с 10:30 до 11:15")
                .contains("{link}");
        assertThat(messages(visit).<String>path("items[1].dueAt")).isEqualTo("2026-11-22T18:00:00+03:00");

        tell(visit, new Window(at("13:00"), at("14:00")));
        tell(visit, new Window(at("13:00"), at("14:00")));
        assertThat(messages(visit).<List<String>>path("items.step"))
                .containsExactly("WINDOW_TOLD", "REMINDER", "MOVED", "REMINDER");
        assertThat(messages(visit).<String>path("items[2].body")).contains("с 13:00 до 14:00");
    }

    @Test
    void theFieldIsToldAsItGoesAndNothingTwiceNorLate() {
        Visit visit = published("10:30", "11:15");
        String published = requireNonNull(stop);
        FixedClock.set(at("10:05"));
        report(published, "ON_THE_WAY", "10:05", null);
        report(published, "ON_THE_WAY", "10:05", null);
        report(published, "ARRIVED", "10:16", null);
        report(published, "DONE", "10:50", "Cable replaced");
        List<String> steps = messages(visit).path("items.step");
        assertThat(steps).containsExactly("WINDOW_TOLD", "REMINDER", "ON_THE_WAY", "DONE");
        assertThat(messages(visit).<String>path("items[2].body"))
                .contains("Anna")
                .contains("примерно через 10 минут")
                .contains("10:15");
        assertThat(messages(visit).<String>path("items[3].body")).contains("Cable replaced.");
    }

    @Test
    void hoursLateNobodyHearsThatATechnicianIsOnTheWay() {
        Visit visit = published("10:30", "11:15");
        FixedClock.set(at("17:00"));
        report(requireNonNull(stop), "DONE", "10:50", null);
        report(requireNonNull(stop), "ON_THE_WAY", "10:05", null);
        assertThat(messages(visit).<List<String>>path("items.step")).containsExactly("WINDOW_TOLD", "REMINDER", "DONE");
    }

    @Test
    void whoHasNeitherMobileNorMailIsCalledAboutWhatMustBeTold() {
        Visit visit = day.visit(territory);
        Contact contact = sites.getContact(visit.place().contact());
        sites.putContact(new Contact(
                contact.id(), contact.site(), contact.name(), "+4722000000", null, "sl", contact.maySign()));
        tell(visit, new Window(at("10:00"), at("11:00")));
        Response messages = messages(visit);
        assertThat(messages.<List<String>>path("items.step")).containsExactly("WINDOW_TOLD");
        assertThat(messages.<String>path("items[0].state")).isEqualTo("OPEN");
        assertThat(messages.<String>path("items[0].body"))
                .startsWith("Termin obiska")
                .contains("ponedeljek, 23. november");
        String call = "/api/messages/" + messages.path("items[0].id") + "/call";
        dispatcher().contentType(ContentType.JSON).post(call).then().statusCode(200);
        dispatcher().contentType(ContentType.JSON).post(call).then().statusCode(409);
    }

    @Test
    void whoAnswersStopIsNotWrittenToButCalledWhereItMatters() {
        Visit visit = day.visit(territory);
        Contact contact = sites.getContact(visit.place().contact());
        sites.putContact(new Contact(
                contact.id(), contact.site(), contact.name(), "+4791234567", null, "no", contact.maySign()));
        Map<String, String> answer = Map.of("from", "+4791234567", "text", " stopp. ");
        dispatcher()
                .contentType(ContentType.JSON)
                .body(answer)
                .post("/api/messages/incoming")
                .then()
                .statusCode(200)
                .body("understood", equalTo("STOPPED"));
        tell(visit, new Window(at("10:00"), at("11:00")));
        Response messages = messages(visit);
        assertThat(messages.<List<String>>path("items.channel")).containsExactly("PHONE", "SMS");
        assertThat(messages.<List<String>>path("items.state")).containsExactly("OPEN", "STOPPED");
        dispatcher()
                .contentType(ContentType.JSON)
                .body(Map.of("from", "+4791234567", "text", "START"))
                .post("/api/messages/incoming")
                .then()
                .body("understood", equalTo("ALLOWED"));
    }

    private @Nullable String stop;

    private Visit published(String start, String end) {
        Visit visit = day.visit(territory);
        Contact contact = sites.getContact(visit.place().contact());
        sites.putContact(new Contact(
                contact.id(), contact.site(), contact.name(), MOBILE, null, contact.language(), contact.maySign()));
        stop = requireNonNull(publishing
                        .publish(territory, List.of(day.stop(shift, 0, visit, start, end)))
                        .get(visit.id()))
                .id()
                .toString();
        return visit;
    }

    private void tell(Visit visit, Window window) {
        QuarkusTransaction.requiringNew()
                .run(() -> promises.tell(
                        List.of(new ToldWindow(visit.id(), window, 0.9, anna.id(), 0)),
                        new Telling(Channel.PAGE, null, "test", Outcome.OPERATOR_MOVED, "test")));
    }

    private static void report(String stop, String event, String time, @Nullable String reason) {
        dispatcher()
                .contentType(ContentType.JSON)
                .body("{\"event\": \"%s\", \"at\": \"2026-11-23T%s:00+03:00\"%s}"
                        .formatted(event, time, reason == null ? "" : ", \"reason\": \"" + reason + "\""))
                .post("/api/stops/{s}/progress", stop)
                .then()
                .statusCode(200);
    }

    private static Response messages(Visit visit) {
        return messages(visit.id().toString());
    }

    private static Response messages(String visit) {
        return dispatcher().get("/api/messages?visit={v}", visit);
    }
}
