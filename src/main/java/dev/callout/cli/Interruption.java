package dev.callout.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Turns the first Ctrl-C or SIGTERM into a wish to stop, and gives the command a few seconds to write what it has. */
final class Interruption implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 10;

    private final CountDownLatch written = new CountDownLatch(1);
    private final Thread hook = new Thread(this::waitForTheResult, "interruption");
    private volatile boolean asked;

    Interruption() {
        Runtime.getRuntime().addShutdownHook(hook);
    }

    boolean isAskedFor() {
        return asked;
    }

    @Override
    public void close() {
        written.countDown();
        if (!asked) {
            try {
                Runtime.getRuntime().removeShutdownHook(hook);
            } catch (IllegalStateException alreadyEnding) {
                asked = true;
            }
        }
    }

    private void waitForTheResult() {
        asked = true;
        try {
            if (!written.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                System.err.println("callout: stopped without a result");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
