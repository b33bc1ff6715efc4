package dev.callout.dispatch;

import dev.callout.dispatch.live.Decision;
import dev.callout.dispatch.live.LiveDay;
import dev.callout.dispatch.live.LiveDispatch;
import dev.callout.dispatch.live.Proposal;
import dev.callout.planning.problem.Visit;
import dev.callout.time.Window;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
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

    /**
     * Which place is meant.
     *
     * @param offered the window that was offered; null: none yet
     * @param latest when the work would begin at the latest
     */
    record Wish(@Nullable Window offered, Instant latest) {
        static Wish of(Window offered) {
            return new Wish(offered, Instant.MAX);
        }

        static Wish startingBy(Instant latest) {
            return new Wish(null, latest);
        }

        /** The cheapest place may be hardly earlier than where the visit stands; only those that gain are looked at. */
        Visit applied(Visit visit, Instant now) {
            if (latest.equals(Instant.MAX)) {
                return visit;
            }
            Instant end = latest.plus(visit.siteSetup()).plus(visit.duration());
            List<Window> any = visit.windows().isEmpty() ? List.of(new Window(now, end)) : visit.windows();
            return visit.withWindows(any.stream()
                    .filter(window -> window.start().isBefore(end))
                    .map(window -> window.end().isAfter(end) ? new Window(window.start(), end) : window)
                    .toList());
        }
    }

    Optional<Place> find(String visit, Wish wish) {
        LiveDay day = running.day().telling(visit, wish.offered());
        Visit known = day.open().get(visit);
        if (known == null || !wish.latest().isAfter(day.now())) {
            return Optional.empty();
        }
        Visit sought = wish.applied(known, day.now());
        if (!known.windows().isEmpty() && sought.windows().isEmpty()) {
            return Optional.empty();
        }
        day = day.with(sought);
        LiveDay free = day;
        for (UUID shift : held) {
            free = free.routes().containsKey(shift.toString()) ? free.gone(shift.toString()) : free;
        }
        LiveDispatch live = new LiveDispatch(running.law());
        LiveDay before = day;
        return live.insertion(free, visit).flatMap(proposal -> place(visit, live.take(before, proposal), proposal));
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
