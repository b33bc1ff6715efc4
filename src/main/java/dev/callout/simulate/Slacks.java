package dev.callout.simulate;

import dev.callout.dispatch.live.LearnedLengths;
import dev.callout.dispatch.live.SlackChoice;
import dev.callout.policy.Rulebook;
import dev.callout.promise.arrival.Estimate;
import dev.callout.promise.arrival.WindowLimits;
import java.util.Collection;
import java.util.function.IntFunction;

/** The slack that an operator's ordinary route needs for the rate. */
final class Slacks {
    private static final int USUAL_DRIVE_SECONDS = 480;
    private static final int USUAL_STOPS = 6;

    private final IntFunction<WindowLimits> windows;

    Slacks(IntFunction<WindowLimits> windows) {
        this.windows = windows;
    }

    double share(LearnedLengths lengths, Collection<Request> asked, Rulebook rulebook) {
        double seconds = 0;
        double variation = 0;
        for (Request request : asked) {
            String kind = request.like().workKind();
            double operator = request.like().duration().toSeconds()
                    + rulebook.workKind(kind).siteSetup().toSeconds();
            seconds += operator * lengths.kindFactor(kind);
            variation += lengths.paces().pace(kind, "").variation();
        }
        int count = Math.max(1, asked.size());
        Estimate work = new Estimate((int) (seconds / count), variation / count);
        return SlackChoice.share(work, lengths.travel(USUAL_DRIVE_SECONDS), USUAL_STOPS, windows);
    }
}
