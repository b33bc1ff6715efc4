package dev.callout.tracking;

import dev.callout.dispatch.OtherTimes;
import dev.callout.dispatch.WaitlistWishes;
import dev.callout.error.ErrorCode;
import dev.callout.error.Refused;
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

/**
 * What customers do with their visits, by the link or from their account: move one, call it off, wait for earlier time.
 * Nothing is done at another price than the one that was seen. Whoever calls makes sure that the visit is the customer's own.
 */
@ApplicationScoped
@Transactional
public class OwnVisit {
    /** How the price of what is free was seen. */
    public static final String FREE = "free";

    private static final String BY = "customer";

    private final Visits visits;
    private final ActPrices prices;
    private final OtherTimes times;
    private final Moves moves;
    private final Cancellations cancellations;
    private final WaitlistWishes wishes;

    OwnVisit(
            Visits visits,
            ActPrices prices,
            OtherTimes times,
            Moves moves,
            Cancellations cancellations,
            WaitlistWishes wishes) {
        this.visits = visits;
        this.prices = prices;
        this.times = times;
        this.moves = moves;
        this.cancellations = cancellations;
        this.wishes = wishes;
    }

    /** Whether it can still be moved or called off: nobody is on the way, and it is not over. */
    public boolean isOpen(VisitId id) {
        return VisitState.PLANNABLE.contains(visits.get(id).state());
    }

    /** Whether earlier time is waited for. */
    public boolean waits(VisitId id) {
        return wishes.has(visits.get(id).id());
    }

    /** @throws Refused where the visit is under way or over */
    public void awaitEarlier(VisitId id) {
        wishes.put(visits.get(id).id(), BY);
    }

    public void awaitNothing(VisitId id) {
        wishes.remove(visits.get(id).id());
    }

    /** What an act costs now, and what it will. */
    public Price price(VisitId id, Act act) {
        return prices.look(visits.get(id), act);
    }

    /** The windows of the next days in which somebody is free. */
    public List<OtherTimes.Time> times(VisitId id) {
        Visit visit = visits.get(id);
        requireOpen(visit);
        return times.list(visit);
    }

    /** How a price is handed back with the act that it was seen for. */
    public static String seen(Price price) {
        ActPrices.Sum now = price.now();
        return now == null ? FREE : now.amount().toPlainString() + ' ' + now.currency();
    }

    /**
     * Moves the visit into a window, which is told at once.
     *
     * @param start when the window begins
     * @param seen the price that the customer saw
     * @throws Refused where nobody is free in it any more, it costs something else by now, or somebody is on the way
     */
    public void move(VisitId id, Instant start, String seen) {
        Visit visit = visits.get(id);
        requireOpen(visit);
        times.hold(visit);
        agreeOnPrice(visit, Act.MOVE, seen);
        Window window = times.window(start);
        Window work = new Window(
                window.start(),
                window.end().plus(visit.work().siteSetup()).plus(visit.work().duration()));
        Moves.Moved moved =
                moves.move(visit, new Moves.Wish(List.of(work), window, "moved by the customer", By.CUSTOMER), BY);
        times.give(moved.visit(), window, BY);
    }

    /**
     * Calls the visit off.
     *
     * @param seen the price that the customer saw
     * @throws Refused where it costs something else by now, or somebody is on the way
     */
    public void cancel(VisitId id, String seen) {
        Visit visit = visits.get(id);
        requireOpen(visit);
        agreeOnPrice(visit, Act.CANCELLATION, seen);
        cancellations.cancel(visit, "cancelled by the customer", By.CUSTOMER, BY);
    }

    private void agreeOnPrice(Visit visit, Act act, String seen) {
        if (!seen(prices.look(visit, act)).equals(seen)) {
            throw new Refused(ErrorCode.STATE_CONFLICT, "The price is another by now.");
        }
        prices.told(visit, act, BY);
    }

    private static void requireOpen(Visit visit) {
        if (!VisitState.PLANNABLE.contains(visit.state())) {
            throw new Refused(ErrorCode.STATE_CONFLICT, "A visit that is " + visit.state() + " stays as it is.");
        }
    }
}
