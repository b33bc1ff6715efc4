package dev.callout;

import dev.callout.cli.DatabaseWork;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;

/** Starts what the server stands on, runs one piece of work instead of serving, and stops again. */
public final class DatabaseRun implements QuarkusApplication {
    private static final AtomicReference<Callable<Integer>> WORK = new AtomicReference<>();
    private static final AtomicReference<Exception> FAILURE = new AtomicReference<>();

    @Override
    public int run(String... args) {
        try {
            return WORK.get().call();
        } catch (Exception failure) {
            FAILURE.set(failure);
            return 1;
        }
    }

    /** {@link DatabaseWork} for the command lines. */
    static int run(Callable<Integer> work) throws Exception {
        WORK.set(work);
        System.setProperty("quarkus.http.host-enabled", "false");
        System.setProperty("callout.samples.load", "false");
        System.setProperty("quarkus.log.console.stderr", "true");
        int[] exit = {1};
        try (ServerGround ground = ServerGround.prepare()) {
            Quarkus.run(DatabaseRun.class, (code, failure) -> exit[0] = code);
        }
        Exception failure = FAILURE.get();
        if (failure != null) {
            throw failure;
        }
        return exit[0];
    }
}
