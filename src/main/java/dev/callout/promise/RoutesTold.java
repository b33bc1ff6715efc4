package dev.callout.promise;

import dev.callout.promise.learning.Hindsight;
import dev.callout.promise.learning.ToldRoute;
import dev.callout.promise.learning.ToldRoute.ToldStop;
import dev.callout.time.Window;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The routes as they were published when windows were told. Calls join the caller's transaction. */
@ApplicationScoped
class RoutesTold {
    private static final String STOPS = """
            SELECT s.publication AS publication, s.shift AS shift, CAST(s.technician AS text) AS technician,
                   CAST(s.visit AS text) AS visit, v.work_kind AS kind,
                   v.site_setup_seconds + round(v.duration_seconds * 100.0 / t.efficiency_percent) AS operator_seconds,
                   s.arrival AS arrival, s.starts AS starts, s.ends AS ends, s.travel_seconds AS travel,
                   s.wait_seconds AS waiting, s.window_start AS window_start, s.window_end AS window_end
            FROM published_stop s JOIN visit v ON v.id = s.visit JOIN technician t ON t.id = s.technician
            WHERE s.publication = ANY(:publications)
            ORDER BY s.publication, s.shift, s.position
            """;

    private final EntityManager database;

    RoutesTold(EntityManager database) {
        this.database = database;
    }

    /** A visit on the routes of a publication. */
    record Place(UUID publication, String visit) {}

    private record Route(UUID publication, UUID shift, String technician) {}

    /** The chance by what is known now of every window told in these publications. */
    Map<Place, Double> chances(Set<UUID> publications, Hindsight now) {
        Map<Route, List<ToldStop>> routes = new LinkedHashMap<>();
        for (Tuple row : rows(publications)) {
            Route route = new Route(
                    row.get("publication", UUID.class), row.get("shift", UUID.class), text(row, "technician"));
            routes.computeIfAbsent(route, none -> new ArrayList<>()).add(stop(row));
        }
        Map<Place, Double> chances = new HashMap<>();
        routes.forEach((route, stops) -> now.chances(new ToldRoute(route.technician(), stops))
                .forEach((visit, chance) -> chances.put(new Place(route.publication(), visit), chance)));
        return chances;
    }

    private List<Tuple> rows(Set<UUID> publications) {
        @SuppressWarnings("unchecked")
        List<Tuple> rows = database.createNativeQuery(STOPS, Tuple.class)
                .setParameter("publications", publications.toArray(UUID[]::new))
                .getResultList();
        return rows;
    }

    private static ToldStop stop(Tuple row) {
        Instant start = instant(row, "window_start");
        Instant end = instant(row, "window_end");
        return new ToldStop(
                text(row, "visit"),
                text(row, "kind"),
                number(row, "operator_seconds"),
                row.get("arrival", Instant.class),
                row.get("starts", Instant.class),
                row.get("ends", Instant.class),
                number(row, "travel"),
                number(row, "waiting"),
                start == null || end == null ? null : new Window(start, end));
    }

    private static @Nullable Instant instant(Tuple row, String column) {
        return row.get(column, Instant.class);
    }

    private static String text(Tuple row, String column) {
        return row.get(column, String.class);
    }

    private static int number(Tuple row, String column) {
        return row.get(column, Number.class).intValue();
    }
}
