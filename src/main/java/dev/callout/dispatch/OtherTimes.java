package dev.callout.dispatch;

import dev.callout.customer.Sites;
import dev.callout.error.ErrorCode;
import dev.callout.error.Refused;
import dev.callout.planning.replan.Slot;
import dev.callout.policy.Rulebook;
import dev.callout.promise.Channel;
import dev.callout.promise.Outcome;
import dev.callout.promise.Promises;
import dev.callout.promise.Telling;
import dev.callout.promise.ToldWindow;
import dev.callout.route.Lock;
import dev.callout.route.Locks;
import dev.callout.route.Publications;
import dev.callout.technician.TechnicianId;
import dev.callout.territory.Territories;
import dev.callout.time.WallClock;
import dev.callout.time.Window;
import dev.callout.visit.AgreedVisits.Asked;
import dev.callout.visit.Visit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Other windows for a visit that there is already. */
@ApplicationScoped
@Transactional
public class OtherTimes {
    /** So many days are looked at, today the first; more would take long, and whoever moves mostly moves little. */
    public static final int DAYS = 7;

    private final SlotPricing pricing;
    private final Publications publications;
    private final Promises promises;
    private final Locks locks;
    private final Sites sites;
    private final Territories territories;
    private final Rulebook rulebook;
    private final Clock clock;

    OtherTimes(
            SlotPricing pricing,
            Publications publications,
            Promises promises,
            Locks locks,
            Sites sites,
            Territories territories,
            Rulebook rulebook,
            Clock clock) {
        this.pricing = pricing;
        this.publications = publications;
        this.promises = promises;
        this.locks = locks;
        this.sites = sites;
        this.territories = territories;
        this.rulebook = rulebook;
        this.clock = clock;
    }

    /** The window that begins at a moment, as wide as windows are. */
    public Window window(Instant start) {
        return new Window(start, start.plus(rulebook.promises().windowWidth()));
    }

    /** A window in which somebody is free, with the share of such windows that are kept. */
    public record Time(Window window, double rate) {}

    /** Every window of the next days in which somebody is free for the visit, in order of time; nothing is held. */
    public List<Time> list(Visit visit) {
        Instant now = clock.instant();
        Window within = within(visit, now);
        return within == null
                ? List.of()
                : pricing.price(asked(visit), within, windows(visit, within), zone(visit), now).stream()
                        .map(slot -> new Time(slot.window(), slot.rate()))
                        .toList();
    }

    private @Nullable Window within(Visit visit, Instant now) {
        LocalDate last = new WallClock(zone(visit)).dayOf(now).plusDays(DAYS - 1L);
        return new SlotSpan(new SlotSpan.Bound(now, null), new SlotSpan.Bound(null, last))
                .left(zone(visit), now.plus(rulebook.planning().freeze()));
    }

    private List<Window> windows(Visit visit, Window within) {
        return SlotSpan.windows(within, rulebook.promises().windowWidth(), zone(visit));
    }

    /** One node after the other decides about a territory: call it before anything of the visit is given up. */
    public void hold(Visit visit) {
        publications.holdTerritory(visit.territory());
    }

    /**
     * Gives a window to a visit that stands on no route: it is told at once, and every plan keeps it.
     *
     * @param channel how its customer is told
     * @param wished whether its customer asked for it; else the operator did
     * @throws Refused where nobody is free in it any more
     */
    public void give(Visit visit, Window window, Channel channel, boolean wished, String byWhom) {
        Instant now = clock.instant();
        Window within = within(visit, now);
        boolean offered = within != null && windows(visit, within).contains(window);
        List<Slot> fits = offered ? pricing.price(asked(visit), window, List.of(window), zone(visit), now) : List.of();
        if (fits.isEmpty()) {
            throw new Refused(ErrorCode.SLOT_TAKEN, "Nobody is free in this window any more.");
        }
        Slot slot = fits.get(0);
        locks.put(new Lock(visit.id(), null, null, window, now, byWhom));
        TechnicianId technician = TechnicianId.of(slot.route().technician());
        promises.tell(
                List.of(new ToldWindow(visit.id(), window, slot.rate(), technician, null)),
                new Telling(channel, null, byWhom, wished ? Outcome.CUSTOMER_MOVED : Outcome.OPERATOR_MOVED, null));
    }

    private Asked asked(Visit visit) {
        return new Asked(
                visit.territory(), visit.work(), sites.get(visit.place().site()).point(), "{}");
    }

    private ZoneId zone(Visit visit) {
        return territories.get(visit.territory()).zone();
    }
}
