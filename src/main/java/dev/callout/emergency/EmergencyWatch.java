package dev.callout.emergency;

import dev.callout.time.Repeatedly;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Looks again and again whether an emergency has begun or is over, and at visits that were asked for meanwhile. */
@ApplicationScoped
class EmergencyWatch {
    private final Duration pause;
    private final Repeatedly looking;

    /** @param everySeconds how often is looked; 0: never, so that tests look themselves */
    EmergencyWatch(
            Emergencies emergencies,
            @ConfigProperty(name = "callout.emergency.look-seconds", defaultValue = "10") int everySeconds) {
        pause = Duration.ofSeconds(everySeconds);
        looking = new Repeatedly("emergency", emergencies::look);
    }

    void start(@Observes StartupEvent started) {
        looking.start(pause, pause);
    }

    void stop(@Observes ShutdownEvent stopped) {
        looking.close();
    }
}
