package dev.callout.desk.claim;

import dev.callout.customer.Contract;
import dev.callout.customer.Customers;
import dev.callout.database.UuidV7;
import dev.callout.desk.due.AnswersDue;
import dev.callout.desk.number.Reference;
import dev.callout.desk.telling.About;
import dev.callout.desk.telling.CustomerTold;
import dev.callout.desk.telling.Subject;
import dev.callout.desk.telling.Tellings;
import dev.callout.error.ErrorCode;
import dev.callout.error.NotFound;
import dev.callout.error.Refused;
import dev.callout.planning.problem.OffsetTimes;
import dev.callout.policy.ClaimPart;
import dev.callout.policy.Language;
import dev.callout.policy.Occasion;
import dev.callout.policy.Rulebook;
import dev.callout.policy.Wording;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All claims; what is missing is named at once, what is complete is answered in the rulebook's time. */
@ApplicationScoped
@Transactional
class Claims {
    private final ClaimRows rows;
    private final AnswersDue answers;
    private final Tellings tellings;
    private final Customers customers;
    private final Rulebook rulebook;
    private final Clock clock;

    Claims(ClaimRows rows, AnswersDue answers, Tellings tellings, Customers customers, Rulebook rulebook, Clock clock) {
        this.rows = rows;
        this.answers = answers;
        this.tellings = tellings;
        this.customers = customers;
        this.rulebook = rulebook;
        this.clock = clock;
    }

    /** @throws NotFound where there is none */
    Claim get(UUID id) {
        return rows.findByIdOptional(id).map(ClaimEntity::view).orElseThrow(() -> new NotFound("claim"));
    }

    /** At most so many, oldest first. */
    List<Claim> page(Optional<Claim.State> state, Optional<UUID> after, int most) {
        UUID first = after.orElse(new UUID(0, 0));
        return (state.isEmpty()
                        ? rows.find("id > ?1 order by id", first)
                        : rows.find("id > ?1 and state = ?2 order by id", first, state.get()))
                .range(0, most - 1).stream().map(ClaimEntity::view).toList();
    }

    List<ClaimPart> missing(Claim claim) {
        return claim.form().missing(rulebook.desk().claims().parts());
    }

    Claim take(ClaimForm form, Claim.Via via, @Nullable UUID ofCase) {
        ClaimEntity row = new ClaimEntity();
        row.id = UuidV7.at(clock.instant());
        row.reference = freshReference().digits();
        row.state = Claim.State.INCOMPLETE;
        row.via = via;
        row.receivedAt = clock.instant();
        row.caseId = ofCase;
        row.fill(form);
        rows.persistAndFlush(row);
        return follow(row);
    }

    /** @throws Refused where it is complete already */
    Claim complete(UUID id, ClaimForm more) {
        ClaimEntity row = held(id);
        if (row.state != Claim.State.INCOMPLETE) {
            throw new Refused(ErrorCode.STATE_CONFLICT, "The claim is complete already.");
        }
        row.fill(row.form().with(more));
        return follow(row);
    }

    /** @throws Refused where parts are missing, or it was answered already */
    Claim answer(UUID id, Claim.Answer answer) {
        ClaimEntity row = held(id);
        if (row.state != Claim.State.COMPLETE) {
            throw new Refused(
                    ErrorCode.STATE_CONFLICT,
                    "A claim that is " + row.state + " cannot be answered.",
                    Map.of("state", row.state.name(), "missing", names(missing(row.view()))));
        }
        row.state = Claim.State.ANSWERED;
        row.decision = answer.decision();
        row.answer = answer.text();
        Claim.Money money = answer.money();
        row.amount = money == null ? null : money.amount();
        row.currency = money == null ? null : money.currency();
        row.answeredAt = clock.instant();
        rows.flush();
        Claim answered = row.view();
        tellings.ask(answered.about(), Subject.CLAIM_ANSWERED, answered.form().addressee(), facts(answered, answer));
        return answered;
    }

    /** The clock stops when the claimant was told, not when somebody decided. */
    void told(@Observes CustomerTold told) {
        boolean answer = told.telling().about().kind() == About.Kind.CLAIM
                && told.telling().subject() == Subject.CLAIM_ANSWERED;
        if (answer) {
            ClaimEntity row = held(told.telling().about().id());
            row.state = Claim.State.TOLD;
            rows.flush();
            answers.settle(told.telling().about(), Occasion.CLAIM.name());
        }
    }

    static List<String> names(List<ClaimPart> parts) {
        return parts.stream()
                .map(part -> part.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .toList();
    }

    private Claim follow(ClaimEntity row) {
        Claim claim = row.view();
        List<ClaimPart> missing = missing(claim);
        Map<String, String> facts = new HashMap<>();
        facts.put("reference", claim.reference().toString());
        if (missing.isEmpty()) {
            row.state = Claim.State.COMPLETE;
            row.completedAt = clock.instant();
            rows.flush();
            promise(claim)
                    .ifPresent(due -> facts.put(
                            "due", OffsetTimes.text(due, rulebook.operator().zone())));
            tellings.ask(claim.about(), Subject.CLAIM_TAKEN, claim.form().addressee(), facts);
        } else {
            facts.put("missing", String.join(", ", names(missing)));
            tellings.ask(claim.about(), Subject.CLAIM_INCOMPLETE, claim.form().addressee(), facts);
        }
        return row.view();
    }

    private Optional<Instant> promise(Claim claim) {
        String number = claim.form().contract();
        String level = Optional.ofNullable(number)
                .flatMap(customers::findContract)
                .map(Contract::serviceLevel)
                .orElse(null);
        return answers.promise(
                new AnswersDue.Question(
                        Occasion.CLAIM, claim.about(), claim.reference().toString(), level),
                rulebook.operator().zone());
    }

    private Map<String, String> facts(Claim claim, Claim.Answer answer) {
        Map<String, String> facts = new HashMap<>();
        facts.put("reference", claim.reference().toString());
        facts.put("decision", answer.decision().name());
        facts.put("text", answer.text());
        Claim.Money money = answer.money();
        if (money != null) {
            facts.put("amount", money.amount().toPlainString());
            facts.put("currency", money.currency());
        }
        Wording appeal = rulebook.desk().claims().appealBody();
        if (appeal != null) {
            facts.put("appealBody", appeal.in(language(claim)));
        }
        return facts;
    }

    private Language language(Claim claim) {
        String tag = claim.form().reach().language();
        return Arrays.stream(Language.values())
                .filter(language -> language.code().equals(tag)
                        || language.locale().getLanguage().equals(tag))
                .findFirst()
                .orElse(rulebook.operator().language());
    }

    private ClaimEntity held(UUID id) {
        return rows.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> new NotFound("claim"));
    }

    private Reference freshReference() {
        Reference reference = Reference.draw();
        while (rows.count("reference", reference.digits()) > 0) {
            reference = Reference.draw();
        }
        return reference;
    }
}
