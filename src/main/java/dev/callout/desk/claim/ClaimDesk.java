package dev.callout.desk.claim;

import dev.callout.call.Bodies;
import dev.callout.desk.due.AnswerDueView;
import dev.callout.desk.due.AnswersDue;
import dev.callout.planning.problem.OffsetTimes;
import dev.callout.policy.Rulebook;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Claims for calls and pages; bodies are the JSON of the calls. */
@ApplicationScoped
@Transactional
public class ClaimDesk {
    private final Claims claims;
    private final ClaimReader reader;
    private final AnswersDue answers;
    private final Rulebook rulebook;

    ClaimDesk(Claims claims, ClaimReader reader, AnswersDue answers, Rulebook rulebook) {
        this.claims = claims;
        this.reader = reader;
        this.answers = answers;
        this.rulebook = rulebook;
    }

    /** At most so many after an id, oldest first. */
    public List<ClaimView> page(Optional<Claim.State> state, Optional<UUID> after, int most) {
        return claims.page(state, after, most).stream().map(this::show).toList();
    }

    /** @throws dev.callout.error.NotFound where there is none */
    public ClaimView show(UUID id) {
        return show(claims.get(id));
    }

    /** What a claim must hold to be answered, by the rulebook's names. */
    public List<String> required() {
        return Claims.names(ClaimForm.EMPTY.missing(rulebook.desk().claims().parts()));
    }

    /** Takes a claim; what it lacks is no fault, and told to the claimant. */
    public Claim take(byte @Nullable [] body) {
        ClaimReader.Asked asked = Bodies.read(body, "claim", reader::read);
        return claims.take(asked.form(), asked.via(), asked.ofCase());
    }

    /** @throws dev.callout.error.Refused where it is complete already */
    public Claim complete(UUID id, byte @Nullable [] body) {
        return claims.complete(id, Bodies.read(body, "claim", reader::form));
    }

    /** @throws dev.callout.error.Refused where parts are missing, or it was answered already */
    public Claim answer(UUID id, byte @Nullable [] body) {
        return claims.answer(id, Bodies.read(body, "answer", ClaimReader::answer));
    }

    ClaimView show(Claim claim) {
        ZoneId zone = rulebook.operator().zone();
        Claim.Answer answer = claim.answer();
        return new ClaimView(
                claim.id().toString(),
                claim.reference().toString(),
                claim.state(),
                OffsetTimes.text(claim.receivedAt(), zone),
                Claims.names(claims.missing(claim)),
                claim.form().holder(),
                claim.form().contract(),
                ClaimView.PartsView.of(claim.form()),
                answers.list(claim.about()).stream()
                        .map(due -> AnswerDueView.of(due, zone))
                        .toList(),
                answer == null ? null : view(answer));
    }

    private static ClaimView.AnswerView view(Claim.Answer answer) {
        Claim.Money money = answer.money();
        return new ClaimView.AnswerView(
                answer.decision(),
                answer.text(),
                money == null ? null : new ClaimView.MoneyView(money.amount().toPlainString(), money.currency()));
    }
}
