package dev.callout.web;

import dev.callout.desk.due.AnswerDue;
import dev.callout.desk.due.AnswerDueView;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The answer that is due first, in words. */
record DueView(Kind kind, String at) {
    /** How near it is. */
    enum Kind {
        OVERDUE,
        SOON,
        LATER
    }

    public boolean urgent() {
        return kind != Kind.LATER;
    }

    /** @return null where no answer is owed */
    static @Nullable DueView of(List<AnswerDueView> owed, Instant now, Speech speech) {
        return owed.stream()
                .filter(due -> due.settledAt() == null && due.state() != AnswerDue.State.DROPPED)
                .min(Comparator.comparing(DueView::at))
                .map(due -> of(due, now, speech))
                .orElse(null);
    }

    static DueView of(AnswerDueView due, Instant now, Speech speech) {
        Instant at = at(due);
        Kind kind = at.isBefore(now)
                ? Kind.OVERDUE
                : due.warned()
                                || !OffsetDateTime.parse(due.warnAt())
                                        .toInstant()
                                        .isAfter(now)
                        ? Kind.SOON
                        : Kind.LATER;
        return new DueView(kind, speech.moment(at));
    }

    private static Instant at(AnswerDueView due) {
        return OffsetDateTime.parse(due.dueAt()).toInstant();
    }
}
