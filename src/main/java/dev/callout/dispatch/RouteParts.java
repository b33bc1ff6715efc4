package dev.callout.dispatch;

import dev.callout.customer.Contact;
import dev.callout.customer.ContactId;
import dev.callout.customer.Site;
import dev.callout.customer.SiteId;
import dev.callout.customer.Sites;
import dev.callout.policy.Rulebook;
import dev.callout.route.Lock;
import dev.callout.route.Locks;
import dev.callout.route.PublishedStop;
import dev.callout.route.StopId;
import dev.callout.visit.Visit;
import dev.callout.visit.VisitId;
import dev.callout.visit.Visits;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Looks up what belongs to the stops of a route. */
@ApplicationScoped
class RouteParts {
    private final Visits visits;
    private final Sites sites;
    private final Locks locks;
    private final Field field;
    private final Rulebook rulebook;

    RouteParts(Visits visits, Sites sites, Locks locks, Field field, Rulebook rulebook) {
        this.visits = visits;
        this.sites = sites;
        this.locks = locks;
        this.field = field;
        this.rulebook = rulebook;
    }

    /** The stops with what belongs to them, in their order. */
    List<BoardDay.Stop> look(List<PublishedStop> stops) {
        List<VisitId> ids = stops.stream().map(stop -> stop.stop().visit()).toList();
        Map<VisitId, Visit> byId = visits.list(ids).stream().collect(Collectors.toMap(Visit::id, Function.identity()));
        Map<SiteId, Site> places = sites.list(
                byId.values().stream().map(visit -> visit.place().site()).toList());
        Map<ContactId, Contact> people = sites.listContacts(
                byId.values().stream().map(visit -> visit.place().contact()).toList());
        Map<StopId, BoardDay.Field> known = field.look(stops);
        List<BoardDay.Stop> looked = new ArrayList<>();
        for (PublishedStop stop : stops) {
            Visit visit = byId.get(stop.stop().visit());
            Site site = visit == null ? null : places.get(visit.place().site());
            Contact contact = visit == null ? null : people.get(visit.place().contact());
            if (visit == null || site == null || contact == null) {
                throw new IllegalStateException("Stop " + stop.id() + " has no visit, site or contact person");
            }
            BoardDay.Field fromField = known.getOrDefault(stop.id(), Field.NOTHING);
            looked.add(new BoardDay.Stop(stop, visit, site, contact, fromField));
        }
        return looked;
    }

    List<RouteView.StopView> stops(List<PublishedStop> stops, RouteWords words) {
        Map<VisitId, Lock> locked =
                locks.list(stops.stream().map(stop -> stop.stop().visit()).toList());
        return look(stops).stream()
                .map(stop -> words.stop(
                        stop,
                        rulebook.findWorkKind(stop.visit().work().kind()),
                        locked.get(stop.visit().id())))
                .toList();
    }
}
