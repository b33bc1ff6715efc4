package dev.callout.tracking;

import dev.callout.access.CustomerLinks;
import dev.callout.dispatch.OtherTimes;
import dev.callout.dispatch.WaitlistWishes;
import dev.callout.error.ErrorCode;
import dev.callout.error.NotFound;
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
 * What customers do with their visits by the link: move it, call it off, wait for earlier time. Nothing is done at another
 * price than the one that was seen.
 */
@ApplicationScoped
@Transactional
public class OwnVisit {
    /** How the price of what is free was seen. */
    public static final String FREE = "free";

    private static final String BY = "customer";

    private final CustomerLinks links;
    private final Visits visits;
    private final ActPrices prices;
    private final OtherTimes times;
    private final Moves moves;
    private final Cancellations cancellations;
    private final WaitlistWishes wishes;

    OwnVisit(
            CustomerLinks links,
            Visits visits,
            ActPrices prices,
            OtherTimes times,
            Moves moves,
            Cancellations cancellations,
            WaitlistWishes wishes) {
        this.links = links;
        this.visits = visits;
        this.prices = prices;
        this.times = times;
        this.moves = moves;
        this.cancellations = cancellations;
        this.wishes = wishes;
    }

    /** Whether it can still be moved or called off: nobody is on the way, and it is not over. */
    public boolean isOpen(String token) {
        return VisitState.PLANNABLE.contains(visit(token).state());
    }

    /** Whether earlier time is waited for. */
    public boolean waits(String token) {
        return wishes.has(visit(token).id());
    }

    /** @throws Refused where the visit is under way or over */
    public void awaitEarlier(String token) {
        wishes.put(visit(token).id(), BY);
    }

    public void awaitNothing(String token) {
        wishes.remove(visit(token).id());
    }

    /** What an act costs now, and what it will. */
    public Price price(String token, Act act) {
        return prices.look(visit(token), act);
    }

    /** The windows of the next days in which somebody is free. */
    public List<OtherTimes.Time> times(String token) {
        Visit visit = visit(token);
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
    public void move(String token, Instant start, String seen) {
        Visit visit = visit(token);
        requireOpen(visit);
        times.hold(visit);
        agreeOnPrice(visit, Act.MOVE, seen);
        Window window = times.window(start);
        Window work = new Window(
                window.start(),
                window.end().plus(visit.work().siteSetup()).plus(visit.work().duration()));
        Moves.Moved moved = moves.move(visit, new Moves.Wish(List.of(work), window, "moved by link", By.CUSTOMER), BY);
        times.give(moved.visit(), window, BY);
    }

    /**
     * Calls the visit off.
     *
     * @param seen the price that the customer saw
     * @throws Refused where it costs something else by now, or somebody is on the way
     */
    public void cancel(String token, String seen) {
        Visit visit = visit(token);
        requireOpen(visit);
        agreeOnPrice(visit, Act.CANCELLATION, seen);
        cancellations.cancel(visit, "cancelled by link", By.CUSTOMER, BY);
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

    private Visit visit(String token) {
        return links.find(token).flatMap(id -> visits.find(new VisitId(id))).orElseThrow(() -> new NotFound("visit"));
    }
}
