package dev.callout.simulate;

import dev.callout.dispatch.live.Decision;
import dev.callout.dispatch.live.LearnedLengths;
import dev.callout.dispatch.live.LiveDay;
import dev.callout.promise.learning.Reliabilities;
import dev.callout.promise.learning.ToldRoute;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** A way of running an operator's days. */
interface Dispatcher {
    /** Why something is decided. */
    enum Cause {
        /** Time has passed, or a stop is over: nothing but what was to be expected. */
        PROGRESS("running late"),
        ILLNESS("illness"),
        CANCELLATION("cancellation"),
        NOBODY_HOME("nobody home"),
        URGENT("urgent work");

        private final String words;

        Cause(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }

        /** Whether something happened that takes places away or asks for one. */
        boolean isDisturbance() {
            return this != PROGRESS;
        }
    }

    /**
     * The evening before.
     *
     * @param odds by visit, of the window told
     * @param slack the share by which the plan gave work more than its mean
     * @param routes as told, where rates are stated
     */
    record Published(LiveDay day, Map<String, Told.Odds> odds, double slack, List<ToldRoute> routes) {}

    /**
     * What is known in the evening.
     *
     * @param lengths learned durations
     * @param reliability of the windows told so far
     */
    record Known(LearnedLengths lengths, Reliabilities reliability, Instant now) {}

    String name();

    /** Whether it says how often its windows are kept. */
    default boolean statesRates() {
        return false;
    }

    Published publish(World world, int day, Collection<Request> asked, Known known);

    Decision react(LiveDay day, Cause cause);
}
