package dev.callout.dispatch;

import dev.callout.promise.Channel;
import dev.callout.territory.TerritoryId;
import dev.callout.visit.Visit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The waitlist for pages: who waits, and the desk's answers in the customers' names. */
@ApplicationScoped
@Transactional
public class WaitlistDesk {
    private final WaitlistWishes wishes;
    private final Waitlist waitlist;

    WaitlistDesk(WaitlistWishes wishes, Waitlist waitlist) {
        this.wishes = wishes;
        this.waitlist = waitlist;
    }

    /** Somebody who would like to come earlier, with the freed time that is held for them. */
    public record Waiting(Visit visit, Optional<Waitlist.Offer> offer) {}

    /** Those who wait in a territory, whoever has waited longest first. */
    public List<Waiting> list(TerritoryId territory) {
        return wishes.list(territory).stream()
                .map(visit -> new Waiting(visit, waitlist.findOpen(visit.id())))
                .toList();
    }

    /**
     * The customer, on the phone, answers an offer.
     *
     * @throws dev.callout.error.Refused where the hold has run out, or the time is needed for something else
     */
    public void answer(UUID offer, boolean taken, String byWhom) {
        if (taken) {
            waitlist.accept(offer, null, Channel.DESK, byWhom);
        } else {
            waitlist.refuse(offer, null, byWhom);
        }
    }
}
