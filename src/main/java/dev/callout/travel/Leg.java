package dev.callout.travel;

/**
 * A piece of way.
 *
 * @param weight what the search minimises, in thousandths
 * @param millis driving time
 * @param centimetres length
 */
record Leg(int weight, int millis, int centimetres) {
    static final Leg NONE = new Leg(0, 0, 0);

    Leg plus(Leg other) {
        return new Leg(weight + other.weight, millis + other.millis, centimetres + other.centimetres);
    }

    Leg minus(Leg other) {
        return new Leg(weight - other.weight, millis - other.millis, centimetres - other.centimetres);
    }

    Leg times(double part) {
        return new Leg(
                (int) Math.round(weight * part), (int) Math.round(millis * part), (int) Math.round(centimetres * part));
    }
}
