package dev.callout.progress;

import static dev.callout.route.OneDay.at;
import static dev.callout.route.OneDay.window;
import static org.assertj.core.api.Assertions.assertThat;

import dev.callout.progress.ExpectedArrivals.Expected;
import dev.callout.progress.ProgressEvent.Kind;
import dev.callout.route.PublicationId;
import dev.callout.route.PublishedStop;
import dev.callout.route.Stop;
import dev.callout.route.StopId;
import dev.callout.technician.ShiftId;
import dev.callout.technician.TechnicianId;
import dev.callout.time.Window;
import dev.callout.visit.VisitId;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** {@code Anna: 10:00-10:45 > ten minutes > 10:55-11:40 > lunch and ten minutes > 12:20-13:05}. */
final class RestOfRouteTest {
    private static final TechnicianId ANNA = new TechnicianId(new UUID(1, 1));
    private static final List<PublishedStop> ROUTE = List.of(
            stop(0, "10:00", "10:45", null),
            stop(1, "10:55", "11:40", window("10:50", "11:50")),
            stop(2, "12:20", "13:05", null));

    private final Map<VisitId, Attempt> known = new HashMap<>();

    @Test
    void beforeAnythingHappenedTheDayIsAsPlanned() {
        assertThat(expected("08:00")).containsExactly(at("10:00"), at("10:55"), at("12:20"));
    }

    @Test
    void whoIsOnTheWayArrivesAfterTheTravelThatIsLeft() {
        report(0, Kind.ON_THE_WAY, "10:05");
        assertThat(expected("10:06")).containsExactly(at("10:15"), at("11:10"), at("12:35"));
        assertThat(expected("10:20")).startsWith(at("10:20"));
    }

    @Test
    void workThatOverrunsDelaysTheRestByTheMinute() {
        report(0, Kind.ARRIVED, "10:00");
        assertThat(expected("10:30")).containsExactly(at("10:55"), at("12:20"));
        assertThat(expected("11:00")).containsExactly(at("11:10"), at("12:35"));
    }

    @Test
    void whoIsEarlyWaitsForTheWindowThatWasTold() {
        report(0, Kind.DONE, "10:20");
        assertThat(expected("10:20")).containsExactly(at("10:30"), at("12:15"));
    }

    @Test
    void aStopThatWasNotDoneIsBehindTheTechnician() {
        report(0, Kind.DONE, "10:45");
        report(1, Kind.NOT_DONE, "11:00");
        assertThat(expected("11:00")).containsExactly(at("11:40"));
    }

    private List<Instant> expected(String now) {
        return RestOfRoute.expect(ROUTE, known, at(now)).stream()
                .map(Expected::arrival)
                .toList();
    }

    private void report(int stop, Kind kind, String time) {
        Stop planned = ROUTE.get(stop).stop();
        ProgressEvent event = new ProgressEvent(
                ROUTE.get(stop).id(),
                planned.visit(),
                0,
                ANNA,
                kind,
                at(time),
                new ProgressEvent.Details("reason", null, null, null, null));
        known.merge(planned.visit(), new Attempt(List.of(event)), (before, ignored) -> before.with(event));
    }

    private static PublishedStop stop(int position, String start, String end, @Nullable Window window) {
        return new PublishedStop(
                new StopId(new UUID(2, position)),
                new PublicationId(new UUID(3, 1)),
                true,
                new Stop(
                        ANNA,
                        new ShiftId(new UUID(4, 1)),
                        position,
                        new VisitId(new UUID(5, position)),
                        new Stop.Timing(at(start), at(start), at(end), 600, 4000, 0),
                        window,
                        null));
    }
}
