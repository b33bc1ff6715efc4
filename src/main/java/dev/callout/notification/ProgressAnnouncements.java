package dev.callout.notification;

import dev.callout.progress.NotDoneReason;
import dev.callout.progress.ProgressEvent;
import dev.callout.progress.ProgressMade;
import dev.callout.progress.ProgressWithdrawn;
import dev.callout.time.Window;
import dev.callout.visit.VisitState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;

/** Hears what technicians report, in its transaction, and has customers told. */
@ApplicationScoped
class ProgressAnnouncements {
    private static final Duration ON_THE_WAY_LASTS = Duration.ofMinutes(30);

    private final Writer writer;
    private final Post post;
    private final Subjects subjects;
    private final Clock clock;

    ProgressAnnouncements(Writer writer, Post post, Subjects subjects, Clock clock) {
        this.writer = writer;
        this.post = post;
        this.subjects = subjects;
        this.clock = clock;
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
                Occasion occasion = Occasion.news(Step.NOT_DONE, attempt(made), clock.instant());
                writer.tell(made.visit(), absent ? occasion.inWords("not-done-absent") : occasion);
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
        writer.tell(made.visit(), occasion);
    }

    private void done(ProgressMade made) {
        String solution = made.event().details().reason();
        Map<String, String> values = new HashMap<>();
        if (solution != null) {
            String words = solution.strip();
            values.put("solution", words.matches(".*[.!?]$") ? words : words + ".");
        }
        Occasion occasion =
                Occasion.news(Step.DONE, attempt(made), clock.instant()).with(values);
        writer.tell(made.visit(), solution == null ? occasion : occasion.inWords("done-solution"));
    }

    /** What was told of a report that was withdrawn does not keep the right one from being told. */
    private static String attempt(ProgressMade made) {
        String attempt = "attempt " + made.event().attempt();
        return made.corrections() == 0 ? attempt : attempt + ", corrected " + made.corrections();
    }
}
