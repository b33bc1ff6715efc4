package dev.callout.dispatch.live;

import dev.callout.planning.problem.Visit;
import dev.callout.promise.arrival.Pause;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Where a technician is in the running day. */
public sealed interface Whereabouts {
    /**
     * Not begun, or done with the stop before.
     *
     * @param location where; null: where the first stop is
     * @param from when the place can be left at the earliest: a break may still last
     */
    record Free(@Nullable String location, Instant from) implements Whereabouts {}

    /** On the way to a stop, or waiting at its door. Nothing can change that stop any more. */
    record Driving(Commitment stop, Instant since) implements Whereabouts {}

    /** At work. */
    record Working(Commitment stop, Instant since) implements Whereabouts {}

    /** Not at work any more today: gone home, or ill. */
    record Gone() implements Whereabouts {}

    /**
     * The stop that a technician is committed to.
     *
     * @param travelSeconds what the plan gave the drive
     * @param workSeconds what the plan gave setup and work, slack included
     * @param rest a break at the door, before the work; null where there is none
     */
    record Commitment(
            Visit visit,
            int travelSeconds,
            int workSeconds,
            @Nullable Pause rest) {}
}
