package dev.callout.visit;

import dev.callout.customer.Contact;
import dev.callout.customer.ContactId;
import dev.callout.customer.Site;
import dev.callout.customer.SiteId;
import dev.callout.customer.Sites;
import dev.callout.error.NotFound;
import dev.callout.territory.Territories;
import dev.callout.territory.Territory;
import dev.callout.territory.TerritoryId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Shows visits with what belongs to them, read in one go for a whole page. */
@ApplicationScoped
@Transactional
class VisitViews {
    private final Sites sites;
    private final Territories territories;

    VisitViews(Sites sites, Territories territories) {
        this.sites = sites;
        this.territories = territories;
    }

    VisitView show(Visit visit) {
        return show(List.of(visit)).get(0);
    }

    List<VisitView> show(List<Visit> visits) {
        Map<SiteId, Site> known =
                sites.list(visits.stream().map(visit -> visit.place().site()).toList());
        Map<ContactId, Contact> people = sites.listContacts(
                visits.stream().map(visit -> visit.place().contact()).toList());
        Map<TerritoryId, ZoneId> zones = new HashMap<>();
        for (Territory territory : territories.list()) {
            zones.put(territory.id(), territory.zone());
        }
        return visits.stream()
                .map(visit -> VisitView.of(
                        visit,
                        there(known.get(visit.place().site())),
                        there(people.get(visit.place().contact())),
                        there(zones.get(visit.territory()))))
                .toList();
    }

    private static <T> T there(@Nullable T part) {
        if (part == null) {
            throw new NotFound("visit");
        }
        return part;
    }
}
