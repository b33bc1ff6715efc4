package dev.callout.progress;

import dev.callout.progress.ExpectedArrivals.Expected;
import dev.callout.route.Publications;
import dev.callout.route.PublishedStop;
import dev.callout.visit.VisitId;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Times the rest of a technician's route anew after every event, within its transaction. */
@ApplicationScoped
class Retiming {
    private static final int FIRST = 100;

    private final Publications publications;
    private final Attempts attempts;
    private final ExpectedArrivals arrivals;
    private final Clock clock;

    Retiming(Publications publications, Attempts attempts, ExpectedArrivals arrivals, Clock clock) {
        this.publications = publications;
        this.attempts = attempts;
        this.arrivals = arrivals;
        this.clock = clock;
    }

    /** Before anybody tells customers when they may expect somebody. */
    void after(@Observes @Priority(FIRST) ProgressMade made) {
        PublishedStop reported = publications.findStop(made.event().stop()).orElseThrow();
        List<PublishedStop> route = liveRoute(reported);
        List<VisitId> visits = route.stream().map(stop -> stop.stop().visit()).toList();
        Map<VisitId, Attempt> known = attempts.list(visits);
        Instant happened = made.event().at();
        Instant now = clock.instant();
        // a phone rehearses or runs ahead of us: the day is then as late as it says
        List<Expected> expected = RestOfRoute.expect(route, known, happened.isAfter(now) ? happened : now);
        Set<VisitId> ahead = expected.stream().map(Expected::visit).collect(Collectors.toSet());
        arrivals.forget(visits.stream().filter(visit -> !ahead.contains(visit)).toList());
        arrivals.put(expected);
    }

    /** The route as it stands now: the stop that was reported may be of a publication that has been replaced. */
    private List<PublishedStop> liveRoute(PublishedStop reported) {
        PublishedStop standing = reported.live()
                ? reported
                : publications.listLive(List.of(reported.stop().visit())).stream()
                        .filter(stop ->
                                stop.stop().technician().equals(reported.stop().technician()))
                        .findFirst()
                        .orElse(reported);
        return standing.live()
                ? publications.listStops(standing.publication()).stream()
                        .filter(stop ->
                                stop.stop().shift().equals(standing.stop().shift()))
                        .sorted(Comparator.comparingInt(stop -> stop.stop().position()))
                        .toList()
                : List.of();
    }
}
