package dev.callout.desk.escalation;

import dev.callout.document.Documents;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Requests for escalations that came by another way, in the form in which they are posted. */
@ApplicationScoped
@Transactional
public class EscalationForms {
    private static final String WHAT = "escalation";

    private final EscalationReader reader;
    private final Escalations escalations;

    EscalationForms(EscalationReader reader, Escalations escalations) {
        this.reader = reader;
        this.escalations = escalations;
    }

    /**
     * Checks a form as if some orders were known already.
     *
     * @param orders orders that come in together with it: by the other side's number, until when each is agreed to be done
     * @throws dev.callout.error.InvalidInput with every fault of the form
     */
    public void check(byte[] json, Map<String, Optional<Instant>> orders) {
        Documents.readJson(json, WHAT, request -> reader.read(request, orders));
    }

    /** Asks for the escalation. */
    public void take(byte[] json, String byWhom) {
        escalations.ask(Documents.readJson(json, WHAT, reader::read), byWhom);
    }
}
