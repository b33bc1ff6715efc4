package dev.callout.planning.timeline;

import static dev.callout.planning.timeline.PlanningFacts.NONE;

import dev.callout.planning.problem.PlanningProblem;
import dev.callout.planning.problem.RequiredSkill;
import dev.callout.planning.problem.Skill;
import dev.callout.planning.problem.Technician;
import dev.callout.planning.problem.Visit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Who may do what, whatever the hour: by index of technician and visit. Immutable. */
public final class Ability {
    private final int visitCount;
    private final boolean[] able;

    /** Levels held: {@code [technician][skill]}, 0 where the skill is not held. */
    private final int[][] held;

    private final int[][] requiredSkill;
    private final int[][] requiredLevel;
    private final int[][] required;
    private final int[][] excluded;
    private final int[][] preferred;
    private final int[] locked;
    private final int[][] load;
    private final int[][] capacity;

    Ability(PlanningProblem problem, Visits visits, Shifts shifts) {
        List<Technician> technicians = problem.technicians();
        Map<String, Integer> technicianOfId = new HashMap<>();
        technicians.forEach(technician -> technicianOfId.put(technician.id(), technicianOfId.size()));
        Map<String, Integer> skillOfName = new HashMap<>();
        for (Visit visit : problem.visits()) {
            visit.skills().forEach(skill -> skillOfName.putIfAbsent(skill.name(), skillOfName.size()));
        }
        visitCount = visits.count;
        load = visits.load;
        capacity = shifts.capacity;
        held = new int[technicians.size()][skillOfName.size()];
        for (int t = 0; t < technicians.size(); t++) {
            for (Skill skill : technicians.get(t).skills()) {
                int known = skillOfName.getOrDefault(skill.name(), NONE);
                if (known != NONE) {
                    held[t][known] = Math.max(held[t][known], skill.level());
                }
            }
        }
        requiredSkill = new int[visitCount][];
        requiredLevel = new int[visitCount][];
        required = new int[visitCount][];
        excluded = new int[visitCount][];
        preferred = new int[visitCount][];
        locked = new int[visitCount];
        for (int v = 0; v < visitCount; v++) {
            Visit visit = problem.visits().get(v);
            requiredSkill[v] = visit.skills().stream()
                    .mapToInt(s -> skillOfName.get(s.name()))
                    .toArray();
            requiredLevel[v] =
                    visit.skills().stream().mapToInt(RequiredSkill::minLevel).toArray();
            required[v] = indexes(technicianOfId, visit.requiredTechnicians());
            excluded[v] = indexes(technicianOfId, visit.excludedTechnicians());
            preferred[v] = indexes(technicianOfId, visit.preferredTechnicians());
            String fixed = visit.lock() == null ? null : visit.lock().technician();
            locked[v] = fixed == null ? NONE : technicianOfId.getOrDefault(fixed, NONE);
        }
        able = new boolean[technicians.size() * visitCount];
        for (int t = 0; t < technicians.size(); t++) {
            for (int v = 0; v < visitCount; v++) {
                able[t * visitCount + v] =
                        missingLevels(t, v) == 0 && isWanted(t, v) && !isLockedAway(t, v) && canLoad(t, v);
            }
        }
    }

    /** Skills and levels, required, excluded and locked technicians, and a load that an empty van can take. */
    public boolean isAble(int technician, int visit) {
        return able[technician * visitCount + visit];
    }

    /** How many levels are missing over all required skills; a skill that is not held counts as level 0. */
    public int missingLevels(int technician, int visit) {
        int missing = 0;
        for (int i = 0; i < requiredSkill[visit].length; i++) {
            missing += Math.max(0, requiredLevel[visit][i] - held[technician][requiredSkill[visit][i]]);
        }
        return missing;
    }

    /** How many levels the technician holds beyond what the visit's skills require. */
    public int surplusLevels(int technician, int visit) {
        int surplus = 0;
        for (int i = 0; i < requiredSkill[visit].length; i++) {
            surplus += Math.max(0, held[technician][requiredSkill[visit][i]] - requiredLevel[visit][i]);
        }
        return surplus;
    }

    /** Whether the technician is among those required, where any are, and not among those excluded. */
    public boolean isWanted(int technician, int visit) {
        return (required[visit].length == 0 || contains(required[visit], technician))
                && !contains(excluded[visit], technician);
    }

    public boolean isPreferred(int technician, int visit) {
        return contains(preferred[visit], technician);
    }

    public boolean hasPreference(int visit) {
        return preferred[visit].length > 0;
    }

    /** Whether a lock gives the visit to someone else. */
    public boolean isLockedAway(int technician, int visit) {
        return locked[visit] != NONE && locked[visit] != technician;
    }

    /** Whether an empty van can take the load; dimensions that a van does not name are unlimited. */
    public boolean canLoad(int technician, int visit) {
        for (int d = 0; d < load[visit].length && d < capacity[technician].length; d++) {
            if (load[visit][d] > capacity[technician][d]) {
                return false;
            }
        }
        return true;
    }

    private static boolean contains(int[] technicians, int technician) {
        for (int one : technicians) {
            if (one == technician) {
                return true;
            }
        }
        return false;
    }

    private static int[] indexes(Map<String, Integer> technicianOfId, List<String> ids) {
        List<Integer> indexes = new ArrayList<>();
        ids.forEach(id -> indexes.add(technicianOfId.getOrDefault(id, NONE)));
        return indexes.stream().mapToInt(Integer::intValue).toArray();
    }
}
