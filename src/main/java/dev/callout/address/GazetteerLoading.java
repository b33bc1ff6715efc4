package dev.callout.address;

import dev.callout.travel.RoadsInForce;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.logging.Logger;

/** Stores the addresses of roads that have come into force, beside everything else. */
@ApplicationScoped
public class GazetteerLoading {
    private static final Logger LOG = Logger.getLogger(GazetteerLoading.class);

    private final GazetteerStore store;
    private final AtomicInteger read = new AtomicInteger();
    private final ExecutorService thread = Executors.newSingleThreadExecutor(work -> {
        Thread worker = new Thread(work, "addresses");
        worker.setDaemon(true);
        return worker;
    });

    private volatile State state = State.NONE;

    GazetteerLoading(GazetteerStore store) {
        this.store = store;
    }

    /** How far it is. */
    public enum State {
        /** No roads have come into force yet. */
        NONE,
        LOADING,
        READY,
        FAILED
    }

    public State state() {
        return state;
    }

    /** How many addresses were read so far; 0 where they had been stored before. */
    public int read() {
        return read.get();
    }

    void load(@Observes RoadsInForce news) {
        state = State.LOADING;
        thread.execute(() -> {
            try {
                store.store(news.contentHash(), news.extract(), read::set);
                state = State.READY;
                LOG.infof(
                        "The addresses of %s are stored, %d read",
                        news.extract().getFileName(), read.get());
            } catch (SQLException | RuntimeException failed) {
                state = State.FAILED;
                LOG.error("The addresses could not be stored; those from before stay", failed);
            }
        });
    }

    void stop(@Observes ShutdownEvent stopping) {
        thread.shutdownNow();
    }
}
