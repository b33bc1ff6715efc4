package dev.callout.desk.due;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Looks at what is due, again and again, while the server runs. */
@ApplicationScoped
class DueWatch {
    private static final Logger LOG = Logger.getLogger(DueWatch.class);

    private final AnswersDue answers;
    private final int everySeconds;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "answers-due");
        thread.setDaemon(true);
        return thread;
    });

    /** @param everySeconds how often is looked; 0: never, so that tests look themselves */
    DueWatch(
            AnswersDue answers,
            @ConfigProperty(name = "callout.desk.look-seconds", defaultValue = "20") int everySeconds) {
        this.answers = answers;
        this.everySeconds = everySeconds;
    }

    void start(@Observes StartupEvent started) {
        if (everySeconds > 0) {
            timer.scheduleWithFixedDelay(this::look, everySeconds, everySeconds, TimeUnit.SECONDS);
        }
    }

    void stop(@Observes ShutdownEvent stopped) {
        timer.shutdownNow();
    }

    private void look() {
        try {
            answers.look();
        } catch (RuntimeException failure) {
            // the next look finds the same again
            LOG.warn("Looking at what is due failed", failure);
        }
    }
}
