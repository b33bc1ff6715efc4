package dev.callout.exchange.town;

import java.util.List;
import java.util.Map;

/**
 * A building with its address, in the bent landscape.
 *
 * @param alongX one half of its length as a vector, east; {@code alongY} north
 * @param halfDepth half its depth in metres
 * @param tags OSM tags beside the address
 */
record House(
        Spot middle,
        double alongX,
        double alongY,
        double halfDepth,
        String street,
        String number,
        Map<String, String> tags) {

    double halfLength() {
        return Math.sqrt(alongX * alongX + alongY * alongY);
    }

    List<Spot> corners() {
        double length = halfLength();
        double acrossX = -alongY / length * halfDepth;
        double acrossY = alongX / length * halfDepth;
        return List.of(
                middle.plus(-alongX - acrossX, -alongY - acrossY),
                middle.plus(alongX - acrossX, alongY - acrossY),
                middle.plus(alongX + acrossX, alongY + acrossY),
                middle.plus(-alongX + acrossX, -alongY + acrossY));
    }

    /** Whether a way of this half width, straight from a to b, touches the building or its kerb. */
    boolean isTouchedBy(Spot a, Spot b, double halfWidth) {
        double length = halfLength();
        double ux = alongX / length;
        double uy = alongY / length;
        double[] p = local(a, ux, uy);
        double[] q = local(b, ux, uy);
        double[] box = {length + halfWidth, halfDepth + halfWidth};
        double enter = 0;
        double leave = 1;
        for (int axis = 0; axis < 2; axis++) {
            double delta = q[axis] - p[axis];
            if (Math.abs(delta) < 1e-9) {
                if (Math.abs(p[axis]) > box[axis]) {
                    return false;
                }
                continue;
            }
            double t1 = (-box[axis] - p[axis]) / delta;
            double t2 = (box[axis] - p[axis]) / delta;
            enter = Math.max(enter, Math.min(t1, t2));
            leave = Math.min(leave, Math.max(t1, t2));
        }
        return enter <= leave;
    }

    private double[] local(Spot spot, double ux, double uy) {
        double dx = spot.x() - middle.x();
        double dy = spot.y() - middle.y();
        return new double[] {dx * ux + dy * uy, -dx * uy + dy * ux};
    }
}
