package dev.callout.notification;

import dev.callout.dispatch.WaitlistOffered;
import dev.callout.promise.Channel;
import dev.callout.promise.Outcome;
import dev.callout.promise.PromisesMade;
import dev.callout.promise.PromisesWithdrawn;
import dev.callout.time.Window;
import dev.callout.visit.Visit;
import dev.callout.visit.VisitId;
import dev.callout.visit.VisitMoved;
import dev.callout.visit.VisitState;
import dev.callout.visit.VisitTaken;
import dev.callout.visit.Visits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Hears what is asked for, cancelled and promised, in its transaction, and has customers told. */
@ApplicationScoped
class Announcements {
    /** Who was told a window just now needs no reminder. */
    private static final Duration WITHOUT_REMINDER = Duration.ofHours(3);

    private final Writer writer;
    private final Post post;
    private final Visits visits;
    private final Subjects subjects;
    private final Clock clock;

    Announcements(Writer writer, Post post, Visits visits, Subjects subjects, Clock clock) {
        this.writer = writer;
        this.post = post;
        this.visits = visits;
        this.subjects = subjects;
        this.clock = clock;
    }

    void received(@Observes VisitTaken taken) {
        if (taken.announced()) {
            writer.tell(taken.visit(), Occasion.news(Step.RECEIVED, "received", clock.instant()));
        }
    }

    void cancelled(@Observes VisitMoved change) {
        if (change.visit().state() == VisitState.CANCELLED) {
            writer.tell(change.visit(), Occasion.news(Step.CANCELLED, "cancelled", clock.instant()));
        }
    }

    void told(@Observes PromisesMade made) {
        Channel channel = made.telling().channel();
        if (channel == Channel.PHONE || channel == Channel.DESK) {
            return;
        }
        List<VisitId> ids =
                made.promises().stream().map(PromisesMade.Made::visit).toList();
        Map<VisitId, Visit> known = visits.list(ids).stream().collect(Collectors.toMap(Visit::id, Function.identity()));
        Map<VisitId, Window> heard = post.heard(ids);
        Map<Visit, Occasion> windows = new LinkedHashMap<>();
        Map<Visit, Occasion> reminders = new LinkedHashMap<>();
        for (PromisesMade.Made promise : made.promises()) {
            Visit visit = known.get(promise.visit());
            if (visit == null) {
                continue;
            }
            Window before = heard.get(visit.id());
            if (promise.window().equals(before)) {
                // moved and moved back before anybody heard of it
                post.outbox().supersede(visit.id().value(), Step.MOVED.supersedes());
            } else {
                windows.put(visit, window(before == null ? Step.WINDOW_TOLD : Step.MOVED, promise));
            }
            Instant reminder = subjects.reminder(visit, promise.window());
            if (reminder.isAfter(clock.instant().plus(WITHOUT_REMINDER))) {
                reminders.put(visit, reminder(promise, reminder));
            }
        }
        writer.tell(windows);
        writer.tell(reminders);
    }

    void offered(@Observes WaitlistOffered offer) {
        visits.find(offer.visit()).ifPresent(visit -> {
            String until = subjects.clock(visit, offer.heldUntil());
            writer.tell(
                    visit,
                    new Occasion(
                            Step.OFFERED,
                            offer.offer().toString(),
                            null,
                            offer.window(),
                            null,
                            null,
                            offer.heldUntil(),
                            Map.of("until", until)));
        });
    }

    void withdrawn(@Observes PromisesWithdrawn withdrawn) {
        if (withdrawn.movedBy() != Outcome.OPERATOR_MOVED) {
            return;
        }
        Map<VisitId, Window> heard = post.heard(withdrawn.visits());
        Map<Visit, Occasion> occasions = new LinkedHashMap<>();
        for (Visit visit : visits.list(withdrawn.visits())) {
            Window window = heard.get(visit.id());
            if (window == null) {
                post.outbox().supersede(visit.id().value(), Step.WITHDRAWN.supersedes());
            } else {
                Instant now = clock.instant();
                occasions.put(
                        visit,
                        Occasion.news(Step.WITHDRAWN, window + " " + now, now).about(window));
            }
        }
        writer.tell(occasions);
    }

    private static Occasion window(Step step, PromisesMade.Made promise) {
        return new Occasion(
                step,
                promise.id().toString(),
                null,
                promise.window(),
                promise.id().value(),
                null,
                promise.window().end(),
                Map.of());
    }

    private static Occasion reminder(PromisesMade.Made promise, Instant due) {
        return new Occasion(
                Step.REMINDER,
                promise.id().toString(),
                null,
                promise.window(),
                promise.id().value(),
                due,
                promise.window().start(),
                Map.of());
    }
}
