package dev.callout.dispatch;

import dev.callout.policy.Language;
import dev.callout.route.Publication;
import dev.callout.route.Publications;
import dev.callout.route.PublishedStop;
import dev.callout.technician.Technician;
import dev.callout.territory.Territories;
import dev.callout.territory.Territory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Puts a technician's published day together. */
@ApplicationScoped
class TechnicianRoutes {
    private final Territories territories;
    private final Publications publications;
    private final RouteParts parts;

    TechnicianRoutes(Territories territories, Publications publications, RouteParts parts) {
        this.territories = territories;
        this.publications = publications;
        this.parts = parts;
    }

    /** The live route of a day, in the order of its stops; without stops where there is none. */
    @Transactional
    RouteView of(Technician technician, LocalDate day, Language language) {
        Territory territory = territories.get(technician.territory());
        Optional<Publication> live = publications.findLive(technician.territory(), day);
        List<PublishedStop> stops =
                live.map(publication -> publications.listStops(publication.id())).orElse(List.of()).stream()
                        .filter(stop -> stop.stop().technician().equals(technician.id()))
                        .sorted(Comparator.comparing(
                                stop -> stop.stop().timing().start()))
                        .toList();
        RouteWords words = new RouteWords(territory.zone(), language);
        return new RouteView(
                technician.id().toString(),
                technician.name(),
                territory.id().value(),
                day.toString(),
                territory.zone().getId(),
                live.map(Publication::number).orElse(0L),
                live.map(publication -> words.time(publication.publishedAt())).orElse(null),
                parts.stops(stops, words));
    }
}
