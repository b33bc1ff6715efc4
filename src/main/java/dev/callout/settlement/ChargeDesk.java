package dev.callout.settlement;

import static java.util.Objects.requireNonNull;

import dev.callout.call.Bodies;
import dev.callout.error.ErrorCode;
import dev.callout.error.Refused;
import dev.callout.policy.ChargeRule;
import dev.callout.policy.ChargeRule.When;
import dev.callout.policy.Rulebook;
import dev.callout.visit.Visit;
import dev.callout.visit.Visits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Turns what a dispatcher asks for into quotes and charges; bodies are the JSON of the calls. */
@ApplicationScoped
@Transactional
public class ChargeDesk {
    private static final Logger LOG = Logger.getLogger(ChargeDesk.class);

    private final Charges charges;
    private final Cancellations cancellations;
    private final Appointments appointments;
    private final Payers payers;
    private final Visits visits;
    private final Rulebook rulebook;
    private final Clock clock;

    ChargeDesk(
            Charges charges,
            Cancellations cancellations,
            Appointments appointments,
            Payers payers,
            Visits visits,
            Rulebook rulebook,
            Clock clock) {
        this.charges = charges;
        this.cancellations = cancellations;
        this.appointments = appointments;
        this.payers = payers;
        this.visits = visits;
        this.rulebook = rulebook;
        this.clock = clock;
    }

    /**
     * What a customer is told.
     *
     * @param free whether it costs nothing now
     * @param freeUntil until when it is free; null: not bound to an appointment
     * @param charge what it costs now, kept under its id; null where it is free
     * @param later what it costs after that; null where it never costs anything, or does already
     */
    public record Quote(
            boolean free,
            @Nullable Instant freeUntil,
            @Nullable ChargeView charge,
            @Nullable Amount later) {}

    /** A sum that is not owed yet. */
    public record Amount(BigDecimal amount, String currency, List<ChargeView.LineView> lines) {}

    /** Tells a price before the act that causes it; a price that is not free is kept as told. */
    public Quote quote(byte @Nullable [] body, String byWhom) {
        ChargeRequest asked = Bodies.read(body, "quote", fields -> ChargeRequest.read(fields, rulebook, true));
        ChargeRule rule = requireNonNull(asked.rule());
        if (rule.isOfAct()) {
            return quoteAct(visit(asked), rule.when(), byWhom);
        }
        NewCharge wanted = wanted(asked, rule);
        if (price(wanted).isFree()) {
            return new Quote(true, null, null, null);
        }
        return new Quote(false, null, ChargeView.of(priced(wanted, one -> charges.quote(one, byWhom))), null);
    }

    /**
     * What was asked for by a call.
     *
     * @param charge what is due; null: it is free
     */
    record Booked(ChargeRule rule, @Nullable Charge charge) {}

    Booked book(byte @Nullable [] body, String byWhom) {
        ChargeRequest asked = Bodies.read(body, "charge", fields -> ChargeRequest.read(fields, rulebook, false));
        ChargeRule rule = requireNonNull(asked.rule());
        Optional<Charge> booked = priced(wanted(asked, rule), one -> charges.book(one, asked.agreedBy(), byWhom));
        booked.ifPresent(charge -> LOG.infof("Charge %s is due by rule %s", charge.id(), charge.rule()));
        return new Booked(rule, booked.orElse(null));
    }

    private Quote quoteAct(Visit visit, When when, String byWhom) {
        Instant freeUntil =
                appointments.findTime(visit.id()).map(appointments::freeUntil).orElse(null);
        Optional<Charge> now = cancellations.find(visit, when).map(one -> priced(one, it -> charges.quote(it, byWhom)));
        Amount later = now.isPresent()
                ? null
                : cancellations
                        .findLater(visit, when)
                        .map(this::price)
                        .map(priced -> new Amount(
                                priced.total().getAmount(),
                                priced.total().getCurrencyUnit().getCode(),
                                priced.lines().stream()
                                        .map(ChargeView.LineView::of)
                                        .toList()))
                        .orElse(null);
        return new Quote(now.isEmpty(), freeUntil, now.map(ChargeView::of).orElse(null), later);
    }

    private NewCharge wanted(ChargeRequest asked, ChargeRule rule) {
        Instant at = Objects.requireNonNullElse(asked.at(), clock.instant());
        ChargeFacts facts = new ChargeFacts(at, List.of(), asked.minutes(), asked.pieces());
        if (asked.visit() != null) {
            Visit visit = visit(asked);
            return new NewCharge(rule, payers.of(visit), payers.zone(visit), facts, Map.of());
        }
        NewCharge.Whose whose = payers.of(payers.contract(requireNonNull(asked.contract())));
        return new NewCharge(rule, whose, payers.zone(), facts, Map.of());
    }

    private Visit visit(ChargeRequest asked) {
        if (asked.visit() == null) {
            throw new Refused(ErrorCode.INVALID_INPUT, "This rule is about a visit: give 'visit'.");
        }
        return visits.get(asked.visit());
    }

    private Priced price(NewCharge wanted) {
        return priced(wanted, charges::price);
    }

    /** A price that the lists do not hold is the operator's to mend, and told as such. */
    private static <T> T priced(NewCharge wanted, Function<NewCharge, T> act) {
        try {
            return act.apply(wanted);
        } catch (PriceMissing missing) {
            throw new Refused(ErrorCode.STATE_CONFLICT, String.valueOf(missing.getMessage()));
        }
    }
}
