package dev.callout.planning.rule;

import dev.callout.planning.timeline.PlanningFacts;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The catalogue of all rules: hard, then medium, then soft, each in the order in which they are told. */
public final class Rules {
    /** Every rule. */
    public static final List<Rule> ALL = List.of(
            new RequiredSkill(),
            new TechnicianChoice(),
            new ShiftHours(),
            new Absence(),
            new PermittedHours(),
            new CustomerWindows(),
            new InPlanningWindow(),
            new Locks(),
            new FrozenStops(),
            new CrewTogether(),
            new Order(),
            new VanCapacity(),
            new BreakKept(),
            new Reachable(),
            new LeftOut(),
            new PromiseBroken(),
            new TravelTime(),
            new PreferredWindow(),
            new DueDate(),
            new Overtime(),
            new Waiting(),
            new UrgentEarly(),
            new ChangeBudget(),
            new MovedTechnician(),
            new MovedTime(),
            new PreferredTechnician(),
            new OverQualified(),
            new FairLoad(),
            new PromiseSlack());

    private Rules() {}

    /** @throws IllegalArgumentException where there is no such rule */
    public static Rule get(String id) {
        return ALL.stream()
                .filter(rule -> rule.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no rule " + id));
    }

    /** The rules that a problem's weights may name, with the least weight of each in thousandths: hard rules are not for sale. */
    public static Map<String, Long> leastWeights() {
        return ALL.stream()
                .filter(rule -> rule.level() != Level.HARD)
                .collect(Collectors.toMap(Rule::id, Rule::leastWeightMilli, Math::max, TreeMap::new));
    }

    /**
     * Whether publishing means to tell the customer something new, as the change budget counts it.
     *
     * @param start when the work would begin, {@link PlanningFacts#UNKNOWN} where the visit is left out
     */
    public static boolean isToldAnew(PlanningFacts facts, int visit, int start) {
        return ChangeBudget.isToldAnew(facts, visit, start);
    }

    /** Those that can cost something in this problem with its weights. */
    static List<Rule> active(PlanningFacts facts) {
        return ALL.stream()
                .filter(rule -> weightMilli(facts, rule) > 0 && rule.applies(facts))
                .toList();
    }

    /** Cost points per unit, in thousandths. */
    public static long weightMilli(PlanningFacts facts, Rule rule) {
        return rule.level() == Level.HARD
                ? rule.defaultWeightMilli()
                : facts.problem.weights().getOrDefault(rule.id(), rule.defaultWeightMilli());
    }
}
