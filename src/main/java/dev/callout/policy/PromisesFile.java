package dev.callout.policy;

import dev.callout.document.Fields;
import java.time.Duration;
import java.util.List;

/** Reads {@code promises.yaml}. */
final class PromisesFile {
    private static final Knob<Duration> WIDTH = Knob.duration(
            "windowWidth",
            Duration.ofMinutes(10),
            Duration.ofMinutes(60),
            Duration.ofMinutes(60),
            "The widest arrival window that a customer is told.");

    private static final Knob<Double> RATE =
            Knob.share("rate", 0.5, 0.999, 0.9, "The share of promises to be kept: 0.9 is nine of ten.");

    private static final Knob<Double> SERVICE = Knob.share(
            "serviceVariation",
            0.0,
            2.0,
            0.5,
            "Standard deviation of service times over their mean, until enough visits were learned from.");

    private static final Knob<Double> TRAVEL =
            Knob.share("travelVariation", 0.0, 2.0, 0.3, "Standard deviation of travel times over their mean.");

    private static final Knob<Duration> HOLD = Knob.duration(
            "slotHold",
            Duration.ofMinutes(1),
            Duration.ofHours(24),
            Duration.ofMinutes(10),
            "How long a slot stays held for a customer who has not confirmed yet.");

    private static final Knob<Boolean> ACKNOWLEDGE = Knob.flag(
            "acknowledgeBelowRate",
            false,
            "Whether a plan with windows below the rate is published only where the dispatcher accepts them knowingly.");

    private static final Knob<Duration> WAITLIST = Knob.duration(
            "waitlistHold",
            Duration.ofMinutes(5),
            Duration.ofHours(24),
            Duration.ofMinutes(30),
            "How long freed time stays held for a customer who would like to come earlier and has not answered yet.");

    static final List<Knob<?>> KNOBS = List.of(WIDTH, RATE, SERVICE, TRAVEL, HOLD, ACKNOWLEDGE, WAITLIST);

    private PromisesFile() {}

    static PromiseKnobs read(Fields fields) {
        return new PromiseKnobs(
                WIDTH.read(fields),
                RATE.read(fields),
                SERVICE.read(fields),
                TRAVEL.read(fields),
                HOLD.read(fields),
                ACKNOWLEDGE.read(fields),
                WAITLIST.read(fields));
    }
}
