package dev.callout.planning.bench;

import dev.callout.error.InvalidInput;
import dev.callout.error.Issues;
import java.util.List;

/**
 * A vehicle-routing instance with time windows. Place 0 is the depot. All figures are whole: Euclidean distances ten times
 * as long and rounded down, times ten times as long too (the convention of the DIMACS challenge); explicit ones as given.
 *
 * @param distance from place to place, {@code from * size + to}; driving takes as long
 * @param opens earliest begin of service; {@code closes} the latest
 */
public record VrptwInstance(
        String name, int size, int capacity, int[] distance, int[] demand, int[] opens, int[] closes, int[] service) {
    /** @throws InvalidInput where the text is neither Solomon's format nor VRPLIB's */
    public static VrptwInstance read(String text) {
        List<String> lines = text.lines().toList();
        try {
            return text.contains("EDGE_WEIGHT_TYPE") ? new VrplibText(lines).instance() : SolomonText.instance(lines);
        } catch (IllegalArgumentException | IndexOutOfBoundsException unreadable) {
            Issues issues = new Issues();
            issues.add(
                    "unreadable-instance",
                    "",
                    text.lines().findFirst().orElse(""),
                    "This is neither Solomon's text nor VRPLIB: " + unreadable.getMessage());
            throw new InvalidInput("vehicle-routing instance", issues.list());
        }
    }

    static int[] euclidean(double[] x, double[] y) {
        int n = x.length;
        int[] distance = new int[n * n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                double dx = x[i] - x[j];
                double dy = y[i] - y[j];
                distance[i * n + j] = (int) (10 * Math.sqrt(dx * dx + dy * dy));
            }
        }
        return distance;
    }
}
