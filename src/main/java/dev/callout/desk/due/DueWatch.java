package dev.callout.desk.due;

import dev.callout.time.Repeatedly;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Looks at what is due, again and again, while the server runs. */
@ApplicationScoped
class DueWatch {
    private final Duration pause;
    private final Repeatedly looking;

    /** @param everySeconds how often is looked; 0: never, so that tests look themselves */
    DueWatch(
            AnswersDue answers,
            @ConfigProperty(name = "callout.desk.look-seconds", defaultValue = "20") int everySeconds) {
        pause = Duration.ofSeconds(everySeconds);
        looking = new Repeatedly("answers-due", answers::look);
    }

    void start(@Observes StartupEvent started) {
        looking.start(pause, pause);
    }

    void stop(@Observes ShutdownEvent stopped) {
        looking.close();
    }
}
