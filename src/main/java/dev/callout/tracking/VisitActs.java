package dev.callout.tracking;

import dev.callout.dispatch.OtherTimes;
import dev.callout.error.ErrorCode;
import dev.callout.error.Refused;
import dev.callout.promise.Channel;
import dev.callout.settlement.ActPrices;
import dev.callout.settlement.ActPrices.Act;
import dev.callout.settlement.ActPrices.Price;
import dev.callout.settlement.Cancellations;
import dev.callout.settlement.Cancellations.By;
import dev.callout.settlement.Moves;
import dev.callout.time.Window;
import dev.callout.visit.Visit;
import dev.callout.visit.VisitId;
import dev.callout.visit.VisitState;
import dev.callout.visit.Visits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;

/** Moving visits and calling them off, by whomever; a customer is charged no other price than the one that was seen. */
@ApplicationScoped
@Transactional
public class VisitActs {
    /** How the price of what is free was seen. */
    public static final String FREE = "free";

    private final Visits visits;
    private final ActPrices prices;
    private final OtherTimes times;
    private final Moves moves;
    private final Cancellations cancellations;

    VisitActs(Visits visits, ActPrices prices, OtherTimes times, Moves moves, Cancellations cancellations) {
        this.visits = visits;
        this.prices = prices;
        this.times = times;
        this.moves = moves;
        this.cancellations = cancellations;
    }

    /**
     * An act that is asked for.
     *
     * @param by whose wish it is
     * @param seen the price as it was seen
     * @param priceTold whether the customer knows the price
     * @param channel how the customer is told the new window
     */
    public record Asked(By by, String reason, String seen, boolean priceTold, Channel channel, String byWhom) {}

    /** Whether it can still be moved or called off: nobody is on the way, and it is not over. */
    public boolean isOpen(VisitId id) {
        return VisitState.PLANNABLE.contains(visits.get(id).state());
    }

    /** What an act costs now, and what it will. */
    public Price price(VisitId id, Act act) {
        return prices.look(visits.get(id), act);
    }

    /** How a price is handed back with the act that it was seen for. */
    public static String seen(Price price) {
        ActPrices.Sum now = price.now();
        return now == null ? FREE : now.amount().toPlainString() + ' ' + now.currency();
    }

    /** The windows of the next days in which somebody is free. */
    public List<OtherTimes.Time> times(VisitId id) {
        return times.list(open(id));
    }

    /**
     * Moves the visit into a window, which is told at once.
     *
     * @param start when the window begins
     * @throws Refused where nobody is free in it any more, it costs something else by now, or somebody is on the way
     */
    public void move(VisitId id, Instant start, Asked asked) {
        Visit visit = open(id);
        times.hold(visit);
        agreeOnPrice(visit, Act.MOVE, asked);
        Window window = times.window(start);
        Window work = new Window(
                window.start(),
                window.end().plus(visit.work().siteSetup()).plus(visit.work().duration()));
        Moves.Moved moved =
                moves.move(visit, new Moves.Wish(List.of(work), window, asked.reason(), asked.by()), asked.byWhom());
        times.give(moved.visit(), window, asked.channel(), asked.by() == By.CUSTOMER, asked.byWhom());
    }

    /**
     * Lets the visit be planned anew within a time; the window is told once it is.
     *
     * @throws Refused where it costs something else by now, or somebody is on the way
     */
    public void planAnew(VisitId id, Window within, Asked asked) {
        Visit visit = open(id);
        agreeOnPrice(visit, Act.MOVE, asked);
        moves.move(visit, new Moves.Wish(List.of(within), null, asked.reason(), asked.by()), asked.byWhom());
    }

    /**
     * Calls the visit off.
     *
     * @throws Refused where it costs something else by now, or somebody is on the way
     */
    public void cancel(VisitId id, Asked asked) {
        Visit visit = open(id);
        agreeOnPrice(visit, Act.CANCELLATION, asked);
        cancellations.cancel(visit, asked.reason(), asked.by(), asked.byWhom());
    }

    private void agreeOnPrice(Visit visit, Act act, Asked asked) {
        if (asked.by() != By.CUSTOMER) {
            return;
        }
        if (!seen(prices.look(visit, act)).equals(asked.seen())) {
            throw new Refused(ErrorCode.STATE_CONFLICT, "The price is another by now.");
        }
        if (asked.priceTold()) {
            prices.told(visit, act, asked.byWhom());
        }
    }

    private Visit open(VisitId id) {
        Visit visit = visits.get(id);
        if (!VisitState.PLANNABLE.contains(visit.state())) {
            throw new Refused(ErrorCode.STATE_CONFLICT, "A visit that is " + visit.state() + " stays as it is.");
        }
        return visit;
    }
}
