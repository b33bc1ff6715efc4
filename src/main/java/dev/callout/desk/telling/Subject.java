package dev.callout.desk.telling;

import java.util.EnumSet;
import java.util.Set;

/** What a customer is told; each has a text in every language. */
public enum Subject {
    /** The reference number of a case that was taken. Facts: reference. */
    CASE_TAKEN,
    /** The case is not solved yet and goes on being worked at. Facts: reference. */
    CASE_STILL_OPEN,
    /** The solution of a case. Facts: reference, text; visit, where a visit has solved it. */
    CASE_SOLVED,
    /** What a claim lacks. Facts: reference, missing. */
    CLAIM_INCOMPLETE,
    /** A complete claim was taken. Facts: reference, due. */
    CLAIM_TAKEN,
    /** The answer to a claim. Facts: reference, decision, text, amount, currency, appealBody. */
    CLAIM_ANSWERED,
    /** An escalation has begun. Facts: reference, contactPerson, nextUpdate. */
    ESCALATION_BEGUN,
    /** How an escalation stands. Facts: reference, text, nextUpdate. */
    ESCALATION_UPDATE,
    /** An escalation is over, as both sides agreed. Facts: reference, text. */
    ESCALATION_CLOSED,
    /** Equipment is on its way. Facts: reference, item, tracking, expected. */
    SHIPMENT_SENT,
    /** Planned work in the area. Facts: from, to, text. */
    PLANNED_WORK,
    /** An outage in the area. Facts: from, estimate, text. */
    OUTAGE,
    /** An outage or planned work is over. Facts: text. */
    OUTAGE_OVER,
    /** The registered contact was changed. */
    CONTACT_CHANGED;

    /** What need not be told any more, about the same thing to the same person, once this is to be. */
    public Set<Subject> overtakes() {
        return switch (this) {
            case CASE_STILL_OPEN -> EnumSet.of(CASE_STILL_OPEN);
            case CASE_SOLVED -> EnumSet.of(CASE_STILL_OPEN, CASE_SOLVED);
            case CLAIM_INCOMPLETE, CLAIM_TAKEN -> EnumSet.of(CLAIM_INCOMPLETE);
            case CLAIM_ANSWERED -> EnumSet.of(CLAIM_INCOMPLETE, CLAIM_TAKEN);
            case OUTAGE_OVER -> EnumSet.of(PLANNED_WORK, OUTAGE);
            default -> EnumSet.noneOf(Subject.class);
        };
    }

    /** Whether somebody calls where it cannot be written; nobody calls a whole neighbourhood. */
    public boolean isCalledFor() {
        return this != PLANNED_WORK && this != OUTAGE && this != OUTAGE_OVER;
    }
}
