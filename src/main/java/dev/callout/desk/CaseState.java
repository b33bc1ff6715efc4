package dev.callout.desk;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Where a case stands, and the one table of the changes that are allowed. */
public enum CaseState {
    OPEN,
    IN_WORK,
    SOLVED,
    TOLD,
    CLOSED;

    /** Only what the customer was told is closed; what was solved and was no solution is worked at again. */
    private static final Map<CaseState, Set<CaseState>> ALLOWED = new EnumMap<>(Map.of(
            OPEN, EnumSet.of(IN_WORK, SOLVED),
            IN_WORK, EnumSet.of(SOLVED),
            SOLVED, EnumSet.of(IN_WORK, TOLD),
            TOLD, EnumSet.of(IN_WORK, CLOSED),
            CLOSED, EnumSet.of(OPEN)));

    public boolean mayBecome(CaseState next) {
        return ALLOWED.getOrDefault(this, Set.of()).contains(next);
    }

    /** Whether a solution is known. */
    public boolean isSolved() {
        return this == SOLVED || this == TOLD || this == CLOSED;
    }
}
