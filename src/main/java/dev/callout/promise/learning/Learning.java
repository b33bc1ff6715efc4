package dev.callout.promise.learning;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import dev.callout.promise.learning.LearnedKind.LearnedTechnician;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Learns from finished visits how long work takes. Logarithms of actual over expected lengths are taken as normal: a mean
 * for the work kind, a normal departure for each technician, and the rest from visit to visit. The variances between and
 * within technicians are estimated from the data (analysis of variance for unequal groups; Searle, Casella and McCulloch,
 * Variance Components, 1992), and each technician's mean is drawn to the kind's by how little is known of it (empirical
 * Bayes; Efron and Morris, Data Analysis Using Stein's Estimator, JASA 1975). The operator's own value and spread weigh as
 * a few visits. Stateless; the order of visits does not matter.
 */
public final class Learning {
    private final LearningLimits limits;

    public Learning(LearningLimits limits) {
        this.limits = limits;
    }

    /** @return one for each work kind that anything can be learned of, by id */
    public List<LearnedKind> from(List<FinishedVisit> visits) {
        Map<String, List<FinishedVisit>> byKind =
                visits.stream().collect(groupingBy(FinishedVisit::workKind, TreeMap::new, toList()));
        List<LearnedKind> learned = new ArrayList<>();
        byKind.forEach((kind, ofKind) -> {
            List<FinishedVisit> kept = Ratios.withoutOutliers(ofKind);
            if (!kept.isEmpty()) {
                learned.add(learn(kind, kept, ofKind.size() - kept.size()));
            }
        });
        return learned;
    }

    private LearnedKind learn(String kind, List<FinishedVisit> visits, int outliers) {
        Map<String, Group> groups = new TreeMap<>();
        Group all = new Group();
        for (FinishedVisit visit : visits) {
            groups.computeIfAbsent(visit.technician(), technician -> new Group())
                    .add(Ratios.of(visit));
            all.add(Ratios.of(visit));
        }
        double within = varianceWithin(groups, all);
        double between = varianceBetween(groups, all, within);
        // The operator's value is a mean; the mean of logarithms lies lower by half of the variance.
        double expected = -(within + between) / 2;
        double middle = (limits.priorVisits() * expected + all.sum) / (limits.priorVisits() + all.count);
        Map<String, LearnedTechnician> technicians = new HashMap<>();
        groups.forEach((technician, own) -> {
            double weight = between / (between + within / own.count);
            double departure = weight * (own.mean() - middle);
            technicians.put(technician, new LearnedTechnician(pace(middle + departure, within), own.count, weight));
        });
        return new LearnedKind(kind, pace(middle, within + between), all.count, outliers, technicians);
    }

    /** From visit to visit of the same technician; the operator's spread counts as some visits. */
    private double varianceWithin(Map<String, Group> groups, Group all) {
        double prior = Math.log1p(limits.priorVariation() * limits.priorVariation());
        double squares = groups.values().stream().mapToDouble(Group::squares).sum();
        int free = all.count - groups.size();
        return (limits.priorVisits() * prior + squares) / (limits.priorVisits() + free);
    }

    private static double varianceBetween(Map<String, Group> groups, Group all, double within) {
        if (groups.size() < 2) {
            return 0;
        }
        double squares = 0;
        double sizes = 0;
        for (Group group : groups.values()) {
            double off = group.mean() - all.mean();
            squares += group.count * off * off;
            sizes += (double) group.count * group.count;
        }
        double share = all.count - sizes / all.count;
        return Math.max(0, (squares - (groups.size() - 1) * within) / share);
    }

    private Pace pace(double meanOfLogarithms, double variance) {
        double factor = Math.exp(meanOfLogarithms + variance / 2);
        double variation = Math.sqrt(Math.expm1(variance));
        return new Pace(
                Math.max(limits.lowest(), Math.min(limits.highest(), factor)),
                Math.max(LearningLimits.LEAST_VARIATION, Math.min(LearningLimits.MOST_VARIATION, variation)));
    }

    /** Sums over one technician's visits, or all. Mutable while they are gathered. */
    private static final class Group {
        private int count;
        private double sum;
        private double sumOfSquares;

        void add(double value) {
            count++;
            sum += value;
            sumOfSquares += value * value;
        }

        double mean() {
            return sum / count;
        }

        /** Squared departures from the mean. */
        double squares() {
            return Math.max(0, sumOfSquares - sum * sum / count);
        }
    }
}
