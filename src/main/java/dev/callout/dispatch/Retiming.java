package dev.callout.dispatch;

import dev.callout.dispatch.live.LiveOutlook;
import dev.callout.dispatch.live.LiveRoute;
import dev.callout.dispatch.live.Whereabouts;
import dev.callout.planning.problem.Plan;
import dev.callout.progress.ExpectedArrivals;
import dev.callout.progress.ExpectedArrivals.Expected;
import dev.callout.progress.ProgressMade;
import dev.callout.progress.ProgressWithdrawn;
import dev.callout.promise.arrival.StopOutlook;
import dev.callout.route.Publication;
import dev.callout.route.PublicationId;
import dev.callout.route.Publications;
import dev.callout.route.PublishedStop;
import dev.callout.route.StopId;
import dev.callout.technician.TechnicianId;
import dev.callout.territory.TerritoryId;
import dev.callout.time.Window;
import dev.callout.visit.Visit;
import dev.callout.visit.VisitId;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Times the rest of a technician's route anew after every event, within its transaction, as the live day expects it. */
@ApplicationScoped
class Retiming {
    private static final int FIRST = 100;

    private final Publications publications;
    private final RunningDays days;
    private final ExpectedArrivals arrivals;
    private final Clock clock;

    Retiming(Publications publications, RunningDays days, ExpectedArrivals arrivals, Clock clock) {
        this.publications = publications;
        this.days = days;
        this.arrivals = arrivals;
        this.clock = clock;
    }

    /** Before anybody tells customers when they may expect somebody. */
    void after(@Observes @Priority(FIRST) ProgressMade made) {
        Instant now = clock.instant();
        Instant happened = made.event().at();
        // a phone rehearses or runs ahead of us: the day is then as late as it says
        anew(made.event().stop(), happened.isAfter(now) ? happened : now);
    }

    void after(@Observes ProgressWithdrawn withdrawn) {
        anew(withdrawn.event().stop(), clock.instant());
    }

    /** The route that a stop stands on, which may be of a newer publication than the stop. */
    void anew(StopId id, Instant now) {
        PublishedStop reported = publications.findStop(id).orElseThrow();
        PublishedStop standing = standing(reported);
        if (standing == null) {
            arrivals.forget(List.of(reported.stop().visit()));
        } else {
            route(standing.publication(), standing.stop().technician(), now);
        }
    }

    /** Other routes hold now: what was expected of technicians who have reported already is reckoned anew. */
    void published(TerritoryId territory, Snapshot before) {
        List<VisitId> visits = before.demand().visits().stream().map(Visit::id).toList();
        Set<TechnicianId> followed = arrivals.list(visits).values().stream()
                .map(Expected::technician)
                .collect(Collectors.toSet());
        arrivals.forget(visits);
        for (LocalDate day :
                followed.isEmpty() ? List.<LocalDate>of() : before.days().list()) {
            days.find(territory, day, clock.instant())
                    .map(Retiming::expected)
                    .ifPresent(expected -> arrivals.put(expected.stream()
                            .filter(one -> followed.contains(one.technician()))
                            .toList()));
        }
    }

    private @Nullable PublishedStop standing(PublishedStop reported) {
        if (reported.live()) {
            return reported;
        }
        return publications.listLive(List.of(reported.stop().visit())).stream()
                .filter(stop -> stop.stop().technician().equals(reported.stop().technician()))
                .findFirst()
                .orElse(null);
    }

    private void route(PublicationId id, TechnicianId technician, Instant now) {
        Publication publication = publications.get(id);
        List<PublishedStop> stops = publications.listStops(id).stream()
                .filter(stop -> stop.stop().technician().equals(technician))
                .toList();
        RunningDay running = days.route(publication.territory(), publication.day(), stops, now);
        List<Expected> expected = expected(running);
        Set<VisitId> ahead = expected.stream().map(Expected::visit).collect(Collectors.toSet());
        arrivals.forget(stops.stream()
                .map(stop -> stop.stop().visit())
                .filter(visit -> !ahead.contains(visit))
                .toList());
        arrivals.put(expected);
    }

    /** The stops that are still to be reached, in order. */
    static List<Expected> expected(RunningDay running) {
        LiveOutlook outlook = LiveOutlook.of(running.day(), running.law());
        List<Expected> expected = new ArrayList<>();
        for (Plan.Route route : outlook.routes()) {
            LiveRoute live = running.day().route(route.shift());
            if (live.whereabouts() instanceof Whereabouts.Driving driving) {
                expected.add(drivenTo(driving, live, outlook, running));
            }
            for (Plan.Stop stop : route.stops()) {
                Window told = running.day().told(stop.visit());
                expected.add(of(
                        stop.visit(),
                        route.technician(),
                        stop.arrival(),
                        outlook.stops().get(stop.visit()),
                        told));
            }
        }
        return expected;
    }

    private static Expected drivenTo(
            Whereabouts.Driving driving, LiveRoute route, LiveOutlook outlook, RunningDay running) {
        Whereabouts.Commitment stop = driving.stop();
        Instant now = running.day().now();
        int elapsed = (int) Math.max(0, Duration.between(driving.since(), now).toSeconds());
        Instant arrival = now.plusSeconds(
                running.law().lengths().travel(stop.travelSeconds()).remainingSeconds(elapsed));
        String visit = stop.visit().id();
        return of(
                visit,
                route.technician(),
                arrival,
                outlook.stops().get(visit),
                stop.visit().promise());
    }

    private static Expected of(
            String visit, String technician, Instant arrival, @Nullable StopOutlook outlook, @Nullable Window told) {
        Window offered = outlook == null ? null : outlook.offer().window();
        boolean narrower = told != null
                && outlook != null
                && offered != null
                && outlook.offer().reached()
                && told.encloses(offered)
                && !told.equals(offered);
        return new Expected(
                VisitId.of(visit),
                TechnicianId.of(technician),
                arrival,
                outlook == null || outlook.toldRate().isEmpty()
                        ? null
                        : Double.valueOf(outlook.toldRate().getAsDouble()),
                narrower ? offered : null);
    }
}
