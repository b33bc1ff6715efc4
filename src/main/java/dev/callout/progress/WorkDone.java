package dev.callout.progress;

import dev.callout.progress.ProgressEvent.Kind;
import dev.callout.promise.FinishedWork;
import dev.callout.promise.FinishedWorks;
import dev.callout.promise.Promise;
import dev.callout.promise.Promises;
import dev.callout.promise.learning.FinishedVisit;
import dev.callout.visit.Visit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Keeps how long work took, as soon as both its begin and its end are known. */
@ApplicationScoped
class WorkDone {
    private final Attempts attempts;
    private final Promises promises;
    private final FinishedWorks works;

    WorkDone(Attempts attempts, Promises promises, FinishedWorks works) {
        this.attempts = attempts;
        this.promises = promises;
        this.works = works;
    }

    void after(@Observes ProgressMade made) {
        ProgressEvent event = made.event();
        if (event.kind() != Kind.ARRIVED && event.kind() != Kind.DONE) {
            return;
        }
        Attempt attempt = attempts.get(event.visit(), event.attempt());
        Optional<ProgressEvent> arrived = attempt.find(Kind.ARRIVED, event.technician());
        Optional<ProgressEvent> done = attempt.find(Kind.DONE, event.technician());
        if (arrived.isEmpty() || done.isEmpty()) {
            return;
        }
        Visit visit = made.visit();
        Instant end = done.get().at();
        Instant begin = begin(arrived.get().at(), end, visit);
        Duration expected = visit.work().siteSetup().plus(visit.work().duration());
        FinishedVisit work = new FinishedVisit(
                visit.work().kind(),
                event.technician().toString(),
                Math.toIntExact(expected.toSeconds()),
                Math.toIntExact(Duration.between(begin, end).toSeconds()));
        works.put(List.of(new FinishedWork(visit.territory(), visit.id(), null, work, end)));
    }

    /** Who comes before the told window waits for it, unless all was done by then. */
    private Instant begin(Instant arrived, Instant end, Visit visit) {
        Instant told = promises.findLast(visit.id())
                .map(Promise::window)
                .map(window -> window.start())
                .orElse(arrived);
        return told.isAfter(arrived) && told.isBefore(end) ? told : arrived;
    }
}
