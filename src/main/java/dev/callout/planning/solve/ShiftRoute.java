package dev.callout.planning.solve;

import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.entity.PlanningPinToIndex;
import ai.timefold.solver.core.api.domain.lookup.PlanningId;
import ai.timefold.solver.core.api.domain.variable.PlanningListVariable;
import java.util.ArrayList;
import java.util.List;

/** The planning entity: the parts that one shift does, in order; the frozen ones come first and stay. */
@PlanningEntity
class ShiftRoute {
    static final String PARTS = "parts";

    @PlanningId
    int shift;

    @PlanningPinToIndex
    int frozen;

    @PlanningListVariable(allowsUnassignedValues = true)
    List<PlanPart> parts = new ArrayList<>();

    /** For Timefold, which clones solutions. */
    ShiftRoute() {}

    ShiftRoute(int shift, int frozen) {
        this.shift = shift;
        this.frozen = frozen;
    }
}
