package dev.callout.dispatch;

import dev.callout.call.Bodies;
import dev.callout.time.Window;
import dev.callout.visit.AgreedVisits;
import dev.callout.visit.Visit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Windows for a customer who is on the phone, for pages; bodies are the JSON of the calls. */
@ApplicationScoped
@Transactional
public class SlotDesk {
    private final SlotOffers offers;
    private final AgreedVisits agreed;

    SlotDesk(SlotOffers offers, AgreedVisits agreed) {
        this.offers = offers;
        this.agreed = agreed;
    }

    /** @param rate the share of such windows that are kept */
    public record Offer(UUID id, Window window, double rate) {}

    /** @param until when the hold runs out */
    public record Held(UUID id, Window window, double rate, Instant until) {}

    /** Every window that fits, in order of time; each can be held. */
    public List<Offer> search(byte[] body) {
        return offers.search(Bodies.read(body, "search for slots", offers::read)).stream()
                .map(one -> new Offer(one.id, one.window(), one.rate))
                .toList();
    }

    /** @throws dev.callout.error.Refused where it is held or sold, or nobody is free any more */
    public Held hold(UUID id, String byWhom) {
        return view(offers.hold(id, byWhom));
    }

    /** A slot that is held now; empty where the hold has run out, or it is sold. */
    public Optional<Held> findHeld(UUID id) {
        return offers.findHeld(id).map(SlotDesk::view);
    }

    private static Held view(SlotOfferEntity held) {
        Instant until = held.heldUntil;
        return new Held(held.id, held.window(), held.rate, until == null ? Instant.EPOCH : until);
    }

    /**
     * Turns a held slot into a visit whose customer was told the window.
     *
     * @param person contact, customer, access secret, equipment, notes, case
     * @throws dev.callout.error.Refused where the hold has run out
     */
    public Visit confirm(UUID id, byte[] person, String byWhom) {
        return offers.confirm(id, Bodies.read(person, "confirmation", agreed::readPerson), byWhom)
                .visit();
    }
}
