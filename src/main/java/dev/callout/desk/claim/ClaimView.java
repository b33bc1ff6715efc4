package dev.callout.desk.claim;

import dev.callout.desk.due.AnswerDueView;
import dev.callout.desk.telling.Way;
import java.time.LocalDate;
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
        PartsView parts,
        List<AnswerDueView> answersDue,
        @Nullable AnswerView answer) {

    /** What else the claim says, as far as it was given. */
    public record PartsView(
            @Nullable String phone,
            @Nullable String email,
            @Nullable String event,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable String technician,
            @Nullable Way wishedAnswer,
            boolean signed) {
        static PartsView of(ClaimForm form) {
            ClaimForm.Period period = form.period();
            return new PartsView(
                    form.reach().phone(),
                    form.reach().email(),
                    form.event(),
                    period == null ? null : period.from(),
                    period == null ? null : period.to(),
                    form.technician(),
                    form.wished(),
                    form.signed());
        }
    }

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
