package dev.callout.dispatch;

import dev.callout.planning.problem.PlanningProblem;
import dev.callout.progress.Attempts;
import dev.callout.progress.ProgressEvent;
import dev.callout.route.Publication;
import dev.callout.route.Publications;
import dev.callout.route.PublishedStop;
import dev.callout.route.StopId;
import dev.callout.territory.TerritoryId;
import dev.callout.visit.VisitId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads days that run, from what is published for them and what technicians have reported. */
@ApplicationScoped
class RunningDays {
    private final Snapshots snapshots;
    private final ProblemReading reading;
    private final Publications publications;
    private final Attempts attempts;
    private final WindowLaw law;

    RunningDays(
            Snapshots snapshots, ProblemReading reading, Publications publications, Attempts attempts, WindowLaw law) {
        this.snapshots = snapshots;
        this.reading = reading;
        this.publications = publications;
        this.attempts = attempts;
        this.law = law;
    }

    /** A territory's day, all of it; empty where nothing is published for it. */
    @Transactional(Transactional.TxType.MANDATORY)
    Optional<RunningDay> find(TerritoryId territory, LocalDate date, Instant now) {
        Snapshot snapshot = snapshots.readHere(territory, date, 1);
        Publication live = snapshot.live().get(date);
        return live == null ? Optional.empty() : Optional.of(read(snapshot, publications.listStops(live.id()), now));
    }

    /** The same as if this visit stood on no route, whichever day it stands on now, and had been told nothing. */
    @Transactional(Transactional.TxType.MANDATORY)
    Optional<RunningDay> findWith(TerritoryId territory, LocalDate date, VisitId visit, Instant now) {
        Snapshot snapshot = snapshots.readWith(territory, date, visit);
        Publication live = snapshot.live().get(date);
        return live == null
                ? Optional.empty()
                : Optional.of(read(
                        snapshot,
                        publications.listStops(live.id()).stream()
                                .filter(stop -> !stop.stop().visit().equals(visit))
                                .toList(),
                        now));
    }

    /** One technician's part of it, as if there were nobody else. */
    @Transactional(Transactional.TxType.MANDATORY)
    RunningDay route(TerritoryId territory, LocalDate date, List<PublishedStop> stops, Instant now) {
        return read(snapshots.readRoutes(territory, date, stops), stops, now);
    }

    private RunningDay read(Snapshot snapshot, List<PublishedStop> all, Instant now) {
        Map<StopId, List<ProgressEvent>> events = attempts.listByStop(all);
        FieldReports reports = new FieldReports(snapshot, all, events, now);
        PlanningProblem written = reading.write(snapshot, now);
        PlanningProblem morning = reading.travelled(
                new DayLeft(snapshot, reports.open(), now).of(written),
                snapshot.territory().id());
        return RunningDay.of(
                snapshot, all, reports, morning, law.live(snapshot.demand().visits()));
    }
}
