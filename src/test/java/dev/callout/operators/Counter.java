package dev.callout.operators;

import static dev.callout.visit.Requests.dispatcher;

import dev.callout.geo.Point;
import dev.callout.promise.Channel;
import dev.callout.promise.Outcome;
import dev.callout.promise.Promises;
import dev.callout.promise.Telling;
import dev.callout.promise.ToldWindow;
import dev.callout.territory.Territories;
import dev.callout.territory.Territory;
import dev.callout.territory.TerritoryId;
import dev.callout.time.FixedClock;
import dev.callout.time.Window;
import dev.callout.visit.VisitId;
import dev.callout.visit.VisitState;
import dev.callout.visit.Visits;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/** Takes requests and money over HTTP, with the clock moved; texts are JSON with single quotes. */
@ApplicationScoped
public class Counter {
    @Inject
    Territories territories;

    @Inject
    Visits visits;

    @Inject
    Promises promises;

    /** A territory of a test's own. */
    @Transactional
    public String territory(String zone, String calendar) {
        TerritoryId id = new TerritoryId("t-" + UUID.randomUUID());
        territories.put(new Territory(id, "Test", ZoneId.of(zone), calendar, new Point(60.0, 15.0)));
        return id.value();
    }

    /** Tells the customer a window, as a publication does. */
    @Transactional
    public void promise(String visit, String start, String end) {
        VisitId id = VisitId.of(visit);
        visits.change(id, VisitState.PROMISED, "test", null);
        Telling telling = new Telling(Channel.SMS, null, "test", Outcome.OPERATOR_MOVED, null);
        promises.tell(
                List.of(new ToldWindow(id, new Window(Instant.parse(start), Instant.parse(end)), 0.9, null, null)),
                telling);
    }

    /** Sets the clock to what clocks in a zone show. */
    public static void at(String local, String zone) {
        FixedClock.set(LocalDateTime.parse(local).atZone(ZoneId.of(zone)).toInstant());
    }

    /** A visit that is asked for; {@code more} is further fields, each with a comma before it. */
    public static Response visit(String territory, String kind, String access, String contract, String more) {
        return post("/api/visits", """
                {'territory': '%s', 'workKind': '%s',
                 'site': {'address': 'Test 1', 'lat': 60.0, 'lon': 15.0, 'access': '%s'},
                 'contact': {'name': 'Testperson', 'phone': '+7 495 555-01-02', 'maySign': true},
                 'customer': {'contract': '%s', 'surname': 'Test'} %s}
                """.formatted(territory, kind, access, contract, more));
    }

    public static String id(Response answer) {
        return answer.then().statusCode(201).extract().path("id");
    }

    public static Response post(String path, String body) {
        return dispatcher()
                .contentType(ContentType.JSON)
                .body(body.replace('\'', '"'))
                .post(path);
    }

    public static Response put(String path, String body) {
        return dispatcher()
                .contentType(ContentType.JSON)
                .body(body.replace('\'', '"'))
                .put(path);
    }

    public static Response get(String path) {
        return dispatcher().get(path);
    }
}
