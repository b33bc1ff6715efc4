package dev.callout.simulate;

import dev.callout.dispatch.live.LearnedLengths;
import dev.callout.policy.Rulebook;
import dev.callout.promise.learning.FinishedVisit;
import dev.callout.promise.learning.Learning;
import dev.callout.promise.learning.LearningLimits;
import dev.callout.promise.learning.Paces;
import java.util.List;
import java.util.function.UnaryOperator;

/** What an operator knows of durations: the rulebook at first, then what was learned each night. */
final class LearnedLengthsOf {
    private LearnedLengthsOf() {}

    static LearnedLengths rulebook(Rulebook rulebook) {
        return learned(rulebook, List.of(), visit -> visit);
    }

    static LearnedLengths learned(Rulebook rulebook, List<FinishedVisit> finished, UnaryOperator<String> kindOf) {
        double variation = rulebook.promises().serviceVariation();
        Paces paces = new Paces(new Learning(LearningLimits.of(variation)).from(finished), List.of(), variation);
        return new LearnedLengths(paces, kindOf, rulebook.promises().travelVariation(), 0);
    }
}
