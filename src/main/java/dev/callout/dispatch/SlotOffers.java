package dev.callout.dispatch;

import dev.callout.database.UuidV7;
import dev.callout.document.Fields;
import dev.callout.error.ErrorCode;
import dev.callout.error.NotFound;
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
import dev.callout.territory.TerritoryId;
import dev.callout.time.Window;
import dev.callout.visit.AgreedVisits;
import dev.callout.visit.AgreedVisits.Asked;
import dev.callout.visit.Visit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Offers windows, holds one for a customer who makes up their mind, and sells it. Holds and sales of one territory come one
 * after the other, and each is tried against the routes as they are then: what was offered twice is sold once.
 */
@ApplicationScoped
@Transactional
class SlotOffers {
    private static final Logger LOG = Logger.getLogger(SlotOffers.class);
    private static final Duration KEPT = Duration.ofDays(1);

    private final SlotOfferRows rows;
    private final SlotPricing pricing;
    private final AgreedVisits agreed;
    private final Territories territories;
    private final Publications publications;
    private final Locks locks;
    private final Promises promises;
    private final Rulebook rulebook;
    private final EntityManager database;
    private final Clock clock;

    SlotOffers(
            SlotOfferRows rows,
            SlotPricing pricing,
            AgreedVisits agreed,
            Territories territories,
            Publications publications,
            Locks locks,
            Promises promises,
            Rulebook rulebook,
            EntityManager database,
            Clock clock) {
        this.rows = rows;
        this.pricing = pricing;
        this.agreed = agreed;
        this.territories = territories;
        this.publications = publications;
        this.locks = locks;
        this.promises = promises;
        this.rulebook = rulebook;
        this.database = database;
        this.clock = clock;
    }

    /** What is looked for. */
    record Search(Asked asked, SlotSpan span) {}

    Search read(Fields fields) {
        Search search = new Search(agreed.read(fields), SlotSpan.read(fields));
        boolean bothTold = fields.has("from") && fields.has("to");
        if (bothTold && search.span().left(ZoneId.of("UTC"), clock.instant().minus(Duration.ofDays(2))) == null) {
            fields.fault(
                    "to",
                    "empty-span",
                    fields.findText("to"),
                    "Nothing lies between from and to, or it is over.",
                    null);
        }
        return search;
    }

    /** Every window that fits, in order of time; each can be held. */
    List<SlotOfferEntity> search(Search search) {
        Instant now = clock.instant();
        TerritoryId territory = search.asked().territory();
        ZoneId zone = zone(territory);
        rows.delete("state = ?1 and offeredAt < ?2", SlotState.OFFERED, now.minus(KEPT));
        Window within = search.span().left(zone, earliest(now));
        List<SlotOfferEntity> offers = new ArrayList<>();
        if (within == null) {
            return offers;
        }
        List<Window> windows = SlotSpan.windows(within, rulebook.promises().windowWidth(), zone);
        for (Slot slot : pricing.price(search.asked(), within, windows, zone, now)) {
            SlotOfferEntity offer = offer(search.asked(), slot, now);
            rows.persist(offer);
            offers.add(offer);
        }
        LOG.infof("%d slots offered in %s", offers.size(), territory);
        return offers;
    }

    /** @throws Refused where it is held or sold, or nobody is free any more */
    SlotOfferEntity hold(UUID id, String byWhom) {
        SlotOfferEntity offer = locked(id);
        Instant now = clock.instant();
        if (offer.state == SlotState.CONFIRMED || offer.isHeldAt(now)) {
            throw new Refused(ErrorCode.SLOT_TAKEN, "The slot is " + (offer.visit == null ? "held." : "sold."));
        }
        Asked asked = agreed.read(offer.request);
        boolean late = offer.windowStart.isBefore(earliest(now));
        if (late
                || pricing.price(asked, offer.window(), List.of(offer.window()), zone(asked.territory()), now)
                        .isEmpty()) {
            throw new Refused(ErrorCode.SLOT_TAKEN, "Nobody is free in this window any more.");
        }
        offer.state = SlotState.HELD;
        offer.heldUntil = now.plus(rulebook.promises().slotHold());
        offer.heldBy = byWhom;
        rows.flush();
        LOG.infof("Slot %s is held until %s", offer.id, offer.heldUntil);
        return offer;
    }

    /**
     * Turns a held slot into a visit whose customer was told the window.
     *
     * @param person the rest of the request as JSON
     * @throws Refused where it is sold, or the hold has run out
     */
    Sale confirm(UUID id, String person, String byWhom) {
        SlotOfferEntity offer = locked(id);
        Instant now = clock.instant();
        if (offer.state == SlotState.CONFIRMED) {
            throw new Refused(ErrorCode.SLOT_TAKEN, "The slot is sold.");
        }
        if (!offer.isHeldAt(now)) {
            throw new Refused(ErrorCode.HOLD_EXPIRED, ErrorCode.HOLD_EXPIRED.title());
        }
        Visit visit = agreed.take(agreed.read(offer.request), person, offer.window(), byWhom);
        locks.put(new Lock(visit.id(), null, null, offer.window(), now, byWhom));
        promises.tell(
                List.of(new ToldWindow(
                        visit.id(), offer.window(), offer.rate, new TechnicianId(offer.technician), null)),
                new Telling(Channel.DESK, null, byWhom, Outcome.OPERATOR_MOVED, null));
        offer.state = SlotState.CONFIRMED;
        offer.visit = visit.id().value();
        rows.flush();
        LOG.infof("Slot %s is sold as visit %s", offer.id, visit.id());
        return new Sale(offer, visit);
    }

    /** Empty where the hold has run out, or the slot is sold. */
    Optional<SlotOfferEntity> findHeld(UUID id) {
        return rows.findByIdOptional(id).filter(offer -> offer.isHeldAt(clock.instant()));
    }

    record Sale(SlotOfferEntity offer, Visit visit) {}

    ZoneId zone(TerritoryId territory) {
        return territories.get(territory).zone();
    }

    /** First the territory, then the offer: of two at once the second reads what the first has done. */
    private SlotOfferEntity locked(UUID id) {
        SlotOfferEntity offer = rows.findById(id);
        if (offer == null) {
            throw new NotFound("slot");
        }
        publications.holdTerritory(new TerritoryId(offer.territory));
        database.refresh(offer, LockModeType.PESSIMISTIC_WRITE);
        return offer;
    }

    private Instant earliest(Instant now) {
        return now.plus(rulebook.planning().freeze());
    }

    private SlotOfferEntity offer(Asked asked, Slot slot, Instant now) {
        SlotOfferEntity offer = new SlotOfferEntity();
        offer.id = UuidV7.at(now);
        offer.territory = asked.territory().value();
        offer.request = asked.json();
        offer.windowStart = slot.window().start();
        offer.windowEnd = slot.window().end();
        offer.technician = TechnicianId.of(slot.route().technician()).value();
        offer.medium = slot.medium();
        offer.soft = slot.soft();
        offer.rate = slot.rate();
        offer.offeredAt = now;
        offer.state = SlotState.OFFERED;
        return offer;
    }
}
