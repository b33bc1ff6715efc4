package dev.callout.promise;

import dev.callout.promise.Promise.Settled;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** A promise as calls show it, in its territory's zone. */
record PromiseView(
        String id,
        String visit,
        String territory,
        Span window,
        double rate,
        @Nullable String technician,
        @Nullable Integer position,
        Channel channel,
        OffsetDateTime toldAt,
        String toldBy,
        @Nullable String publication,
        @Nullable String supersededBy,
        @Nullable OutcomeView outcome) {
    record Span(OffsetDateTime start, OffsetDateTime end) {}

    record OutcomeView(
            Outcome outcome,
            @Nullable OffsetDateTime arrivedAt,
            int lateSeconds,
            @Nullable String cause,
            OffsetDateTime recordedAt) {}

    static PromiseView of(Promise promise, ZoneId zone) {
        var publication = promise.told().publication();
        return new PromiseView(
                promise.id().toString(),
                promise.visit().toString(),
                promise.territory().value(),
                new Span(
                        promise.window().start().atZone(zone).toOffsetDateTime(),
                        promise.window().end().atZone(zone).toOffsetDateTime()),
                promise.rate(),
                promise.technician() == null ? null : promise.technician().toString(),
                promise.position(),
                promise.told().channel(),
                promise.told().at().atZone(zone).toOffsetDateTime(),
                promise.told().byWhom(),
                publication == null ? null : publication.toString(),
                promise.supersededBy() == null ? null : promise.supersededBy().toString(),
                outcome(promise.settled(), zone));
    }

    private static @Nullable OutcomeView outcome(@Nullable Settled settled, ZoneId zone) {
        if (settled == null) {
            return null;
        }
        var arrived = settled.arrivedAt();
        return new OutcomeView(
                settled.outcome(),
                arrived == null ? null : arrived.atZone(zone).toOffsetDateTime(),
                settled.lateSeconds(),
                settled.cause(),
                settled.recordedAt().atZone(zone).toOffsetDateTime());
    }
}
