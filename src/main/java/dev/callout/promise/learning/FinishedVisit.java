package dev.callout.promise.learning;

/**
 * What is learned from: a visit that was begun and ended.
 *
 * @param operatorSeconds how long the operator says that it takes, without anything learned
 * @param actualSeconds from the begin to the end of work
 */
public record FinishedVisit(String workKind, String technician, int operatorSeconds, int actualSeconds) {
    public FinishedVisit {
        if (operatorSeconds <= 0 || actualSeconds < 0) {
            throw new IllegalArgumentException(
                    "Not a finished visit: " + actualSeconds + " s of " + operatorSeconds + " s expected");
        }
    }
}
