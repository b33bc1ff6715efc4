package dev.callout.desk.escalation;

import dev.callout.database.UuidV7;
import dev.callout.error.ErrorCode;
import dev.callout.error.NotFound;
import dev.callout.error.Refused;
import dev.callout.policy.Rulebook;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** When the portal stood still in which orders are placed. */
@ApplicationScoped
@Transactional
class PortalStops {
    private final PortalStopRows rows;
    private final Rulebook rulebook;
    private final Clock clock;

    PortalStops(PortalStopRows rows, Rulebook rulebook, Clock clock) {
        this.rows = rows;
        this.rulebook = rulebook;
        this.clock = clock;
    }

    /** @param endedAt null: it goes on */
    record PortalStop(UUID id, Instant startedAt, @Nullable Instant endedAt) {}

    /** The latest stops, newest first, at most so many. */
    List<PortalStop> list(int most) {
        return rows.find("order by startedAt desc").range(0, most - 1).stream()
                .map(PortalStops::view)
                .toList();
    }

    /** @throws Refused where it stands still already */
    PortalStop begin(Instant at) {
        if (findRunning().isPresent()) {
            throw new Refused(ErrorCode.STATE_CONFLICT, "The portal stands still already.");
        }
        PortalStopEntity row = new PortalStopEntity();
        row.id = UuidV7.at(clock.instant());
        row.startedAt = at;
        rows.persistAndFlush(row);
        return view(row);
    }

    /** @throws Refused where it has ended already, or has only begun now */
    PortalStop end(UUID id) {
        PortalStopEntity row = rows.findByIdOptional(id).orElseThrow(() -> new NotFound("portal stop"));
        if (row.endedAt != null || !clock.instant().isAfter(row.startedAt)) {
            throw new Refused(ErrorCode.STATE_CONFLICT, "The stop has ended already, or only begun.");
        }
        row.endedAt = clock.instant();
        rows.flush();
        return view(row);
    }

    Optional<PortalStop> findRunning() {
        return rows.find("endedAt is null").firstResultOptional().map(PortalStops::view);
    }

    /** Whether it stands still for longer than the rulebook's limit now. */
    boolean isTooLong() {
        return findRunning()
                .filter(stop -> Duration.between(stop.startedAt(), clock.instant())
                                .compareTo(rulebook.desk().escalation().portalStop())
                        > 0)
                .isPresent();
    }

    private static PortalStop view(PortalStopEntity row) {
        return new PortalStop(row.id, row.startedAt, row.endedAt);
    }
}
