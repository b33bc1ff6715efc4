package dev.callout.planning.check;

import static dev.callout.planning.timeline.PlanningFacts.NEVER;

import dev.callout.planning.problem.Plan;
import dev.callout.planning.problem.RequiredSkill;
import dev.callout.planning.problem.Sentence;
import dev.callout.planning.problem.Technician;
import dev.callout.planning.problem.Visit;
import dev.callout.planning.timeline.PlanningFacts;
import dev.callout.planning.timeline.Schedule;
import dev.callout.planning.timeline.Spans;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Says, technician by technician, what keeps a visit from fitting into given routes; each answer comes from a trial. */
final class Blockers {
    private final PlanningFacts facts;
    private final int[][] routes;
    private final Insertion insertion;
    private final Schedule schedule;
    private final NearMiss nearMiss;
    private final Effort effort;
    private @Nullable Insertion present;

    Blockers(PlanningFacts facts, int[][] routes, Effort effort) {
        this.effort = effort;
        this.facts = facts;
        this.routes = routes;
        insertion = new Insertion(facts, routes, effort);
        schedule = insertion.schedule();
        nearMiss = new NearMiss(facts, routes, insertion);
    }

    List<Plan.Reason> list(int visit) {
        Plan.Reason forAll = forAll(visit);
        if (forAll != null) {
            return List.of(forAll);
        }
        return IntStream.range(0, facts.problem.technicians().size())
                .mapToObj(technician -> reason(technician, visit))
                .toList();
    }

    /** What no choice of technician could change; null where nothing. */
    private Plan.@Nullable Reason forAll(int visit) {
        Visit one = facts.problem.visits().get(visit);
        int shortest = IntStream.range(0, facts.problem.technicians().size())
                .map(technician -> facts.visits.workSeconds(technician, visit))
                .min()
                .orElse(facts.visits.workSeconds[visit]);
        if (facts.visits.earliestInSpan(visit, -NEVER, shortest) == NEVER) {
            Spans windows = facts.visits.windows[visit];
            boolean roomInWindows = windows == null
                    || IntStream.range(0, windows.count)
                            .anyMatch(i -> Math.min(windows.end[i], facts.planningEnd)
                                            - Math.max(windows.start[i], Math.max(0, facts.now))
                                    >= shortest);
            var hours = one.permittedHours();
            return hours != null && roomInWindows
                    ? new Plan.Reason(null, "permitted-hours", Sentence.of("hours-and-windows", hours))
                    : new Plan.Reason(null, "window", Sentence.of("windows-over"));
        }
        for (int before : facts.visits.after[visit]) {
            if (!schedule.isAssigned(before)) {
                String id = facts.problem.visits().get(before).id();
                return new Plan.Reason(null, "order", Sentence.of("waits-for-left-out", id));
            }
        }
        long able = IntStream.range(0, facts.problem.technicians().size())
                .filter(technician -> facts.visits.isAble(technician, visit))
                .count();
        return able > 0 && able < one.crew()
                ? new Plan.Reason(null, "crew", Sentence.of("crew-too-few", one.crew(), able))
                : null;
    }

    private Plan.Reason reason(int technician, int visit) {
        Technician someone = facts.problem.technicians().get(technician);
        Visit one = facts.problem.visits().get(visit);
        if (facts.ability.missingLevels(technician, visit) > 0) {
            return reason(someone, "skill", Sentence.of("skill-level", missing(someone, one)));
        }
        if (!facts.ability.isWanted(technician, visit)) {
            boolean excluded = one.excludedTechnicians().contains(someone.id());
            return reason(
                    someone,
                    excluded ? "excluded" : "not-required",
                    Sentence.of(excluded ? "excluded" : "not-required"));
        }
        if (facts.ability.isLockedAway(technician, visit)) {
            return reason(someone, "locked", Sentence.of("locked"));
        }
        if (!facts.ability.canLoad(technician, visit)) {
            return reason(someone, "capacity", Sentence.of("van-too-small"));
        }
        int[] shifts = IntStream.range(0, facts.shifts.count)
                .filter(s -> facts.shifts.technician[s] == technician && facts.shifts.start[s] < facts.shifts.end[s])
                .toArray();
        return shifts.length == 0
                ? reason(someone, "absent", Sentence.of("no-shift"))
                : onShifts(someone, shifts, visit);
    }

    private Plan.Reason onShifts(Technician someone, int[] shifts, int visit) {
        for (int s : shifts) {
            if (insertion.fits(s, visit)) {
                return reason(someone, "search-ended", Sentence.of("search-ended"));
            }
        }
        if (effort.isSpent()) {
            return untried(someone);
        }
        for (int s : shifts) {
            if (insertion.fitsAlone(s, visit)) {
                return facts.visits.crew(visit) > 1
                        ? reason(someone, "crew", Sentence.of("crew-apart"))
                        : facts.visits.anyLinked && facts.visits.linked[visit]
                                ? reason(someone, "order", Sentence.of("order-late"))
                                : reason(someone, "promise", Sentence.of("promise-elsewhere"));
            }
        }
        if (present == null) {
            present = new Insertion(
                    new PlanningFacts(Variants.withShifts(facts.problem, Variants::withoutAbsences)), routes, effort);
        }
        for (int s : shifts) {
            if (facts.shifts.absenceStart[s].length > 0 && present.fitsAlone(s, visit)) {
                return reason(someone, "absent", Sentence.of("absence"));
            }
        }
        return effort.isSpent() ? untried(someone) : nearMiss.reason(someone, shifts, visit);
    }

    private static Plan.Reason untried(Technician someone) {
        return reason(someone, "search-ended", Sentence.of("untried"));
    }

    /** What is had of what is needed, such as {@code fibre 1/2}. */
    private static String missing(Technician someone, Visit visit) {
        return visit.skills().stream()
                .filter(skill -> level(someone, skill) < skill.minLevel())
                .map(skill -> skill.name() + ' ' + level(someone, skill) + '/' + skill.minLevel())
                .collect(Collectors.joining(", "));
    }

    private static int level(Technician someone, RequiredSkill required) {
        return someone.skills().stream()
                .filter(skill -> skill.name().equals(required.name()))
                .mapToInt(skill -> skill.level())
                .max()
                .orElse(0);
    }

    static Plan.Reason reason(Technician someone, String code, Sentence sentence) {
        return new Plan.Reason(someone.id(), code, sentence);
    }
}
