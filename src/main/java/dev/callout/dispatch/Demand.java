package dev.callout.dispatch;

import dev.callout.customer.Site;
import dev.callout.customer.SiteId;
import dev.callout.route.Lock;
import dev.callout.route.PublishedStop;
import dev.callout.visit.Visit;
import dev.callout.visit.VisitId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What is to be done on the days of a plan, what is under way there, and what has been done.
 *
 * @param visits in the order of their ids
 * @param live the stops that are published now for the visits and those that they wait for, whatever their day
 * @param earlier visits that others of the visits wait for and that are not planned with them
 */
record Demand(
        List<Visit> visits,
        Map<SiteId, Site> sites,
        Map<VisitId, Lock> locks,
        Map<VisitId, List<PublishedStop>> live,
        Map<VisitId, Visit> earlier) {
    Demand {
        visits = List.copyOf(visits);
        sites = Map.copyOf(sites);
        locks = Map.copyOf(locks);
        live = Map.copyOf(live);
        earlier = Map.copyOf(earlier);
    }

    /** A crew has one for each of its members. */
    List<PublishedStop> liveStops(VisitId visit) {
        return live.getOrDefault(visit, List.of());
    }

    /** The same with the visit on no route, and held to nothing. */
    Demand withoutPlace(VisitId visit) {
        Map<VisitId, Lock> otherLocks = new HashMap<>(locks);
        otherLocks.remove(visit);
        Map<VisitId, List<PublishedStop>> otherStops = new HashMap<>(live);
        otherStops.remove(visit);
        return new Demand(visits, sites, otherLocks, otherStops, earlier);
    }

    Site site(Visit visit) {
        Site site = sites.get(visit.place().site());
        if (site == null) {
            throw new IllegalStateException("The site of visit " + visit.id() + " was not read");
        }
        return site;
    }
}
