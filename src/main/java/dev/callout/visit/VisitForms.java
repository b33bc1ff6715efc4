package dev.callout.visit;

import dev.callout.document.Documents;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;

/** Requests for visits that were kept as JSON, in the form in which they are posted. */
@ApplicationScoped
@Transactional
public class VisitForms {
    private static final String WHAT = "visit";

    private final VisitRequestReader reader;
    private final VisitIntake intake;

    VisitForms(VisitRequestReader reader, VisitIntake intake) {
        this.reader = reader;
        this.intake = intake;
    }

    /** @throws dev.callout.error.InvalidInput with every fault of the form */
    public void check(byte[] json) {
        Documents.readJson(json, WHAT, reader::read);
    }

    /**
     * Takes the visit in.
     *
     * @param origin where it was first asked for, known to nobody else; null: here
     */
    public Visit take(byte[] json, Visit.@Nullable Origin origin, String byWhom) {
        return intake.take(Documents.readJson(json, WHAT, reader::read), origin, byWhom);
    }
}
