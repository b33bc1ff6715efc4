package dev.callout.web;

import dev.callout.travel.CurrentTravel;

/** What a dispatcher must know about the roads at this moment, beside what the day was planned on. */
enum RoadsNote {
    FINE,
    /** The roads are in force; their map and addresses are being made. */
    FINISHING,
    /** An extract is being read for the first time; straight lines until then. */
    OPENING,
    /** The extract cannot be used, and straight lines are in force. */
    BROKEN,
    /** The extract cannot be used any more, and the roads from before are in force. */
    OLD;

    /** @param underWay whether anything is being made of an extract */
    static RoadsNote of(CurrentTravel travel, boolean underWay) {
        boolean has = travel.findRoads().isPresent();
        if (travel.findFault().isPresent()) {
            return has ? OLD : BROKEN;
        }
        if (!has) {
            return travel.findExtract().isEmpty() ? FINE : OPENING;
        }
        return underWay ? FINISHING : FINE;
    }
}
