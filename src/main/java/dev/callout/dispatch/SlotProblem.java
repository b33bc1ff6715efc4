package dev.callout.dispatch;

import dev.callout.planning.problem.Location;
import dev.callout.planning.problem.PlanningProblem;
import dev.callout.planning.problem.RequiredSkill;
import dev.callout.planning.problem.Visit;
import dev.callout.policy.Rulebook;
import dev.callout.policy.WorkKind;
import dev.callout.time.LocalCalendar;
import dev.callout.time.Window;
import dev.callout.visit.AgreedVisits.Asked;
import dev.callout.visit.Work;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Adds to a territory's problem what is asked for and what is held, each as a visit at a place of its own. */
final class SlotProblem {
    private final PlanningProblem problem;
    private final Rulebook rulebook;
    private final List<Visit> visits;
    private final List<Location> locations;
    private final Map<String, List<Window>> permitted;

    SlotProblem(PlanningProblem problem, Rulebook rulebook) {
        this.problem = problem;
        this.rulebook = rulebook;
        visits = new ArrayList<>(problem.visits());
        locations = new ArrayList<>(problem.locations());
        permitted = new HashMap<>(problem.permittedHours());
    }

    /** @param held the window that is held; null: it is only asked for */
    SlotProblem add(String id, Asked asked, @Nullable Window held) {
        Work work = asked.work();
        String place = "slot-" + id;
        locations.add(new Location(place, asked.point()));
        WorkKind kind = rulebook.findWorkKind(work.kind());
        String hours =
                work.permittedHours() != null ? work.permittedHours() : kind == null ? null : kind.permittedHours();
        if (hours != null) {
            permitted.computeIfAbsent(hours, this::windowsOf);
        }
        visits.add(new Visit(
                id,
                place,
                work.duration(),
                work.siteSetup(),
                held == null
                        ? List.of()
                        : List.of(new Window(
                                held.start(), held.end().plus(work.siteSetup()).plus(work.duration()))),
                null,
                hours,
                work.priority(),
                null,
                null,
                work.skills().stream()
                        .map(skill -> new RequiredSkill(skill.name(), skill.minLevel()))
                        .toList(),
                work.load(),
                work.crew(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                held));
        return this;
    }

    /** Without travel. */
    PlanningProblem problem() {
        return new PlanningProblem(
                problem.id(),
                problem.timeZone(),
                problem.now(),
                problem.planningWindow(),
                locations,
                permitted,
                problem.technicians(),
                visits,
                problem.current(),
                null,
                problem.weights(),
                problem.limits());
    }

    private List<Window> windowsOf(String name) {
        LocalCalendar calendar = rulebook.permittedHours().get(name);
        return calendar == null ? List.of() : calendar.in(problem.timeZone()).windowsWithin(problem.planningWindow());
    }
}
