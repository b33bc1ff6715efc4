package dev.callout.settlement;

import dev.callout.policy.Rulebook;
import dev.callout.promise.Promise;
import dev.callout.promise.Promises;
import dev.callout.route.Publications;
import dev.callout.time.Window;
import dev.callout.visit.VisitId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Knows for when a customer is appointed, and until when cancelling or moving that is free. */
@ApplicationScoped
@Transactional
class Appointments {
    private final Promises promises;
    private final Publications publications;
    private final Rulebook rulebook;

    Appointments(Promises promises, Publications publications, Rulebook rulebook) {
        this.promises = promises;
        this.publications = publications;
        this.rulebook = rulebook;
    }

    /** The start of the window that was told; empty where the customer was told none. */
    Optional<Instant> findTime(VisitId visit) {
        Promise open = promises.listOpen(List.of(visit)).get(visit);
        if (open != null) {
            return Optional.of(open.window().start());
        }
        return publications.listLive(List.of(visit)).stream()
                .map(stop -> stop.stop().window())
                .filter(Objects::nonNull)
                .map(Window::start)
                .findFirst();
    }

    Instant freeUntil(Instant appointed) {
        return appointed.minus(rulebook.cancellation().freeUntilBefore());
    }

    boolean isFree(Instant asked, Instant appointed) {
        return rulebook.cancellation().isFree(asked, appointed);
    }
}
