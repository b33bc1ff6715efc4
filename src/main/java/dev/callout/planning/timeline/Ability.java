package dev.callout.planning.timeline;

import dev.callout.planning.problem.RequiredSkill;
import dev.callout.planning.problem.Technician;
import dev.callout.planning.problem.Visit;
import java.util.List;

/** Who may do what, whatever the hour. */
public final class Ability {
    private Ability() {}

    static boolean[] table(PlanningFacts facts, Visits visits) {
        List<Technician> technicians = facts.problem.technicians();
        boolean[] able = new boolean[technicians.size() * visits.count];
        for (int t = 0; t < technicians.size(); t++) {
            for (int v = 0; v < visits.count; v++) {
                Visit visit = facts.problem.visits().get(v);
                Technician technician = technicians.get(t);
                able[t * visits.count + v] = hasSkills(technician, visit)
                        && isWanted(technician, visit)
                        && isNotLockedAway(technician, visit)
                        && canLoad(technician, visit);
            }
        }
        return able;
    }

    public static boolean hasSkills(Technician technician, Visit visit) {
        return visit.skills().stream().allMatch(required -> levelOf(technician, required) >= required.minLevel());
    }

    /** The technician's level in a skill; 0 where the skill is not held. */
    public static int levelOf(Technician technician, RequiredSkill required) {
        return technician.skills().stream()
                .filter(skill -> skill.name().equals(required.name()))
                .mapToInt(skill -> skill.level())
                .max()
                .orElse(0);
    }

    public static boolean isWanted(Technician technician, Visit visit) {
        return (visit.requiredTechnicians().isEmpty()
                        || visit.requiredTechnicians().contains(technician.id()))
                && !visit.excludedTechnicians().contains(technician.id());
    }

    public static boolean isNotLockedAway(Technician technician, Visit visit) {
        return visit.lock() == null
                || visit.lock().technician() == null
                || visit.lock().technician().equals(technician.id());
    }

    public static boolean canLoad(Technician technician, Visit visit) {
        for (int d = 0; d < visit.load().size() && d < technician.capacity().size(); d++) {
            if (visit.load().get(d) > technician.capacity().get(d)) {
                return false;
            }
        }
        return true;
    }
}
