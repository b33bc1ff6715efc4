package dev.callout.web;

import dev.callout.error.InvalidInput;
import dev.callout.error.Refused;
import io.quarkus.narayana.jta.QuarkusTransaction;
import org.jboss.logging.Logger;

/** What a form asks for; pages answer with what holds afterwards, whether it could be done or not. */
final class Attempt {
    private static final Logger LOG = Logger.getLogger(Attempt.class);

    private Attempt() {}

    /** Whether it was done; where not, nothing of it was. The call's own transaction stays good. */
    static boolean succeeds(String what, Runnable act) {
        try {
            QuarkusTransaction.requiringNew().run(act);
            return true;
        } catch (Refused | InvalidInput refused) {
            LOG.infof("%s is refused: %s", what, refused.getMessage());
            return false;
        }
    }
}
