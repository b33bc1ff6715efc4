package dev.callout.desk.due;

import dev.callout.desk.telling.About;
import dev.callout.planning.problem.OffsetTimes;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** An answer due as it is answered. */
public record AnswerDueView(
        String id,
        String occasion,
        About.Kind about,
        String aboutId,
        String reference,
        AnswerDue.State state,
        String askedAt,
        String warnAt,
        String dueAt,
        boolean warned,
        boolean tellIfOpen,
        @Nullable String settledAt) {
    public static AnswerDueView of(AnswerDue due, ZoneId zone) {
        Instant settled = due.settledAt();
        return new AnswerDueView(
                due.id().toString(),
                due.occasion(),
                due.about().kind(),
                due.about().id().toString(),
                due.reference(),
                due.state(),
                OffsetTimes.text(due.askedAt(), zone),
                OffsetTimes.text(due.warnAt(), zone),
                OffsetTimes.text(due.dueAt(), zone),
                due.warnedAt() != null,
                due.tellIfOpen(),
                settled == null ? null : OffsetTimes.text(settled, zone));
    }
}
