package dev.callout.dispatch;

import dev.callout.planning.problem.Plan;
import dev.callout.planning.problem.PlanJson;
import dev.callout.planning.problem.Sentence;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the planner said of a plan beyond its routes.
 *
 * @param travel what travel times come from; null where nothing was answered
 * @param leftOut by visit
 */
record PlanAnswer(@Nullable String travel, Map<String, LeftOut> leftOut) {
    static final PlanAnswer NONE = new PlanAnswer(null, Map.of());

    PlanAnswer {
        leftOut = Map.copyOf(leftOut);
    }

    record LeftOut(List<Plan.Reason> reasons, List<Sentence> wouldFit) {}

    static PlanAnswer of(dev.callout.route.Plan plan) {
        if (plan.result() == null) {
            return NONE;
        }
        Plan answer = PlanJson.read(plan.result().getBytes(StandardCharsets.UTF_8));
        Map<String, LeftOut> leftOut = new HashMap<>();
        for (Plan.Unassigned one : answer.unassigned()) {
            List<Sentence> fits = one.wouldFit().stream()
                    .filter(Plan.WouldFit::tried)
                    .map(Plan.WouldFit::sentence)
                    .toList();
            leftOut.put(one.visit(), new LeftOut(one.reasons(), fits));
        }
        return new PlanAnswer(answer.totals().travelSource(), leftOut);
    }
}
