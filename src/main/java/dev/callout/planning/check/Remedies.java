package dev.callout.planning.check;

import dev.callout.planning.problem.Plan;
import dev.callout.planning.problem.PlanningProblem;
import dev.callout.planning.problem.RequiredSkill;
import dev.callout.planning.problem.Sentence;
import dev.callout.planning.problem.Skill;
import dev.callout.planning.problem.Technician;
import dev.callout.planning.problem.Visit;
import dev.callout.planning.timeline.PlanningFacts;
import dev.callout.planning.timeline.Spans;
import dev.callout.time.Window;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds what would make a visit fit into given routes by trying it there: the smallest change of each kind. A variant of the
 * problem changes all visits that are left out at once, since each is tried alone.
 */
final class Remedies {
    private static final int[] OVERTIME_MINUTES = {15, 30, 60, 90, 120};

    private final PlanningFacts facts;
    private final int[][] routes;
    private final boolean[] leftOut;
    private final Effort effort;
    private final GivingWay givingWay;
    private final SpokenTimes spoken;
    private final @Nullable Insertion[] longer = new Insertion[OVERTIME_MINUTES.length];
    private @Nullable Insertion anyTime;
    private @Nullable Insertion unskilled;
    private @Nullable Insertion byAnyone;

    Remedies(PlanningFacts facts, int[][] routes, boolean[] leftOut, Effort effort) {
        this.effort = effort;
        this.facts = facts;
        this.routes = routes;
        this.leftOut = leftOut;
        givingWay = new GivingWay(facts, routes, new Insertion(facts, routes, effort), effort);
        spoken = new SpokenTimes(facts.problem.timeZone());
    }

    List<Plan.WouldFit> list(int visit) {
        List<Plan.WouldFit> found = new ArrayList<>();
        if (effort.isSpent()) {
            return found;
        }
        windows(visit, found);
        overtime(visit).ifPresent(found::add);
        swap(visit).ifPresent(found::add);
        skill(visit).ifPresent(found::add);
        technician(visit).ifPresent(found::add);
        return found;
    }

    private void windows(int visit, List<Plan.WouldFit> found) {
        Spans own = facts.visits.windows[visit];
        if (own == null) {
            return;
        }
        if (anyTime == null) {
            anyTime = on(Variants.withVisits(
                    facts.problem, one -> changed(one) ? Variants.withWindows(one, List.of()) : one));
        }
        List<LocalDate> days = facts.problem.visits().get(visit).windows().stream()
                .map(window -> day(facts.second(window.start())))
                .toList();
        Placement[] nearest = new Placement[2];
        anyTime.forEach(visit, here -> {
            if (!days.contains(day(here.start()))) {
                nearest[1] = nearest[1] == null || here.start() < nearest[1].start() ? here : nearest[1];
            } else if (nearest[0] == null || excess(own, here) < excess(own, nearest[0])) {
                nearest[0] = here;
            }
        });
        add("window", found, Optional.ofNullable(nearest[0]));
        add("another-day", found, Optional.ofNullable(nearest[1]));
    }

    private static int excess(Spans own, Placement here) {
        return own.excess(here.start(), here.end());
    }

    private void add(String change, List<Plan.WouldFit> found, Optional<Placement> place) {
        place.ifPresent(here -> {
            Window window =
                    new Window(facts.instant(here.start()), facts.instant(Math.max(here.end(), here.start() + 1)));
            Sentence text = Sentence.of("fits-in-window", spoken.window(window), name(here.shift()));
            found.add(fit(change, text, here, window, null, null, List.of()));
        });
    }

    private Optional<Plan.WouldFit> overtime(int visit) {
        int most = OVERTIME_MINUTES.length - 1;
        // What the longest overtime does not make fit, less of it does not either.
        if (facts.visits.crew(visit) > 1 || longer(most).first(visit).isEmpty()) {
            return Optional.empty();
        }
        for (int i = 0; i <= most; i++) {
            Optional<Placement> place = longer(i).first(visit);
            if (place.isPresent()) {
                Duration more = Duration.ofMinutes(OVERTIME_MINUTES[i]);
                Placement here = place.get();
                Duration all = facts.shifts.shift(here.shift()).overtime().plus(more);
                Sentence text = Sentence.of("fits-with-overtime", name(here.shift()), more.toMinutes());
                return Optional.of(fit("overtime", text, here, null, all, null, List.of()));
            }
        }
        return Optional.empty();
    }

    private Insertion longer(int step) {
        Insertion made = longer[step];
        if (made == null) {
            Duration more = Duration.ofMinutes(OVERTIME_MINUTES[step]);
            made = on(Variants.withShifts(
                    facts.problem,
                    one -> Variants.withOvertime(one, one.overtime().plus(more))));
            longer[step] = made;
        }
        return made;
    }

    /** The least valued visit that would make room by giving way. */
    private Optional<Plan.WouldFit> swap(int visit) {
        return givingWay.find(visit).map(found -> {
            Visit instead = facts.problem.visits().get(facts.visits.ofPart[found.part()]);
            Sentence text = Sentence.of("fits-instead", instead.id(), instead.priority(), name(found.shift()));
            Placement here = new Placement(found.shift(), 0, 0, () -> routes);
            return fit("swap", text, here, null, null, instead.id(), List.of());
        });
    }

    private Optional<Plan.WouldFit> skill(int visit) {
        List<RequiredSkill> required = facts.problem.visits().get(visit).skills();
        if (required.isEmpty() || facts.visits.crew(visit) > 1) {
            return Optional.empty();
        }
        if (unskilled == null) {
            unskilled = on(Variants.withVisits(
                    facts.problem, one -> changed(one) ? Variants.withSkills(one, List.of()) : one));
        }
        return unskilled
                .best(visit, here -> facts.ability.missingLevels(facts.shifts.technician[here.shift()], visit))
                .map(here -> {
                    Technician someone = facts.technician(here.shift());
                    List<RequiredSkill> enough = required.stream()
                            .map(one ->
                                    new RequiredSkill(one.name(), Math.min(one.minLevel(), level(someone, one.name()))))
                            .toList();
                    String levels = enough.stream()
                            .map(one -> one.name() + ' ' + one.minLevel())
                            .collect(Collectors.joining(", "));
                    Sentence text = Sentence.of("fits-with-level", someone.name(), levels);
                    return fit("skill", text, here, null, null, null, enough);
                });
    }

    private Optional<Plan.WouldFit> technician(int visit) {
        Visit one = facts.problem.visits().get(visit);
        boolean free =
                one.requiredTechnicians().isEmpty() && one.excludedTechnicians().isEmpty();
        if (free || one.crew() > 1) {
            return Optional.empty();
        }
        if (byAnyone == null) {
            byAnyone =
                    on(Variants.withVisits(facts.problem, other -> changed(other) ? Variants.byAnyone(other) : other));
        }
        return byAnyone.first(visit)
                .map(here -> fit(
                        "technician",
                        Sentence.of("fits-with-anyone", name(here.shift())),
                        here,
                        null,
                        null,
                        null,
                        List.of()));
    }

    private Plan.WouldFit fit(
            String change,
            Sentence text,
            Placement here,
            @Nullable Window window,
            @Nullable Duration overtime,
            @Nullable String instead,
            List<RequiredSkill> skills) {
        String technician = facts.technician(here.shift()).id();
        String shift = facts.shifts.shift(here.shift()).id();
        return new Plan.WouldFit(
                change, text, true, new Plan.Apply(technician, shift, window, overtime, instead, skills));
    }

    private boolean changed(Visit visit) {
        return leftOut[facts.visits.indexOf(visit.id())];
    }

    private Insertion on(PlanningProblem variant) {
        return new Insertion(new PlanningFacts(variant), routes, effort);
    }

    private static int level(Technician technician, String skill) {
        return technician.skills().stream()
                .filter(one -> one.name().equals(skill))
                .mapToInt(Skill::level)
                .max()
                .orElse(0);
    }

    private String name(int shift) {
        return facts.technician(shift).name();
    }

    private LocalDate day(int second) {
        return facts.instant(second).atZone(facts.problem.timeZone()).toLocalDate();
    }
}
