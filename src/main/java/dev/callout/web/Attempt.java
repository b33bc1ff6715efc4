package dev.callout.web;

import dev.callout.error.InvalidInput;
import dev.callout.error.Issue;
import dev.callout.error.Refused;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** What a form asks for; pages answer with what holds afterwards, whether it could be done or not. */
final class Attempt {
    private static final Logger LOG = Logger.getLogger(Attempt.class);

    private Attempt() {}

    /**
     * What became of it.
     *
     * @param result what was done; null where nothing was
     * @param faults of what was entered; none where the present state forbids it
     */
    record Outcome<T>(@Nullable T result, List<Issue> faults) {
        boolean done() {
            return result != null;
        }
    }

    /**
     * Answers in a transaction of its own where the call has one: what is not found spoils that one, and the page that says so
     * is no failure of the call.
     */
    static Response answer(Supplier<Response> answer) {
        return QuarkusTransaction.isActive() ? QuarkusTransaction.requiringNew().call(answer::get) : answer.get();
    }

    /** Whether it was done; where not, nothing of it was. The call's own transaction stays good. */
    static boolean succeeds(String what, Runnable act) {
        return of(what, () -> {
                    act.run();
                    return true;
                })
                .done();
    }

    /** Does it, or says what is wrong with it; where it was not done, nothing of it was. */
    static <T> Outcome<T> of(String what, Supplier<T> act) {
        try {
            return new Outcome<>(QuarkusTransaction.requiringNew().call(act::get), List.of());
        } catch (InvalidInput faulty) {
            LOG.infof("%s is not taken: %s", what, faulty.getMessage());
            return new Outcome<>(null, faulty.issues());
        } catch (Refused refused) {
            LOG.infof("%s is refused: %s", what, refused.getMessage());
            return new Outcome<>(null, List.of());
        }
    }
}
