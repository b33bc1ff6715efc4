package dev.callout.dispatch.live;

import java.util.List;
import java.util.Set;

/**
 * One shift while it runs. Immutable.
 *
 * @param ahead the visits that are still to come, in order; the one that is driven to is not among them
 * @param breaksTaken ids of breaks that are over, under way, or planned at the door that is driven to
 */
public record LiveRoute(
        String technician, String shift, Whereabouts whereabouts, List<String> ahead, Set<String> breaksTaken) {
    public LiveRoute {
        ahead = List.copyOf(ahead);
        breaksTaken = Set.copyOf(breaksTaken);
    }

    public LiveRoute at(Whereabouts place) {
        return new LiveRoute(technician, shift, place, ahead, breaksTaken);
    }

    public LiveRoute with(List<String> visits) {
        return new LiveRoute(technician, shift, whereabouts, visits, breaksTaken);
    }

    public LiveRoute afterBreaks(Set<String> taken) {
        return new LiveRoute(technician, shift, whereabouts, ahead, taken);
    }
}
