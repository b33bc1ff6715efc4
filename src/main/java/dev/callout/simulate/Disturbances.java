package dev.callout.simulate;

/**
 * How often days go otherwise than planned.
 *
 * @param illness of a technician, by day
 * @param cancelled by the customer on the day
 * @param nobodyHome at the door
 * @param urgentPerDay urgent visits asked for on the day
 * @param technicianVariation how much technicians differ in pace: standard deviation over mean
 */
record Disturbances(
        double illness, double cancelled, double nobodyHome, double urgentPerDay, double technicianVariation) {
    static final Disturbances USUAL = new Disturbances(0.015, 0.03, 0.03, 1.5, 0.1);
}
