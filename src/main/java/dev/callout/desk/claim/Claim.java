package dev.callout.desk.claim;

import dev.callout.desk.number.Reference;
import dev.callout.desk.telling.About;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A claim as it stands. */
public record Claim(
        UUID id,
        int version,
        Reference reference,
        State state,
        ClaimForm form,
        Instant receivedAt,
        @Nullable Answer answer) {
    /** Where it stands: its answer is given once the claimant was told it. */
    public enum State {
        INCOMPLETE,
        COMPLETE,
        ANSWERED,
        TOLD
    }

    /** How it comes. */
    public enum Via {
        EMAIL,
        POST,
        PAGE,
        OFFICE
    }

    /** What is decided. */
    public enum Decision {
        GRANTED,
        PARTLY,
        REFUSED
    }

    /** The answer, with what is paid; the amount is reckoned by settlement. */
    public record Answer(
            Decision decision, String text, @Nullable Money money) {
        /** Without its words: what is printed may end in a log. */
        @Override
        public String toString() {
            return "Answer[" + decision + "]";
        }
    }

    /** @param currency ISO 4217 */
    public record Money(BigDecimal amount, String currency) {}

    About about() {
        return new About(About.Kind.CLAIM, id);
    }
}
