package dev.callout.settlement;

import dev.callout.policy.ChargeRule;
import dev.callout.policy.ChargeRule.When;
import dev.callout.policy.Rulebook;
import dev.callout.promise.Outcome;
import dev.callout.promise.Promises;
import dev.callout.visit.Visit;
import dev.callout.visit.VisitState;
import dev.callout.visit.Visits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Cancels visits, and charges customers who do so when it is no longer free. */
@ApplicationScoped
@Transactional
public class Cancellations {
    private static final Logger LOG = Logger.getLogger(Cancellations.class);

    private final Visits visits;
    private final Promises promises;
    private final Appointments appointments;
    private final Charges charges;
    private final Payers payers;
    private final Rulebook rulebook;
    private final Clock clock;

    Cancellations(
            Visits visits,
            Promises promises,
            Appointments appointments,
            Charges charges,
            Payers payers,
            Rulebook rulebook,
            Clock clock) {
        this.visits = visits;
        this.promises = promises;
        this.appointments = appointments;
        this.charges = charges;
        this.payers = payers;
        this.rulebook = rulebook;
        this.clock = clock;
    }

    /** A visit that is cancelled, and what its customer owes for that; empty: nothing. */
    public record Cancelled(Visit visit, Optional<Charge> charge) {}

    /** Whose wish an act is. Only customers are ever charged. */
    public enum By {
        CUSTOMER,
        OPERATOR
    }

    /** Cancels a visit; the window that was told is settled, and what is owed is due, all at once. */
    public Cancelled cancel(Visit visit, String reason, By by, String byWhom) {
        Optional<NewCharge> owed = by == By.CUSTOMER ? find(visit, When.LATE_CANCELLATION) : Optional.empty();
        Outcome outcome = by == By.CUSTOMER ? Outcome.CUSTOMER_MOVED : Outcome.OPERATOR_MOVED;
        // before the visit's state changes: whoever ends a visit without saying whose wish it was, is taken for its
        // customer
        promises.withdraw(List.of(visit.id()), outcome, "cancelled", byWhom);
        Visit cancelled = visits.change(visit.id(), VisitState.CANCELLED, byWhom, reason);
        return new Cancelled(cancelled, owed.flatMap(charge -> book(charge, byWhom)));
    }

    /**
     * Charges a customer who has another window told, where that is no longer free; to be called before the new one is told.
     *
     * @return what is owed; empty: nothing
     */
    public Optional<Charge> chargeMove(Visit visit, String byWhom) {
        return find(visit, When.LATE_MOVE).flatMap(charge -> book(charge, byWhom));
    }

    /** A gap in the price list must not keep anybody from cancelling. */
    private Optional<Charge> book(NewCharge charge, String byWhom) {
        try {
            return charges.book(charge, null, byWhom);
        } catch (PriceMissing missing) {
            LOG.warnf("Nothing is charged by rule %s: %s", charge.rule().id(), missing.getMessage());
            return Optional.empty();
        }
    }

    /** What cancelling or moving would cost now; empty where it is free. */
    Optional<NewCharge> find(Visit visit, When when) {
        Instant now = clock.instant();
        return appointments
                .findTime(visit.id())
                .filter(appointed -> !appointments.isFree(now, appointed))
                .flatMap(appointed -> reckon(visit, when, now, appointed));
    }

    /** What it will cost once it is no longer free; empty where it is free for ever. */
    Optional<NewCharge> findLater(Visit visit, When when) {
        Instant now = clock.instant();
        return appointments.findTime(visit.id()).flatMap(appointed -> reckon(visit, when, now, appointed));
    }

    private Optional<NewCharge> reckon(Visit visit, When when, Instant now, Instant appointed) {
        return rule(when)
                .map(rule -> new NewCharge(
                        rule,
                        payers.of(visit),
                        payers.zone(visit),
                        ChargeFacts.of(now),
                        Map.of(
                                "asked", now.toString(),
                                "appointed", appointed.toString(),
                                "freeUntil", appointments.freeUntil(appointed).toString())));
    }

    private Optional<ChargeRule> rule(When when) {
        return rulebook.charges().values().stream()
                .filter(rule -> rule.when() == when)
                .findFirst();
    }
}
