package dev.callout.dispatch;

import dev.callout.dispatch.live.Decision;
import dev.callout.dispatch.live.LiveDay;
import dev.callout.dispatch.live.LiveDispatch;
import dev.callout.dispatch.live.Proposal;
import dev.callout.time.Window;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Finds a place on a running day for a visit that stands later, nobody else moved. A pure function of the day. */
final class EarlierPlaces {
    private final RunningDay running;
    private final Collection<UUID> held;

    /**
     * @param running the day with the visit on no route
     * @param held shifts with a gap that is offered to somebody else
     */
    EarlierPlaces(RunningDay running, Collection<UUID> held) {
        this.running = running;
        this.held = held;
    }

    /** @param decision the day with the visit in its place, and what its customer would be told */
    record Place(UUID shift, Window window, double rate, Decision decision) {}

    /** @param wanted the window that was offered; null: any */
    Optional<Place> find(String visit, @Nullable Window wanted) {
        LiveDay day = running.day().telling(visit, wanted);
        if (!day.open().containsKey(visit)) {
            return Optional.empty();
        }
        LiveDay free = day;
        for (UUID shift : held) {
            free = free.routes().containsKey(shift.toString()) ? free.gone(shift.toString()) : free;
        }
        LiveDispatch live = new LiveDispatch(running.law());
        return live.insertion(free, visit).flatMap(proposal -> place(visit, live.take(day, proposal), proposal));
    }

    private static Optional<Place> place(String visit, Decision decision, Proposal proposal) {
        Window window = decision.day().told(visit);
        var stop = decision.outlook().stops().get(visit);
        if (window == null || stop == null || !decision.day().placed().contains(visit)) {
            return Optional.empty();
        }
        double rate = stop.toldRate().orElse(stop.offer().rate());
        return Optional.of(
                new Place(UUID.fromString(proposal.routes().keySet().iterator().next()), window, rate, decision));
    }
}
