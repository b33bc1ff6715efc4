package dev.callout.travel;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntConsumer;
import java.util.function.Supplier;

/** Shares numbered pieces of work among threads that live no longer than the work. */
final class Threads {
    private Threads() {}

    /**
     * Does the pieces 0 to {@code count - 1}, each once.
     *
     * @param worker makes what one thread works with
     */
    static void share(int count, int threads, Supplier<IntConsumer> worker) {
        AtomicInteger next = new AtomicInteger();
        AtomicReference<Throwable> failure = new AtomicReference<>();
        Runnable work = () -> {
            try {
                IntConsumer mine = worker.get();
                for (int i = next.getAndIncrement(); i < count && failure.get() == null; i = next.getAndIncrement()) {
                    mine.accept(i);
                }
            } catch (RuntimeException | Error failed) {
                failure.compareAndSet(null, failed);
            }
        };
        Thread[] others = new Thread[Math.max(0, Math.min(threads, count) - 1)];
        for (int i = 0; i < others.length; i++) {
            others[i] = new Thread(work, "travel-" + i);
            others[i].setDaemon(true);
            others[i].start();
        }
        work.run();
        for (Thread other : others) {
            join(other);
        }
        if (failure.get() != null) {
            throw new IllegalStateException("The travel matrix could not be computed", failure.get());
        }
    }

    private static void join(Thread thread) {
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException later) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
