package dev.callout.settlement;

import dev.callout.policy.ChargeRule.When;
import dev.callout.visit.Visit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** What cancelling or moving a visit costs its customer, so that it can be told before the act. */
@ApplicationScoped
@Transactional(dontRollbackOn = PriceMissing.class)
public class ActPrices {
    private final Cancellations cancellations;
    private final Charges charges;
    private final Appointments appointments;

    ActPrices(Cancellations cancellations, Charges charges, Appointments appointments) {
        this.cancellations = cancellations;
        this.charges = charges;
        this.appointments = appointments;
    }

    /** What a customer can do with an agreed visit. */
    public enum Act {
        CANCELLATION(When.LATE_CANCELLATION),
        MOVE(When.LATE_MOVE);

        private final When when;

        Act(When when) {
            this.when = when;
        }
    }

    /** @param currency ISO 4217 */
    public record Sum(BigDecimal amount, String currency) {
        static Sum of(Money money) {
            return new Sum(money.getAmount(), money.getCurrencyUnit().getCode());
        }
    }

    /**
     * What an act costs.
     *
     * @param freeUntil until when it costs nothing; null: there is no appointed time
     * @param now what it costs now; null: nothing
     * @param later what it will cost after that; null: nothing, or it costs that already
     */
    public record Price(
            @Nullable Instant freeUntil,
            @Nullable Sum now,
            @Nullable Sum later) {}

    /** What an act would cost; stores nothing. What the price list does not hold, costs nothing. */
    public Price look(Visit visit, Act act) {
        Instant freeUntil =
                appointments.findTime(visit.id()).map(appointments::freeUntil).orElse(null);
        Sum now = cancellations.find(visit, act.when).flatMap(this::sum).orElse(null);
        Sum later = now == null
                ? cancellations.findLater(visit, act.when).flatMap(this::sum).orElse(null)
                : null;
        return new Price(freeUntil, now, later);
    }

    /** Keeps that the customer was told the price of an act that is about to be done. */
    public void told(Visit visit, Act act, String byWhom) {
        cancellations
                .find(visit, act.when)
                .filter(wanted -> sum(wanted).isPresent())
                .ifPresent(wanted -> charges.quote(wanted, byWhom));
    }

    private Optional<Sum> sum(NewCharge wanted) {
        try {
            Priced priced = charges.price(wanted);
            return priced.isFree() ? Optional.empty() : Optional.of(Sum.of(priced.total()));
        } catch (PriceMissing missing) {
            return Optional.empty();
        }
    }
}
