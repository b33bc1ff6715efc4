package dev.callout.policy;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * How plans are made.
 *
 * @param weightThousandths by rule id, in thousandths of a cost point per unit of the rule; rules not named keep their default
 * @param horizonWorkingDays how many working days a run plans
 * @param freeze a stop that starts sooner than this is not touched by a replan
 * @param retellThreshold a customer is told again only when the arrival moves by more than this
 * @param changeBudget how many customers one replan may tell again
 * @param drivingPace how fast driving goes by weekday and hour, where no area holds
 * @param drivingAreas with a pace of their own; the first one that holds a place counts
 */
public record PlanningKnobs(
        Map<String, Long> weightThousandths,
        SearchKnobs search,
        NightlyRun nightly,
        int horizonWorkingDays,
        Duration freeze,
        Duration retellThreshold,
        int changeBudget,
        PaceOfWeek drivingPace,
        List<DrivingArea> drivingAreas) {
    public PlanningKnobs {
        weightThousandths = Map.copyOf(weightThousandths);
        drivingAreas = List.copyOf(drivingAreas);
    }
}
