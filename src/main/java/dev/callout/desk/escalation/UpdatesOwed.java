package dev.callout.desk.escalation;

import dev.callout.desk.due.AnswersDue;
import dev.callout.desk.due.Owed;
import dev.callout.policy.AnswerTime;
import dev.callout.policy.Occasion;
import dev.callout.policy.Rulebook;
import dev.callout.time.WorkingCalendar;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** When the other side of an escalation is to hear the next time, counted in the hours in which escalations are worked at. */
@ApplicationScoped
class UpdatesOwed {
    private static final String UPDATE = "ESCALATION_UPDATE";
    private static final Duration WARN_BEFORE = Duration.ofMinutes(30);

    private final AnswersDue answers;
    private final Rulebook rulebook;
    private final Clock clock;

    UpdatesOwed(AnswersDue answers, Rulebook rulebook, Clock clock) {
        this.answers = answers;
        this.rulebook = rulebook;
        this.clock = clock;
    }

    /** Owes the first update after it has begun; answers when. */
    Instant first(Escalation one) {
        AnswerTime time = rulebook.desk().answer(Occasion.ESCALATION, null);
        Instant begun = one.steps().begunAt();
        return next(one, time == null ? null : time.due(begun == null ? clock.instant() : begun, zone()));
    }

    /**
     * Owes the next update; answers when.
     *
     * @param agreed when; null: as often as is agreed
     */
    Instant next(Escalation one, @Nullable Instant agreed) {
        Instant now = clock.instant();
        Instant begun = one.steps().begunAt();
        Instant from = begun != null && begun.isAfter(now) ? begun : now;
        WorkingCalendar hours = rulebook.desk().escalation().hours().in(zone());
        Instant due = agreed == null ? hours.addWorkingTime(from, one.updateEvery()) : agreed;
        Instant warn = due.minus(WARN_BEFORE);
        answers.owe(new Owed(
                UPDATE,
                one.about(),
                one.reference().toString(),
                new Owed.Times(now, warn.isBefore(now) ? now : warn, due),
                false));
        return due;
    }

    /** It was told. */
    void settle(Escalation one) {
        answers.settle(one.about(), UPDATE);
    }

    /** Something else was agreed. */
    void drop(Escalation one) {
        answers.drop(one.about());
    }

    private ZoneId zone() {
        return rulebook.operator().zone();
    }
}
