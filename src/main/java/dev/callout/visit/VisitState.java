package dev.callout.visit;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Where a visit stands in its life, and the one table of the changes that are allowed. */
public enum VisitState {
    REQUESTED,
    PLANNED,
    PROMISED,
    ON_THE_WAY,
    ON_SITE,
    DONE,
    NOT_DONE,
    CANCELLED,
    DEFERRED;

    /**
     * A published plan makes a visit planned, and promised once its customer was told a window. What a newer plan leaves
     * out is requested again, even where a window was told: the promise's own record says that it was broken. A
     * technician may turn back before arriving. Not done and deferred come back to planning; done and cancelled never.
     */
    private static final Map<VisitState, Set<VisitState>> ALLOWED = new EnumMap<>(Map.of(
            REQUESTED, EnumSet.of(PLANNED, PROMISED, CANCELLED, DEFERRED),
            PLANNED, EnumSet.of(REQUESTED, PROMISED, ON_THE_WAY, ON_SITE, NOT_DONE, CANCELLED, DEFERRED),
            PROMISED, EnumSet.of(REQUESTED, PLANNED, ON_THE_WAY, ON_SITE, NOT_DONE, CANCELLED, DEFERRED),
            ON_THE_WAY, EnumSet.of(PROMISED, ON_SITE, NOT_DONE, CANCELLED),
            ON_SITE, EnumSet.of(DONE, NOT_DONE),
            DONE, EnumSet.noneOf(VisitState.class),
            NOT_DONE, EnumSet.of(REQUESTED, CANCELLED),
            CANCELLED, EnumSet.noneOf(VisitState.class),
            DEFERRED, EnumSet.of(REQUESTED, CANCELLED)));

    /** What still is to be planned, or may be planned anew. */
    public static final Set<VisitState> PLANNABLE = Set.of(REQUESTED, PLANNED, PROMISED);

    public boolean mayBecome(VisitState next) {
        return ALLOWED.getOrDefault(this, Set.of()).contains(next);
    }

    /** Whether the change must say why. */
    public boolean needsReason() {
        return this == NOT_DONE || this == CANCELLED || this == DEFERRED;
    }
}
