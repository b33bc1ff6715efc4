package dev.callout.time;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;

/** The one place that asks the machine for the time of day; everybody else is given a clock. */
final class SystemClock {
    SystemClock() {}

    /** Ticks in milliseconds, so that an instant read back from the database equals the one written. */
    @Produces
    @Singleton
    static Clock clock() {
        return Clock.tick(Clock.systemUTC(), Duration.ofMillis(1));
    }
}
