package dev.callout.dispatch;

import dev.callout.dispatch.live.ReportedStop;
import dev.callout.progress.ProgressEvent;
import dev.callout.progress.ProgressEvent.Kind;
import dev.callout.route.PublishedStop;
import dev.callout.route.Stop;
import dev.callout.route.StopId;
import dev.callout.technician.Shift;
import dev.callout.technician.ShiftId;
import dev.callout.technician.TechnicianId;
import dev.callout.time.Window;
import dev.callout.visit.Visit;
import dev.callout.visit.VisitId;
import dev.callout.visit.VisitState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the field has told of a published day. A technician who has reported nothing at all is thought to be on plan: most
 * who forget their phone are. Immutable.
 */
final class FieldReports {
    private final Snapshot snapshot;
    private final Map<StopId, List<ProgressEvent>> events;
    private final Instant now;
    private final Map<VisitId, Visit> visits;
    private final Map<ShiftId, List<PublishedStop>> stops = new HashMap<>();
    private final Set<TechnicianId> silent = new HashSet<>();
    private final Map<String, List<ReportedStop>> byShift = new HashMap<>();
    private final Set<VisitId> open;

    /** @param all the stops of the day's publication, those given up included */
    FieldReports(Snapshot snapshot, List<PublishedStop> all, Map<StopId, List<ProgressEvent>> events, Instant now) {
        this.snapshot = snapshot;
        this.events = events;
        this.now = now;
        visits = snapshot.demand().visits().stream().collect(Collectors.toMap(Visit::id, Function.identity()));
        all.stream()
                .sorted(Comparator.comparingInt(stop -> stop.stop().position()))
                .forEach(stop -> stops.computeIfAbsent(stop.stop().shift(), shift -> new ArrayList<>())
                        .add(stop));
        stops.forEach((shift, route) -> byShift.put(shift.toString(), reported(route)));
        open = untouched();
    }

    Map<String, List<ReportedStop>> byShift() {
        return byShift;
    }

    Set<TechnicianId> silent() {
        return silent;
    }

    /** The visits that nobody has set out for. */
    Set<VisitId> open() {
        return open;
    }

    private Set<VisitId> untouched() {
        Set<String> touched = new HashSet<>();
        byShift.values().stream()
                .flatMap(List::stream)
                .filter(stop -> stop.left() != null || stop.arrived() != null || stop.ended() != null)
                .forEach(stop -> touched.add(stop.visit()));
        return visits.values().stream()
                .filter(visit -> VisitState.PLANNABLE.contains(visit.state()))
                .map(Visit::id)
                .filter(visit -> !touched.contains(visit.toString()) || wasGivenUp(visit))
                .collect(Collectors.toSet());
    }

    private boolean wasGivenUp(VisitId visit) {
        return snapshot.demand().liveStops(visit).isEmpty();
    }

    /** Whether the technician is away from now until the shift ends, and at nobody's. */
    boolean isGone(Shift shift) {
        boolean away = snapshot.staff().absences().stream()
                .filter(absence -> absence.technician().equals(shift.technician()))
                .map(dev.callout.technician.Absence::window)
                .anyMatch(window -> covers(window, shift.window()));
        return away
                && byShift.getOrDefault(shift.id().toString(), List.of()).stream()
                        .noneMatch(stop -> stop.arrived() != null && stop.ended() == null);
    }

    private boolean covers(Window absence, Window shift) {
        Instant from = now.isAfter(shift.start()) ? now : shift.start();
        return !absence.start().isAfter(from) && !absence.end().isBefore(shift.end());
    }

    private List<ReportedStop> reported(List<PublishedStop> route) {
        boolean nothing = route.stream()
                .allMatch(stop -> events.getOrDefault(stop.id(), List.of()).isEmpty());
        List<ReportedStop> reported = new ArrayList<>();
        for (PublishedStop stop : route) {
            Visit visit = visits.get(stop.stop().visit());
            boolean plannable = visit != null && VisitState.PLANNABLE.contains(visit.state());
            if (nothing && !stop.givenUp() && plannable) {
                reported.add(onPlan(stop.stop()));
            } else {
                ReportedStop known = reported(stop, plannable || stop.givenUp());
                if (known != null) {
                    reported.add(known);
                }
            }
        }
        return reported;
    }

    /** Null where the visit is under way or over by others, so that this technician has nothing to do there. */
    private @Nullable ReportedStop reported(PublishedStop published, boolean ownStop) {
        Stop stop = published.stop();
        List<ProgressEvent> known = events.getOrDefault(published.id(), List.of());
        if (known.isEmpty() && !ownStop || known.isEmpty() && published.givenUp()) {
            return null;
        }
        Instant ended = known.stream()
                .filter(event -> event.kind().ends())
                .map(ProgressEvent::at)
                .findFirst()
                .orElse(published.givenUp() ? now : null);
        return new ReportedStop(
                stop.visit().toString(),
                stop.timing().travelSeconds(),
                past(at(known, Kind.ON_THE_WAY)),
                past(at(known, Kind.ARRIVED)),
                ended);
    }

    /** A phone's clock may be ahead: what it tells has happened by now. */
    private @Nullable Instant past(@Nullable Instant told) {
        return told != null && told.isAfter(now) ? now : told;
    }

    private static @Nullable Instant at(List<ProgressEvent> known, Kind kind) {
        return known.stream()
                .filter(event -> event.kind() == kind)
                .map(ProgressEvent::at)
                .findFirst()
                .orElse(null);
    }

    private ReportedStop onPlan(Stop stop) {
        Stop.Timing timing = stop.timing();
        Instant left = timing.arrival().minusSeconds(timing.travelSeconds());
        if (!left.isBefore(now)) {
            return ReportedStop.planned(stop.visit().toString(), timing.travelSeconds());
        }
        silent.add(stop.technician());
        return new ReportedStop(
                stop.visit().toString(),
                timing.travelSeconds(),
                left,
                timing.arrival().isAfter(now) ? null : timing.arrival(),
                timing.end().isAfter(now) ? null : timing.end());
    }
}
