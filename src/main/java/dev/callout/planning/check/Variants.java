package dev.callout.planning.check;

import dev.callout.planning.problem.PlanningProblem;
import dev.callout.planning.problem.RequiredSkill;
import dev.callout.planning.problem.Shift;
import dev.callout.planning.problem.Technician;
import dev.callout.planning.problem.Visit;
import dev.callout.time.Window;
import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;

/** The same problem with something changed, everything in the same order. */
final class Variants {
    private Variants() {}

    static PlanningProblem withVisits(PlanningProblem problem, UnaryOperator<Visit> change) {
        return with(
                problem,
                problem.technicians(),
                problem.visits().stream().map(change).toList());
    }

    static PlanningProblem withShifts(PlanningProblem problem, UnaryOperator<Shift> change) {
        List<Technician> technicians = problem.technicians().stream()
                .map(one -> one.withShifts(one.shifts().stream().map(change).toList()))
                .toList();
        return with(problem, technicians, problem.visits());
    }

    static Shift withOvertime(Shift shift, Duration overtime) {
        return with(shift, overtime, shift.unavailable());
    }

    static Shift withoutAbsences(Shift shift) {
        return with(shift, shift.overtime(), List.of());
    }

    static Visit withWindows(Visit visit, List<Window> windows) {
        return visit.withWindows(windows);
    }

    static Visit withSkills(Visit visit, List<RequiredSkill> skills) {
        return with(visit, visit.windows(), skills, visit.requiredTechnicians(), visit.excludedTechnicians());
    }

    /** Done by anyone who can: no technicians required or excluded. */
    static Visit byAnyone(Visit visit) {
        return with(visit, visit.windows(), visit.skills(), List.of(), List.of());
    }

    private static Shift with(Shift shift, Duration overtime, List<Window> unavailable) {
        return new Shift(
                shift.id(),
                shift.hours(),
                overtime,
                shift.startLocation(),
                shift.endLocation(),
                shift.breaks(),
                unavailable);
    }

    private static Visit with(
            Visit visit,
            List<Window> windows,
            List<RequiredSkill> skills,
            List<String> required,
            List<String> excluded) {
        return visit.but()
                .windows(windows)
                .skills(skills)
                .technicians(required, excluded)
                .visit();
    }

    private static PlanningProblem with(PlanningProblem problem, List<Technician> technicians, List<Visit> visits) {
        return new PlanningProblem(
                problem.id(),
                problem.timeZone(),
                problem.now(),
                problem.planningWindow(),
                problem.locations(),
                problem.permittedHours(),
                technicians,
                visits,
                problem.current(),
                problem.travel(),
                problem.weights(),
                problem.limits());
    }
}
