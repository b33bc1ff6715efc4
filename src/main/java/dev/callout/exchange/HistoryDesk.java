package dev.callout.exchange;

import dev.callout.policy.Rulebook;
import dev.callout.promise.FinishedWork;
import dev.callout.promise.FinishedWorks;
import dev.callout.promise.learning.FinishedVisit;
import dev.callout.technician.Technician;
import dev.callout.technician.Technicians;
import dev.callout.territory.Territory;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Puts rows of finished visits where durations are learned from. */
@ApplicationScoped
class HistoryDesk {
    private static final int SECONDS_PER_MINUTE = 60;

    private final FinishedWorks works;
    private final Technicians technicians;
    private final Rulebook rulebook;

    HistoryDesk(FinishedWorks works, Technicians technicians, Rulebook rulebook) {
        this.works = works;
        this.technicians = technicians;
        this.rulebook = rulebook;
    }

    void putAll(Territory territory, Collection<HistoryRow> rows) {
        Map<String, String> ids = technicians.list(territory.id()).stream()
                .filter(technician -> technician.externalId() != null)
                .collect(Collectors.toMap(
                        technician -> Objects.requireNonNull(technician.externalId()),
                        HistoryDesk::id,
                        (one, other) -> one));
        works.put(rows.stream().map(row -> work(territory, row, ids)).toList());
    }

    /** Who is not with us any more is learned from by the name that the table has. */
    private FinishedWork work(Territory territory, HistoryRow row, Map<String, String> ids) {
        Integer planned = row.plannedMinutes();
        long expected = planned == null
                ? rulebook.workKind(row.workKind()).duration().toSeconds()
                : (long) planned * SECONDS_PER_MINUTE;
        FinishedVisit visit = new FinishedVisit(
                row.workKind(),
                ids.getOrDefault(row.technician(), row.technician()),
                Math.toIntExact(expected),
                Math.toIntExact(Duration.between(row.begun(), row.ended()).toSeconds()));
        return new FinishedWork(territory.id(), null, row.externalId(), visit, row.ended());
    }

    private static String id(Technician technician) {
        return technician.id().toString();
    }
}
