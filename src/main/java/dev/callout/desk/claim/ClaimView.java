package dev.callout.desk.claim;

import dev.callout.desk.due.AnswerDueView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A claim as it is answered.
 *
 * @param missing what the claim lacks, by the rulebook's names
 */
public record ClaimView(
        String id,
        String reference,
        Claim.State state,
        String receivedAt,
        List<String> missing,
        @Nullable String holder,
        @Nullable String contract,
        List<AnswerDueView> answersDue,
        @Nullable AnswerView answer) {

    /** What was decided. */
    public record AnswerView(
            Claim.Decision decision, String text, @Nullable MoneyView compensation) {}

    /** @param amount with a decimal point, never rounded here */
    public record MoneyView(String amount, String currency) {}

    /** Without its words: what is printed may end in a log. */
    @Override
    public String toString() {
        return "ClaimView[" + id + "]";
    }
}
