package dev.callout.notification;

import dev.callout.dispatch.WaitlistOffered;
import dev.callout.policy.Rulebook;
import dev.callout.progress.ExpectedArrivals;
import dev.callout.progress.NotDoneReason;
import dev.callout.progress.ProgressEvent;
import dev.callout.progress.ProgressMade;
import dev.callout.progress.ProgressWithdrawn;
import dev.callout.promise.Channel;
import dev.callout.promise.Outcome;
import dev.callout.promise.PromisesMade;
import dev.callout.promise.PromisesWithdrawn;
import dev.callout.technician.Technicians;
import dev.callout.territory.Territories;
import dev.callout.time.WallClock;
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
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Hears what happens to visits, in its transaction, and has their customers told. */
@ApplicationScoped
class Announcements {
    private static final Duration NEWS_LASTS = Duration.ofDays(3);
    private static final Duration ON_THE_WAY_LASTS = Duration.ofMinutes(30);

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

    /** Looks up what messages speak of. */
    @ApplicationScoped
    static class Subjects {
        private final Technicians technicians;
        private final Territories territories;
        private final ExpectedArrivals arrivals;
        private final Rulebook rulebook;

        Subjects(Technicians technicians, Territories territories, ExpectedArrivals arrivals, Rulebook rulebook) {
            this.technicians = technicians;
            this.territories = territories;
            this.arrivals = arrivals;
            this.rulebook = rulebook;
        }

        String firstName(ProgressEvent event) {
            return technicians.get(event.technician()).firstName();
        }

        @Nullable
        Instant expected(VisitId visit) {
            ExpectedArrivals.Expected expected = arrivals.list(List.of(visit)).get(visit);
            return expected == null ? null : expected.arrival();
        }

        String clock(Visit visit, Instant instant) {
            ZoneId zone = territories.get(visit.territory()).zone();
            return DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT).format(instant.atZone(zone));
        }

        /** The rulebook's hour on the day before a window. */
        Instant reminder(Visit visit, Window window) {
            ZoneId zone = territories.get(visit.territory()).zone();
            return new WallClock(zone)
                    .at(window.start()
                            .atZone(zone)
                            .toLocalDate()
                            .minusDays(1)
                            .atTime(rulebook.messages().remindAt()));
        }
    }

    void received(@Observes VisitTaken taken) {
        if (taken.announced()) {
            tell(taken.visit(), occasion(Step.RECEIVED, "received", null, Map.of()));
        }
    }

    void cancelled(@Observes VisitMoved change) {
        if (change.visit().state() == VisitState.CANCELLED) {
            tell(change.visit(), occasion(Step.CANCELLED, "cancelled", null, Map.of()));
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
            tell(
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
                occasions.put(
                        visit, occasion(Step.WITHDRAWN, window.toString() + " " + clock.instant(), window, Map.of()));
            }
        }
        writer.tell(occasions);
    }

    void reported(@Observes ProgressMade made) {
        if (!made.current()) {
            return;
        }
        ProgressEvent event = made.event();
        VisitState state = made.visit().state();
        switch (event.kind()) {
            case ON_THE_WAY -> {
                if (state == VisitState.ON_THE_WAY && made.before() != VisitState.ON_THE_WAY) {
                    onTheWay(made);
                }
            }
            case DONE -> {
                if (state == VisitState.DONE && made.before() != VisitState.DONE) {
                    done(made);
                }
            }
            case NOT_DONE -> {
                boolean absent =
                        NotDoneReason.CUSTOMER_ABSENT.isMeantBy(event.details().reason());
                Occasion occasion = occasion(Step.NOT_DONE, attempt(made), null, Map.of());
                tell(made.visit(), absent ? inOtherWords(occasion, "not-done-absent") : occasion);
            }
            case ARRIVED -> {}
        }
    }

    /** What was said because of a report by mistake need not be said any more, where it has not been yet. */
    void withdrawn(@Observes ProgressWithdrawn withdrawn) {
        Step step = switch (withdrawn.event().kind()) {
            case ON_THE_WAY -> Step.ON_THE_WAY;
            case DONE -> Step.DONE;
            case NOT_DONE -> Step.NOT_DONE;
            case ARRIVED -> null;
        };
        if (step != null) {
            post.outbox().supersede(withdrawn.visit().id().value(), EnumSet.of(step));
        }
    }

    private void onTheWay(ProgressMade made) {
        ProgressEvent event = made.event();
        Instant expected = subjects.expected(event.visit());
        Instant latest = event.at().plus(ON_THE_WAY_LASTS);
        Instant notAfter = expected != null && expected.isAfter(latest) ? expected : latest;
        if (!clock.instant().isBefore(notAfter)) {
            // told from a dead zone: the technician is there already
            return;
        }
        Window at = expected == null ? null : new Window(expected, expected.plusSeconds(60));
        Occasion occasion = new Occasion(
                Step.ON_THE_WAY,
                attempt(made),
                at == null ? "on-the-way-untimed" : null,
                at,
                null,
                null,
                notAfter,
                Map.of("technician", subjects.firstName(event)));
        tell(made.visit(), occasion);
    }

    private void done(ProgressMade made) {
        String solution = made.event().details().reason();
        Map<String, String> values = new HashMap<>();
        if (solution != null) {
            String words = solution.strip();
            values.put("solution", words.matches(".*[.!?]$") ? words : words + ".");
        }
        Occasion occasion = occasion(Step.DONE, attempt(made), null, values);
        tell(made.visit(), solution == null ? occasion : inOtherWords(occasion, "done-solution"));
    }

    private void tell(Visit visit, Occasion occasion) {
        writer.tell(Map.of(visit, occasion));
    }

    private Occasion occasion(Step step, String threshold, @Nullable Window window, Map<String, String> values) {
        return new Occasion(
                step, threshold, null, window, null, null, clock.instant().plus(NEWS_LASTS), values);
    }

    private static Occasion inOtherWords(Occasion occasion, String text) {
        return new Occasion(
                occasion.step(),
                occasion.threshold(),
                text,
                occasion.window(),
                occasion.promise(),
                occasion.dueAt(),
                occasion.notAfter(),
                occasion.values());
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

    /** What was told of a report that was withdrawn does not keep the right one from being told. */
    private static String attempt(ProgressMade made) {
        String attempt = "attempt " + made.event().attempt();
        return made.corrections() == 0 ? attempt : attempt + ", corrected " + made.corrections();
    }
}
