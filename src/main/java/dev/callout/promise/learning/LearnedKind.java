package dev.callout.promise.learning;

import java.util.Map;

/**
 * What was learned of one work kind.
 *
 * @param pace of a technician who is not among {@code technicians}
 * @param visits how many it was learned from
 * @param outliers how many were left aside
 * @param technicians by id, whoever has done this kind of work
 */
public record LearnedKind(
        String workKind, Pace pace, int visits, int outliers, Map<String, LearnedTechnician> technicians) {
    public LearnedKind {
        technicians = Map.copyOf(technicians);
    }

    /**
     * A technician's own pace, drawn towards the work kind's.
     *
     * @param weight how much of what the technician did counts against the kind's mean, 0 to 1
     */
    public record LearnedTechnician(Pace pace, int visits, double weight) {}
}
