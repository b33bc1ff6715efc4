package dev.callout.route;

import dev.callout.technician.ShiftId;
import dev.callout.technician.TechnicianId;
import dev.callout.time.Window;
import dev.callout.visit.VisitId;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What planned and published stops have in common as columns. */
@MappedSuperclass
@SuppressWarnings("NullAway.Init")
class StopColumns {
    UUID technician;
    UUID shift;
    int position;
    UUID visit;
    Instant arrival;
    Instant starts;
    Instant ends;
    int travelSeconds;
    int travelMetres;
    int waitSeconds;

    @Nullable
    Instant windowStart;

    @Nullable
    Instant windowEnd;

    @Nullable
    Double keptRate;

    final void write(Stop stop) {
        technician = stop.technician().value();
        shift = stop.shift().value();
        position = stop.position();
        visit = stop.visit().value();
        Stop.Timing timing = stop.timing();
        arrival = timing.arrival();
        starts = timing.start();
        ends = timing.end();
        travelSeconds = timing.travelSeconds();
        travelMetres = timing.travelMetres();
        waitSeconds = timing.waitSeconds();
        Window window = stop.window();
        windowStart = window == null ? null : window.start();
        windowEnd = window == null ? null : window.end();
        keptRate = stop.keptRate();
    }

    final Stop stop() {
        return new Stop(
                new TechnicianId(technician),
                new ShiftId(shift),
                position,
                new VisitId(visit),
                new Stop.Timing(arrival, starts, ends, travelSeconds, travelMetres, waitSeconds),
                windowStart == null || windowEnd == null ? null : new Window(windowStart, windowEnd),
                keptRate);
    }
}
