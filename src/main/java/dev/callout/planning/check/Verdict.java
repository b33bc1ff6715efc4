package dev.callout.planning.check;

import dev.callout.planning.problem.Plan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the referee says of a plan. Immutable.
 *
 * @param score as the problem alone gives it
 * @param breaches of hard rules, and of what makes a plan a plan at all
 * @param differences between what the plan states and what the law of time and the rules give
 */
public record Verdict(Plan.Score score, List<Breach> breaches, List<Difference> differences) {
    public Verdict {
        breaches = List.copyOf(breaches);
        differences = List.copyOf(differences);
    }

    /** Whether the plan keeps every hard rule and states nothing but the truth. */
    public boolean isSound() {
        return breaches.isEmpty() && differences.isEmpty();
    }

    /**
     * A broken rule.
     *
     * @param rule its id; {@code plan-shape} where the plan does not belong to the problem
     * @param measure by how much, in units of the rule
     */
    public record Breach(
            String rule, @Nullable String visit, @Nullable String technician, long measure, String unit) {
        @Override
        public String toString() {
            return rule + ": " + measure + ' ' + unit + (measure == 1 ? "" : "s")
                    + (visit == null ? "" : ", visit " + visit)
                    + (technician == null ? "" : ", technician " + technician);
        }
    }

    /** @param where e.g. {@code route t1-mon, stop 2 (v7), start} */
    public record Difference(String where, String stated, String correct) {
        @Override
        public String toString() {
            return where + ": the plan states " + stated + ", correct is " + correct;
        }
    }
}
