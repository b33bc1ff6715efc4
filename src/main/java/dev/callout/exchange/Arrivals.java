package dev.callout.exchange;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What comes in with one import, for rows further down that speak of it. Not thread-safe. */
final class Arrivals {
    private final Set<String> skills = new HashSet<>();
    private final Map<String, Optional<Instant>> visits = new HashMap<>();

    void add(TechnicianRow technician) {
        technician.skills().forEach(skill -> skills.add(skill.name()));
    }

    void add(VisitRow visit) {
        visits.put(visit.externalId(), Optional.ofNullable(visit.dueBy()));
    }

    /** What technicians among them can do. */
    Set<String> skills() {
        return skills;
    }

    /** Visits among them by external id: until when each is agreed to be done. */
    Map<String, Optional<Instant>> visits() {
        return visits;
    }
}
