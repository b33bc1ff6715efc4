package dev.callout.dispatch;

import dev.callout.customer.Sites;
import dev.callout.route.Locks;
import dev.callout.route.Publications;
import dev.callout.route.PublishedStop;
import dev.callout.territory.TerritoryId;
import dev.callout.time.Window;
import dev.callout.visit.Visit;
import dev.callout.visit.VisitId;
import dev.callout.visit.VisitState;
import dev.callout.visit.Visits;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads what is to be done on the days of a plan. */
@ApplicationScoped
class Demands {
    private static final Set<VisitState> CONCERNED = EnumSet.of(
            VisitState.REQUESTED,
            VisitState.PLANNED,
            VisitState.PROMISED,
            VisitState.ON_THE_WAY,
            VisitState.ON_SITE,
            VisitState.DONE);

    private final Visits visits;
    private final Sites sites;
    private final Locks locks;
    private final Publications publications;

    Demands(Visits visits, Sites sites, Locks locks, Publications publications) {
        this.visits = visits;
        this.sites = sites;
        this.locks = locks;
        this.publications = publications;
    }

    Demand read(TerritoryId territory, Window span) {
        List<Visit> candidates = visits.list(territory, span, CONCERNED);
        Map<VisitId, List<PublishedStop>> live = liveStops(candidates);
        List<Visit> concerned = candidates.stream()
                .filter(visit -> belongs(visit, live.getOrDefault(visit.id(), List.of()), span))
                .toList();
        return read(concerned, live);
    }

    /** These and what they wait for. */
    Demand read(Collection<VisitId> ids) {
        List<Visit> concerned = visits.list(ids).stream()
                .filter(visit -> CONCERNED.contains(visit.state()))
                .toList();
        return read(concerned, liveStops(concerned));
    }

    private Demand read(List<Visit> concerned, Map<VisitId, List<PublishedStop>> live) {
        Set<VisitId> ids = concerned.stream().map(Visit::id).collect(Collectors.toSet());
        Set<VisitId> awaited = new HashSet<>();
        concerned.forEach(visit -> awaited.addAll(visit.wishes().after().keySet()));
        awaited.removeAll(ids);
        List<Visit> earlier = visits.list(awaited);
        live.putAll(liveStops(earlier));
        return new Demand(
                concerned,
                sites.list(concerned.stream().map(visit -> visit.place().site()).collect(Collectors.toSet())),
                locks.list(ids),
                live,
                earlier.stream().collect(Collectors.toMap(Visit::id, visit -> visit)));
    }

    /**
     * What is published for another day is not planned a second time; what is over is of interest only where it was
     * done on these days.
     */
    private static boolean belongs(Visit visit, List<PublishedStop> stops, Window span) {
        if (stops.isEmpty()) {
            return VisitState.PLANNABLE.contains(visit.state());
        }
        return stops.stream()
                .anyMatch(stop -> span.contains(stop.stop().timing().start()));
    }

    private Map<VisitId, List<PublishedStop>> liveStops(List<Visit> of) {
        Map<VisitId, List<PublishedStop>> byVisit = new HashMap<>();
        List<VisitId> ids = of.stream().map(Visit::id).toList();
        for (PublishedStop stop : publications.listLive(ids)) {
            byVisit.computeIfAbsent(stop.stop().visit(), visit -> new ArrayList<>())
                    .add(stop);
        }
        return byVisit;
    }
}
