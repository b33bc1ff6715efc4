package dev.callout.desk.telling;

/** What a customer is told; each has a text in every language. */
public enum Subject {
    /** The reference number of a case that was taken. Facts: reference. */
    CASE_TAKEN,
    /** The case is not solved yet and goes on being worked at. Facts: reference. */
    CASE_STILL_OPEN,
    /** The solution of a case. Facts: reference, text. */
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
    /** Planned work in the area. Facts: from, to, text. */
    PLANNED_WORK,
    /** An outage in the area. Facts: from, estimate, text. */
    OUTAGE,
    /** An outage or planned work is over. Facts: text. */
    OUTAGE_OVER,
    /** The registered contact was changed. */
    CONTACT_CHANGED
}
