package dev.callout.notification;

import dev.callout.emergency.VisitDiverted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells customers whose visits an emergency puts off, and tells them again when visits are possible. */
@ApplicationScoped
class EmergencyNews {
    private static final Duration LASTS = Duration.ofDays(3);

    private final Writer writer;
    private final Clock clock;

    EmergencyNews(Writer writer, Clock clock) {
        this.writer = writer;
        this.clock = clock;
    }

    void diverted(@Observes VisitDiverted diverted) {
        Step step = diverted.returned() ? Step.RETURNED : Step.DIVERTED;
        boolean replaced = diverted.delivery() != null;
        String text = step == Step.DIVERTED && !replaced ? "diverted-unbooked" : null;
        writer.tell(Map.of(
                diverted.visit(), occasion(step, diverted.emergency().id().toString(), text)));
    }

    private Occasion occasion(Step step, String threshold, @Nullable String text) {
        return new Occasion(
                step, threshold, text, null, null, null, clock.instant().plus(LASTS), Map.of());
    }
}
