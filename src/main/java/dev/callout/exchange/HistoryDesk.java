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
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Puts rows of finished visits where durations are learned from. */
@ApplicationScoped
class HistoryDesk implements TableDesk<HistoryRow> {
    private static final int SECONDS_PER_MINUTE = 60;

    private final FinishedWorks works;
    private final Technicians technicians;
    private final Rulebook rulebook;
    private final ReadingRoom readingRoom;

    HistoryDesk(FinishedWorks works, Technicians technicians, Rulebook rulebook, ReadingRoom readingRoom) {
        this.works = works;
        this.technicians = technicians;
        this.rulebook = rulebook;
        this.readingRoom = readingRoom;
    }

    @Override
    public TableKind kind() {
        return TableKind.HISTORY;
    }

    @Override
    public HistorySheet sheet(Territory territory, Arrivals arrivals) {
        return readingRoom.history(territory);
    }

    /** All at once: history comes by the ten thousand. */
    @Override
    public void put(Territory territory, List<HistoryRow> rows, String byWhom) {
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
