package dev.callout.emergency;

import dev.callout.database.UuidV7;
import dev.callout.error.ErrorCode;
import dev.callout.error.NotFound;
import dev.callout.error.Refused;
import dev.callout.policy.Rulebook;
import dev.callout.territory.TerritoryId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The switch: states of emergency that are, were and will be. */
@ApplicationScoped
@Transactional
public class Emergencies {
    private final EmergencyRows rows;
    private final Diversions diversions;
    private final Rulebook rulebook;
    private final Clock clock;

    Emergencies(EmergencyRows rows, Diversions diversions, Rulebook rulebook, Clock clock) {
        this.rows = rows;
        this.diversions = diversions;
        this.rulebook = rulebook;
        this.clock = clock;
    }

    /** What is switched on. */
    record Wanted(
            Instant from,
            @Nullable Instant until,
            Collection<String> workKinds,
            Collection<TerritoryId> territories,
            String reason) {}

    /** Switches on; what is booked within it is diverted at once where it has begun. */
    public Emergency begin(Wanted wanted, String byWhom) {
        Collection<String> kinds =
                wanted.workKinds().isEmpty() ? rulebook.emergency().homeKinds() : wanted.workKinds();
        if (kinds.isEmpty()) {
            throw new Refused(ErrorCode.STATE_CONFLICT, "The rulebook names no work kinds: give 'workKinds'.");
        }
        EmergencyEntity row = new EmergencyEntity();
        row.id = UuidV7.at(clock.instant());
        row.starts = wanted.from();
        row.ends = wanted.until();
        row.workKinds = kinds.stream().distinct().sorted().toArray(String[]::new);
        row.territories = wanted.territories().stream()
                .map(TerritoryId::value)
                .distinct()
                .sorted()
                .toArray(String[]::new);
        row.reason = wanted.reason();
        row.madeAt = clock.instant();
        row.madeBy = byWhom;
        rows.persistAndFlush(row);
        look();
        return row.view();
    }

    /** Ends it, now; what was deferred comes back into planning. */
    public Emergency end(UUID id) {
        EmergencyEntity row = rows.findByIdOptional(id).orElseThrow(() -> new NotFound("emergency"));
        Instant now = clock.instant();
        if (row.ends != null && !row.ends.isAfter(now)) {
            throw new Refused(ErrorCode.STATE_CONFLICT, "The emergency is over already.");
        }
        if (!row.starts.isBefore(now)) {
            row.starts = now.minusMillis(1);
        }
        row.ends = now;
        rows.flush();
        look();
        return row.view();
    }

    /** @throws NotFound where there is none */
    public Emergency get(UUID id) {
        return rows.findByIdOptional(id).map(EmergencyEntity::view).orElseThrow(() -> new NotFound("emergency"));
    }

    /** All, oldest first. */
    public List<Emergency> list() {
        return rows.list("order by id").stream().map(EmergencyEntity::view).toList();
    }

    /** Whether one is in force anywhere. */
    public boolean isInForce(Instant at) {
        return list().stream().anyMatch(emergency -> emergency.window().contains(at));
    }

    /** Diverts what has to be diverted by now, and takes back what may come back; doing so again changes nothing. */
    public void look() {
        Instant now = clock.instant();
        for (EmergencyEntity row : rows.list("starts <= ?1 and returnedAt is null order by id", now)) {
            if (row.ends != null && !row.ends.isAfter(now)) {
                diversions.takeBack(row.view());
                row.returnedAt = now;
            } else {
                diversions.divert(row.view());
            }
        }
        rows.flush();
    }
}
