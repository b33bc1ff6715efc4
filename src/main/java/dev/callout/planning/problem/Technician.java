package dev.callout.planning.problem;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Someone who carries out visits.
 *
 * @param capacity of the van, by dimension; empty: unlimited
 * @param efficiency service times are divided by it; 1 is ordinary, 2 is twice as quick
 * @param recentLoad how busy the technician was before; null: not known, as if there were no days before
 */
public record Technician(
        String id,
        String name,
        List<Skill> skills,
        List<Integer> capacity,
        double efficiency,
        List<Shift> shifts,
        @Nullable RecentLoad recentLoad) {
    public Technician {
        skills = List.copyOf(skills);
        capacity = List.copyOf(capacity);
        shifts = List.copyOf(shifts);
    }

    /** Someone of whose days before nothing is known. */
    public Technician(
            String id, String name, List<Skill> skills, List<Integer> capacity, double efficiency, List<Shift> shifts) {
        this(id, name, skills, capacity, efficiency, shifts, null);
    }

    /** The same person with other shifts. */
    public Technician withShifts(List<Shift> others) {
        return new Technician(id, name, skills, capacity, efficiency, others, recentLoad);
    }
}
