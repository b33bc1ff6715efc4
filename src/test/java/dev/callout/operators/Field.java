package dev.callout.operators;

import static dev.callout.operators.Counter.get;
import static dev.callout.operators.Counter.post;
import static dev.callout.operators.Counter.put;
import static dev.callout.visit.Requests.bearer;
import static org.assertj.core.api.Assertions.assertThat;

import dev.callout.access.DeviceTokens;
import dev.callout.geo.Point;
import dev.callout.skill.Skill;
import dev.callout.technician.Shift;
import dev.callout.technician.ShiftId;
import dev.callout.technician.Shifts;
import dev.callout.technician.Technician;
import dev.callout.technician.TechnicianId;
import dev.callout.technician.Technicians;
import dev.callout.technician.Van;
import dev.callout.technician.VanId;
import dev.callout.territory.Territories;
import dev.callout.territory.TerritoryId;
import dev.callout.time.Window;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Technicians, and the dispatcher who plans their days: by HTTP calls, with the clock moved. */
@ApplicationScoped
public class Field {
    /** Where {@link Counter}'s visits are, too. */
    private static final Point HOME = new Point(60.0, 15.0);

    @Inject
    Territories territories;

    @Inject
    Technicians technicians;

    @Inject
    Shifts shifts;

    @Inject
    DeviceTokens devices;

    @Inject
    Clock clock;

    /** Somebody with a phone. */
    public record Person(String id, String token) {
        /** The published route of a day as the phone gets it. */
        public Response route(String day) {
            return bearer(token).get("/api/technicians/{id}/route?date={day}", id, day);
        }

        /** Reports of a stop. */
        public Response report(String stop, String event, String at, String more) {
            return bearer(token)
                    .contentType(ContentType.JSON)
                    .body("{'event': '%s', 'at': '%s' %s}"
                            .formatted(event, at, more)
                            .replace('\'', '"'))
                    .post("/api/stops/{id}/progress", stop);
        }
    }

    /** Somebody who works from one hour to another of each of the days, with a van that carries so much; 0: everything. */
    @Transactional
    public Person technician(String territory, String name, List<String> days, int capacity, String... skills) {
        TerritoryId id = new TerritoryId(territory);
        VanId van = capacity == 0 ? null : van(id, name, capacity);
        Technician technician = new Technician(
                TechnicianId.fresh(clock),
                id,
                "ext-" + UUID.randomUUID(),
                name + " Testova",
                name,
                "+74955550101",
                null,
                100,
                van,
                true,
                List.of(skills).stream().map(skill -> new Skill(skill, 3, null)).toList());
        technicians.put(technician);
        ZoneId zone = territories.get(id).zone();
        for (String day : days) {
            LocalDate date = LocalDate.parse(day);
            Window hours = new Window(
                    date.atTime(LocalTime.of(8, 0)).atZone(zone).toInstant(),
                    date.atTime(LocalTime.of(20, 0)).atZone(zone).toInstant());
            shifts.put(new Shift(ShiftId.fresh(clock), technician.id(), hours, Duration.ZERO, HOME, HOME, List.of()));
        }
        return new Person(
                technician.id().toString(), devices.issue(technician.id().value(), "phone"));
    }

    private @Nullable VanId van(TerritoryId territory, String name, int capacity) {
        Van van = new Van(VanId.fresh(clock), territory, name + "'s van", List.of(capacity));
        technicians.putVan(van);
        return van.id();
    }

    /** A plan of a day, ready. */
    public static Response plan(String territory, String day) {
        Response ordered = post("/api/territories/" + territory + "/plans", "{'date': '" + day + "', 'seconds': 1}");
        ordered.then().statusCode(202);
        String location = ordered.header("Location");
        Post.await(() -> !List.of("QUEUED", "SOLVING").contains(get(location).<String>path("state")));
        Response plan = get(location);
        assertThat(plan.<String>path("state")).isEqualTo("READY");
        return plan;
    }

    /** Plans a day and publishes it. */
    public static Response publish(String territory, String day) {
        Response plan = plan(territory, day);
        publish(plan).then().statusCode(200);
        return plan;
    }

    public static Response publish(Response plan) {
        return put("/api/plans/" + plan.<String>path("id") + "/publication", "");
    }
}
