package dev.callout.notification;

import dev.callout.notification.NotTaken.Kind;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Sends one message by one gateway, and says when to try again. A message is handed over once: a second time only where
 * nobody knows what became of the first, and never a third.
 */
final class Delivery {
    private static final Logger LOG = Logger.getLogger(Delivery.class);
    private static final int TRIES_AT_UNKNOWN_ADDRESS = 3;
    private static final int MOST_DOUBLINGS = 20;

    private final Outbox outbox;
    private final Gateway gateway;
    private final Patience patience;
    private final Office office;
    private final Clock clock;

    Delivery(Outbox outbox, Gateway gateway, Patience patience, Office office, Clock clock) {
        this.outbox = outbox;
        this.gateway = gateway;
        this.patience = patience;
        this.office = office;
        this.clock = clock;
    }

    /** What lies behind the counter. */
    interface Office {
        /** Fills in what is not kept in the clear: the customer's link, a PIN. */
        Letter filled(Letter letter);

        /**
         * A message has come to its end, whichever. Called again after a crash: until it returns, the message's job is kept.
         */
        default void ended(UUID message) {}
    }

    /** How long between tries: the first pause, doubled each time up to the longest. */
    record Patience(Duration first, Duration longest) {
        static final Patience USUAL = new Patience(Duration.ofSeconds(5), Duration.ofMinutes(15));

        Duration after(int tries) {
            Duration pause = first.multipliedBy(1L << Math.min(MOST_DOUBLINGS, Math.max(0, tries - 1)));
            return pause.compareTo(longest) < 0 ? pause : longest;
        }
    }

    /** @return when to try again; empty where the message has come to its end */
    Optional<Instant> deliver(UUID id) {
        Optional<Instant> again = attempt(id);
        if (again.isEmpty()) {
            office.ended(id);
        }
        return again;
    }

    private Optional<Instant> attempt(UUID id) {
        Optional<Letter> taken = outbox.take(id);
        if (taken.isEmpty()) {
            return Optional.empty();
        }
        Letter letter = taken.get();
        try {
            String receipt = gateway.send(office.filled(letter));
            outbox.sent(id, receipt);
            LOG.infof("Message %s is sent: %s of %s", id, letter.step(), letter.thread());
            return Optional.empty();
        } catch (NotTaken refusal) {
            return refused(letter, refusal);
        }
    }

    private Optional<Instant> refused(Letter letter, NotTaken refusal) {
        boolean doubtful = refusal.kind() == Kind.DOUBTFUL;
        String failure = String.valueOf(refusal.getMessage());
        LOG.warnf("Message %s is not sent, try %d: %s", letter.id(), letter.tries(), refusal.kind());
        if (doubtful && letter.doubts() + 1 >= Outbox.MOST_DOUBTS) {
            outbox.end(letter.id(), MessageState.UNCERTAIN, true, failure);
            return Optional.empty();
        }
        Instant again = clock.instant().plus(patience.after(letter.tries()));
        boolean hopeless = refusal.kind() == Kind.UNKNOWN_ADDRESS && letter.tries() >= TRIES_AT_UNKNOWN_ADDRESS;
        if (hopeless || !again.isBefore(letter.notAfter())) {
            outbox.end(letter.id(), MessageState.FAILED, doubtful, failure);
            return Optional.empty();
        }
        outbox.putBack(letter.id(), doubtful, failure);
        return Optional.of(again);
    }
}
