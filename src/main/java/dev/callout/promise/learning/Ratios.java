package dev.callout.promise.learning;

import java.util.Arrays;
import java.util.List;

/** Logarithms of actual over expected lengths of one work kind, with what cannot be true left aside. */
final class Ratios {
    /** A tenth or ten times of what was expected is a forgotten button, not work. */
    private static final double BEYOND_BELIEF = Math.log(10);

    /** Iglewicz and Hoaglin, How to Detect and Handle Outliers: modified z-scores beyond 3.5. */
    private static final double FARTHEST = 3.5;

    /** Makes the median deviation comparable with a standard deviation of normal values. */
    private static final double OF_NORMAL = 1.4826;

    private static final int ENOUGH_FOR_A_MEDIAN = 8;

    /** People round what they write down: deviations are not judged more finely than this. */
    private static final double FINEST_DEVIATION = 0.1;

    private Ratios() {}

    static double of(FinishedVisit visit) {
        return Math.log(visit.actualSeconds() / (double) visit.operatorSeconds());
    }

    /** The visits that can be learned from, in the given order. */
    static List<FinishedVisit> withoutOutliers(List<FinishedVisit> visits) {
        List<FinishedVisit> possible = visits.stream()
                .filter(visit -> visit.actualSeconds() > 0 && Math.abs(of(visit)) <= BEYOND_BELIEF)
                .toList();
        if (possible.size() < ENOUGH_FOR_A_MEDIAN) {
            return possible;
        }
        double[] ratios = possible.stream().mapToDouble(Ratios::of).toArray();
        double middle = median(ratios);
        double deviation = OF_NORMAL
                * median(Arrays.stream(ratios)
                        .map(ratio -> Math.abs(ratio - middle))
                        .toArray());
        double allowed = FARTHEST * Math.max(FINEST_DEVIATION, deviation);
        return possible.stream()
                .filter(visit -> Math.abs(of(visit) - middle) <= allowed)
                .toList();
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }
}
