package dev.callout.tracking;

import dev.callout.dispatch.OtherTimes;
import dev.callout.dispatch.WaitlistWishes;
import dev.callout.error.Refused;
import dev.callout.promise.Channel;
import dev.callout.settlement.ActPrices.Act;
import dev.callout.settlement.ActPrices.Price;
import dev.callout.settlement.Cancellations.By;
import dev.callout.visit.VisitId;
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
    private static final String BY = "customer";

    private final Visits visits;
    private final VisitActs acts;
    private final WaitlistWishes wishes;

    OwnVisit(Visits visits, VisitActs acts, WaitlistWishes wishes) {
        this.visits = visits;
        this.acts = acts;
        this.wishes = wishes;
    }

    /** Whether it can still be moved or called off: nobody is on the way, and it is not over. */
    public boolean isOpen(VisitId id) {
        return acts.isOpen(id);
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
        return acts.price(id, act);
    }

    /** The windows of the next days in which somebody is free. */
    public List<OtherTimes.Time> times(VisitId id) {
        return acts.times(id);
    }

    /**
     * Moves the visit into a window, which is told at once.
     *
     * @param start when the window begins
     * @param seen the price that the customer saw
     * @throws Refused where nobody is free in it any more, it costs something else by now, or somebody is on the way
     */
    public void move(VisitId id, Instant start, String seen) {
        acts.move(id, start, asked("moved by the customer", seen));
    }

    /**
     * Calls the visit off.
     *
     * @param seen the price that the customer saw
     * @throws Refused where it costs something else by now, or somebody is on the way
     */
    public void cancel(VisitId id, String seen) {
        acts.cancel(id, asked("cancelled by the customer", seen));
    }

    private static VisitActs.Asked asked(String reason, String seen) {
        return new VisitActs.Asked(By.CUSTOMER, reason, seen, true, Channel.PAGE, BY);
    }
}
