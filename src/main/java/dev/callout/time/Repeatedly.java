package dev.callout.time;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Does something again and again while the server runs, on a thread of its own, with a pause in between. What fails is told in
 * the log, and tried again next time. Thread-safe.
 */
public final class Repeatedly implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(Repeatedly.class);

    private final String name;
    private final Runnable work;
    private final ScheduledExecutorService timer;

    /** @param name of the thread, and of the work in the log */
    public Repeatedly(String name, Runnable work) {
        this.name = name;
        this.work = work;
        timer = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, name);
            thread.setDaemon(true);
            return thread;
        });
    }

    /**
     * Begins.
     *
     * @param first how long is waited before the first time
     * @param pause zero: it is never done
     */
    public void start(Duration first, Duration pause) {
        if (!pause.isZero()) {
            timer.scheduleWithFixedDelay(this::once, first.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }

    private void once() {
        try {
            work.run();
        } catch (RuntimeException failure) {
            LOG.errorf(failure, "What is done repeatedly failed, and is tried again: %s", name);
        }
    }
}
