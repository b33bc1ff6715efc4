package dev.callout.exchange;

/**
 * One escalation of a table.
 *
 * @param form the request as it is posted to {@code /api/escalations}
 */
record EscalationRow(int number, String externalId, String fingerprint, String form) implements ImportedRow {
    /** Without the form: what is printed may end in a log. */
    @Override
    public String toString() {
        return "EscalationRow[" + number + ", " + externalId + "]";
    }
}
