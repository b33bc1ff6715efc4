package dev.callout.settlement;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Where a charge stands, and the one table of the changes that are allowed. */
public enum ChargeState {
    /** The customer was told the price of something that was not done yet. */
    QUOTED,
    /** The customer owes it. */
    DUE,
    /** It was not agreed to, or the operator would not do it. */
    REFUSED,
    /** The customer was let off. */
    WAIVED,
    /** The billing system has it. */
    BILLED;

    private static final Map<ChargeState, Set<ChargeState>> ALLOWED = new EnumMap<>(Map.of(
            QUOTED, EnumSet.of(DUE, REFUSED),
            DUE, EnumSet.of(WAIVED, BILLED),
            REFUSED, EnumSet.noneOf(ChargeState.class),
            WAIVED, EnumSet.noneOf(ChargeState.class),
            BILLED, EnumSet.noneOf(ChargeState.class)));

    public boolean mayBecome(ChargeState next) {
        return ALLOWED.getOrDefault(this, Set.of()).contains(next);
    }
}
