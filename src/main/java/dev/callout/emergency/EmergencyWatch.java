package dev.callout.emergency;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Looks again and again whether an emergency has begun or is over, and at visits that were asked for meanwhile. */
@ApplicationScoped
class EmergencyWatch {
    private static final Logger LOG = Logger.getLogger(EmergencyWatch.class);

    private final Emergencies emergencies;
    private final int everySeconds;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "emergency");
        thread.setDaemon(true);
        return thread;
    });

    /** @param everySeconds how often is looked; 0: never, so that tests look themselves */
    EmergencyWatch(
            Emergencies emergencies,
            @ConfigProperty(name = "callout.emergency.look-seconds", defaultValue = "10") int everySeconds) {
        this.emergencies = emergencies;
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
            emergencies.look();
        } catch (RuntimeException failure) {
            // the next look finds the same again
            LOG.warn("Looking at emergencies failed", failure);
        }
    }
}
