package dev.callout.dispatch;

import dev.callout.dispatch.live.LearnedLengths;
import dev.callout.dispatch.live.SlackChoice;
import dev.callout.planning.problem.PlanningProblem;
import dev.callout.planning.problem.Visit;
import dev.callout.promise.arrival.Estimate;
import dev.callout.promise.arrival.WindowLimits;
import java.util.function.IntFunction;

/** The slack that an ordinary route of the visits at hand needs for the rate, as the simulator chooses it. */
final class EveningSlack {
    private static final int USUAL_DRIVE_SECONDS = 480;
    private static final int USUAL_STOPS = 6;
    private static final String ANYBODY = "";

    private final LearnedLengths lengths;
    private final IntFunction<WindowLimits> windows;

    EveningSlack(LearnedLengths lengths, IntFunction<WindowLimits> windows) {
        this.lengths = lengths;
        this.windows = windows;
    }

    double share(PlanningProblem problem) {
        double seconds = 0;
        double variation = 0;
        for (Visit visit : problem.visits()) {
            int planned =
                    Math.toIntExact(visit.siteSetup().plus(visit.duration()).toSeconds());
            Estimate work = lengths.work(visit.id(), ANYBODY, planned);
            seconds += work.seconds();
            variation += work.variation();
        }
        int count = problem.visits().size();
        return count == 0
                ? 0
                : SlackChoice.share(
                        new Estimate((int) (seconds / count), variation / count),
                        lengths.travel(USUAL_DRIVE_SECONDS),
                        USUAL_STOPS,
                        windows);
    }
}
