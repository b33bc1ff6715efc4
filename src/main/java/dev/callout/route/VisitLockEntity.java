package dev.callout.route;

import dev.callout.technician.TechnicianId;
import dev.callout.time.Window;
import dev.callout.visit.VisitId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "visit_lock")
@SuppressWarnings("NullAway.Init")
class VisitLockEntity {
    @Id
    UUID visit;

    @Version
    int version;

    @Nullable
    UUID technician;

    @Nullable
    Instant starts;

    @Nullable
    Instant windowStart;

    @Nullable
    Instant windowEnd;

    Instant lockedAt;
    String lockedBy;

    VisitLockEntity fill(Lock lock) {
        visit = lock.visit().value();
        TechnicianId holder = lock.technician();
        technician = holder == null ? null : holder.value();
        starts = lock.start();
        Window window = lock.window();
        windowStart = window == null ? null : window.start();
        windowEnd = window == null ? null : window.end();
        lockedAt = lock.lockedAt();
        lockedBy = lock.lockedBy();
        return this;
    }

    Lock view() {
        return new Lock(
                new VisitId(visit),
                technician == null ? null : new TechnicianId(technician),
                starts,
                windowStart == null || windowEnd == null ? null : new Window(windowStart, windowEnd),
                lockedAt,
                lockedBy);
    }
}
