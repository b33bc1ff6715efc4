package dev.callout.dispatch;

import dev.callout.dispatch.live.Lengths;
import dev.callout.promise.arrival.Estimate;
import dev.callout.promise.learning.Pace;
import dev.callout.promise.learning.Paces;
import java.util.Map;

/**
 * How long planned work really takes, with its spread. Plans are made with what was learned of a kind of work; where a
 * technician is known to be quicker or slower at it, the windows on that technician's route know it too.
 */
final class ServiceSpread implements Lengths {
    private static final String ANYBODY = "";

    private final Map<String, String> kinds;
    private final Paces paces;
    private final double travelVariation;

    /** @param kinds of work by visit; a visit that is missing has the usual spread */
    ServiceSpread(Map<String, String> kinds, Paces paces, double travelVariation) {
        this.kinds = Map.copyOf(kinds);
        this.paces = paces;
        this.travelVariation = travelVariation;
    }

    @Override
    public Estimate travel(int plannedSeconds) {
        return new Estimate(plannedSeconds, travelVariation);
    }

    @Override
    public Estimate work(String visit, String technician, int plannedSeconds) {
        String kind = kinds.getOrDefault(visit, ANYBODY);
        Pace own = paces.pace(kind, technician);
        double against = own.factor() / paces.pace(kind, ANYBODY).factor();
        return new Estimate((int) Math.round(plannedSeconds * against), own.variation());
    }
}
