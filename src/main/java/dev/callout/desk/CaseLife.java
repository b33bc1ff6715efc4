package dev.callout.desk;

import dev.callout.error.ErrorCode;
import dev.callout.error.Refused;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A case's state with what its gates ask for: the only way from one state to another. Immutable.
 *
 * @param solution what helped; there from SOLVED on
 * @param toldAt when the customer was told this solution; there from TOLD on
 * @param closedAt there where it is closed
 */
record CaseLife(
        CaseState state,
        @Nullable String solution,
        @Nullable Instant toldAt,
        @Nullable Instant closedAt,
        int reopened) {
    static final CaseLife BEGUN = new CaseLife(CaseState.OPEN, null, null, null, 0);

    /** Somebody works at it; a solution that was none is forgotten. */
    CaseLife work() {
        return state == CaseState.IN_WORK
                ? this
                : to(CaseState.IN_WORK, new CaseLife(CaseState.IN_WORK, null, null, null, reopened));
    }

    CaseLife solve(String how) {
        if (how.isBlank()) {
            throw new IllegalArgumentException("A solution says what helped");
        }
        return to(CaseState.SOLVED, new CaseLife(CaseState.SOLVED, how, null, null, reopened));
    }

    /** The customer was told the solution. */
    CaseLife tell(Instant at) {
        return to(CaseState.TOLD, new CaseLife(CaseState.TOLD, solution, at, null, reopened));
    }

    CaseLife close(Instant at) {
        return to(CaseState.CLOSED, new CaseLife(CaseState.CLOSED, solution, toldAt, at, reopened));
    }

    /** What was no solution after all is open again under its old number. */
    CaseLife reopen() {
        return to(CaseState.OPEN, new CaseLife(CaseState.OPEN, null, null, null, reopened + 1));
    }

    private CaseLife to(CaseState next, CaseLife then) {
        if (!state.mayBecome(next)) {
            String why = next == CaseState.CLOSED
                    ? "A case is closed once the customer has been told its solution; this one is " + state + "."
                    : "A case that is " + state + " cannot become " + next + ".";
            throw new Refused(ErrorCode.STATE_CONFLICT, why, Map.of("state", state.name()));
        }
        return then;
    }
}
