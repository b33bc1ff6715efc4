package dev.callout.simulate;

import dev.callout.dispatch.live.LearnedLengths;
import dev.callout.exchange.SampleTables.SampleBreak;
import dev.callout.exchange.SampleTables.SampleTechnician;
import dev.callout.exchange.SampleTables.SampleWish;
import dev.callout.planning.problem.Break;
import dev.callout.planning.problem.Limits;
import dev.callout.planning.problem.PlanningProblem;
import dev.callout.planning.problem.RequiredSkill;
import dev.callout.planning.problem.Shift;
import dev.callout.planning.problem.Skill;
import dev.callout.planning.problem.Technician;
import dev.callout.planning.problem.Visit;
import dev.callout.policy.WorkKind;
import dev.callout.time.LocalCalendar;
import dev.callout.time.Window;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes one simulated day down as a planning problem, as the server does it from its database. */
final class DayProblem {
    private final World world;
    private final int day;
    private final LearnedLengths lengths;
    private final LocalDate date;

    /** @param lengths what is known of durations; the plan gives work their slack */
    DayProblem(World world, int day, LearnedLengths lengths) {
        this.world = world;
        this.day = day;
        this.lengths = lengths;
        date = world.date(day);
    }

    PlanningProblem of(Collection<Request> asked, Instant now) {
        List<Visit> visits = asked.stream().map(this::visit).toList();
        return new PlanningProblem(
                "simulated-" + date,
                world.sample.territory().zone(),
                now,
                world.day(day),
                world.locations,
                permittedHours(),
                world.sample.technicians().stream().map(this::technician).toList(),
                visits,
                List.of(),
                world.travel,
                world.rulebook.planning().weightThousandths(),
                new Limits(world.rulebook.planning().changeBudget()));
    }

    Visit visit(Request request) {
        WorkKind kind = world.rulebook.workKind(request.like().workKind());
        double factor = lengths.kindFactor(kind.id()) * (1 + lengths.slack());
        return new Visit(
                request.id(),
                world.locations.get(request.site()).id(),
                times(request.like().duration(), factor),
                times(kind.siteSetup(), factor),
                request.hours(day).stream().map(this::window).toList(),
                null,
                kind.permittedHours(),
                request.urgent() ? 1 : request.like().priority(),
                null,
                request.at(),
                skills(request.like().skills()),
                List.of(),
                1,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                null);
    }

    private static Duration times(Duration duration, double factor) {
        return Duration.ofSeconds(Math.round(duration.toSeconds() * factor));
    }

    private static List<RequiredSkill> skills(Map<String, Integer> levels) {
        return new TreeMap<>(levels)
                .entrySet().stream()
                        .map(skill -> new RequiredSkill(skill.getKey(), skill.getValue()))
                        .toList();
    }

    private Map<String, List<Window>> permittedHours() {
        Map<String, List<Window>> hours = new HashMap<>();
        for (Map.Entry<String, LocalCalendar> named :
                world.rulebook.permittedHours().entrySet()) {
            hours.put(
                    named.getKey(),
                    named.getValue().in(world.sample.territory().zone()).windowsOn(date));
        }
        return hours;
    }

    private Technician technician(SampleTechnician technician) {
        List<Shift> shifts =
                technician.days().contains(date.getDayOfWeek()) ? List.of(shift(technician)) : List.<Shift>of();
        return new Technician(
                technician.id(),
                technician.name(),
                new TreeMap<>(technician.skills())
                        .entrySet().stream()
                                .map(skill -> new Skill(skill.getKey(), skill.getValue()))
                                .toList(),
                List.of(),
                technician.efficiency(),
                shifts);
    }

    private Shift shift(SampleTechnician technician) {
        String home = world.location(technician.home());
        SampleBreak rest = technician.rest();
        return new Shift(
                technician.id() + "-" + day,
                new Window(at(technician.start()), at(technician.end())),
                technician.overtime(),
                home,
                home,
                rest == null
                        ? List.of()
                        : List.of(new Break("lunch", at(rest.earliest()), at(rest.latest()), rest.length())),
                List.of());
    }

    private Window window(SampleWish wish) {
        return new Window(at(wish.from()), at(wish.until()));
    }

    private Instant at(LocalTime time) {
        return date.atTime(time).atZone(world.sample.territory().zone()).toInstant();
    }
}
