package dev.callout.notification;

import java.util.Locale;
import java.util.Set;
import org.jboss.logging.Logger;

/** What customers answer. One word is understood: to be left alone, and to be written to again. */
final class Replies {
    private static final Logger LOG = Logger.getLogger(Replies.class);
    private static final Set<String> STOP = Set.of("STOP", "STOPP", "СТОП", "СТОПП");
    private static final Set<String> START = Set.of("START", "СТАРТ");
    private static final String BY = "customer";

    private Replies() {}

    /** What an answer has led to. */
    enum Taken {
        STOPPED,
        ALLOWED,
        NOT_UNDERSTOOD
    }

    static Taken take(Outbox outbox, String address, String words) {
        String word = words.strip().replaceAll("[.!\"'«»]", "").toUpperCase(Locale.ROOT);
        if (STOP.contains(word)) {
            outbox.stop(address, BY);
            LOG.info("A customer wants no more messages");
            return Taken.STOPPED;
        }
        if (START.contains(word)) {
            outbox.allow(address);
            return Taken.ALLOWED;
        }
        return Taken.NOT_UNDERSTOOD;
    }
}
