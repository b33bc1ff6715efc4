package dev.callout.dispatch;

import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Waits for what another thread brings about; its limit only ends a test that would never end. */
final class Eventually {
    private static final long LIMIT_NANOS = 120_000_000_000L;
    private static final long BETWEEN_NANOS = 50_000_000L;

    private Eventually() {}

    static <T> T get(Supplier<T> look, Predicate<T> enough) {
        long begin = System.nanoTime();
        T seen = look.get();
        while (!enough.test(seen)) {
            if (System.nanoTime() - begin > LIMIT_NANOS) {
                throw new AssertionError("It never came to pass; last seen: " + seen);
            }
            LockSupport.parkNanos(BETWEEN_NANOS);
            seen = look.get();
        }
        return seen;
    }
}
