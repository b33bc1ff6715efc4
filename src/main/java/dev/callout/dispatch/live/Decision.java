package dev.callout.dispatch.live;

import java.util.List;

/**
 * What becomes of a running day after an event. Immutable.
 *
 * @param day with the routes and windows that hold from now on
 * @param outlook what is to be expected of it
 * @param rescues the changes made so that promises are kept
 * @param tellings what customers are to be told
 */
public record Decision(LiveDay day, LiveOutlook outlook, List<Proposal> rescues, List<Telling> tellings) {
    public Decision {
        rescues = List.copyOf(rescues);
        tellings = List.copyOf(tellings);
    }
}
