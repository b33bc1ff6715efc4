package dev.callout.desk.escalation;

import dev.callout.desk.due.AnswerDueView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An escalation as it is answered.
 *
 * @param address that it is written to, by its product
 * @param missing what it still takes to begin: WRITTEN, PHONED
 */
public record EscalationView(
        String id,
        String reference,
        Escalation.State state,
        String number,
        String product,
        Ground ground,
        @Nullable String address,
        List<String> missing,
        @Nullable String begunAt,
        @Nullable String contactPerson,
        String updateEvery,
        List<Escalation.Side> closedBy,
        List<AnswerDueView> answersDue,
        List<UpdateView> log) {

    /** What was told of how things stand. */
    public record UpdateView(String at, String byWhom, String text) {}
}
