package dev.callout.dispatch.live;

import java.util.List;
import java.util.Map;

/**
 * A change of the running day, with its price, for a dispatcher to take or leave.
 *
 * @param visit whose promise it is about
 * @param routes the visits to come by shift, of the shifts that change
 * @param keptBefore the promises on these shifts that would be kept if nothing were done, as a sum of chances
 * @param keptAfter the same once it is done
 * @param price soft cost points more (or fewer): seconds of driving and what else the rules charge
 */
public record Proposal(
        Kind kind, String visit, Map<String, List<String>> routes, double keptBefore, double keptAfter, long price) {
    public Proposal {
        routes = Map.copyOf(routes);
    }

    /** What is done. */
    public enum Kind {
        /** Goes earlier on its own route, others later. */
        REORDER,
        /** Another technician takes it over. */
        HAND_OVER,
        /** Two technicians exchange a stop each. */
        SWAP,
        /** A visit that stands on no route goes into a gap; nobody else moves. */
        INSERT
    }

    /** Promises kept more. */
    public double gain() {
        return keptAfter - keptBefore;
    }
}
