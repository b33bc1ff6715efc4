package dev.callout.simulate;

import dev.callout.dispatch.live.Decision;
import dev.callout.dispatch.live.LearnedLengths;
import dev.callout.dispatch.live.LiveDay;
import dev.callout.dispatch.live.LiveOutlook;
import java.util.Collection;
import java.util.List;

/** Nobody replans: each technician follows the route of the evening before, whatever happens. What replanning is worth. */
record LeftAlone(LearnedLengths lengths) implements Dispatcher {
    @Override
    public String name() {
        return "left alone";
    }

    @Override
    public Published publish(World world, int day, Collection<Request> asked, Known known) {
        throw new UnsupportedOperationException("It follows what another way has published");
    }

    @Override
    public Decision react(LiveDay day, Cause cause) {
        return new Decision(day, LiveOutlook.timed(day, lengths), List.of(), List.of());
    }
}
