package dev.callout.planning.problem;

import dev.callout.document.Documents;
import java.util.Map;

/** Planning problems as JSON, version {@value PlanningProblem#VERSION}. */
public final class ProblemJson {
    private ProblemJson() {}

    /**
     * Reads a problem and checks all that can be checked without planning.
     *
     * @param leastWeights the rules that weights may be given for, with the least weight of each in thousandths
     * @throws dev.callout.error.InvalidInput with every fault at once
     */
    public static PlanningProblem read(byte[] json, Map<String, Long> leastWeights) {
        return Documents.readJson(json, "planning problem", fields -> new ProblemReader(leastWeights).read(fields));
    }

    /** Times are written with the offset of the problem's zone; what has its default value is left out. */
    public static byte[] write(PlanningProblem problem) {
        return new ProblemWriter(problem.timeZone()).write(problem);
    }
}
