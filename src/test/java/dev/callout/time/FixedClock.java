package dev.callout.time;

import static java.util.Objects.requireNonNull;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/** The time of day in Quarkus tests: Sunday 2026-11-22, noon in Moscow, unless a test says otherwise. */
public final class FixedClock extends Clock {
    public static final Instant USUAL = Instant.parse("2026-11-22T09:00:00Z");

    private static final AtomicReference<Instant> NOW = new AtomicReference<>(USUAL);

    /** Sets the time for all; whoever does so sets it back to {@link #USUAL}. */
    public static void set(Instant now) {
        NOW.set(now);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }

    @Override
    public Instant instant() {
        return requireNonNull(NOW.get());
    }

    static final class Injected {
        @Produces
        @Singleton
        @Alternative
        @Priority(1)
        static Clock clock() {
            return new FixedClock();
        }
    }
}
