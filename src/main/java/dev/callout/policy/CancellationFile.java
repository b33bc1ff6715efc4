package dev.callout.policy;

import dev.callout.document.Fields;
import java.time.Duration;
import java.util.List;

/** Reads {@code cancellation.yaml}. */
final class CancellationFile {
    private static final Knob<Duration> FREE = Knob.duration(
            "freeUntilBefore",
            Duration.ZERO,
            Duration.ofDays(7),
            Duration.ofHours(1),
            "Cancelling or moving a visit is free until so long before the appointed time.");

    static final List<Knob<?>> KNOBS = List.of(FREE);

    private CancellationFile() {}

    static CancellationKnobs read(Fields fields) {
        return new CancellationKnobs(FREE.read(fields));
    }
}
