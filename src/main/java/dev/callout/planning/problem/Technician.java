package dev.callout.planning.problem;

import java.util.List;

/**
 * Someone who carries out visits.
 *
 * @param capacity of the van, by dimension; empty: unlimited
 * @param efficiency service times are divided by it; 1 is ordinary, 2 is twice as quick
 */
public record Technician(
        String id, String name, List<Skill> skills, List<Integer> capacity, double efficiency, List<Shift> shifts) {
    public Technician {
        skills = List.copyOf(skills);
        capacity = List.copyOf(capacity);
        shifts = List.copyOf(shifts);
    }
}
