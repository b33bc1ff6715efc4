package dev.callout.dispatch;

import dev.callout.customer.Site;
import dev.callout.geo.Point;
import dev.callout.planning.problem.Location;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The places of a problem, each once. Two sites at one door stay two: each has its own setup. Not thread-safe. */
final class Places {
    private final Map<String, Location> byId = new LinkedHashMap<>();

    String of(Site site) {
        return put("site-" + site.id(), site.point());
    }

    String of(Point point) {
        return put("point-" + point.lat() + "," + point.lon(), point);
    }

    List<Location> list() {
        return new ArrayList<>(byId.values());
    }

    private String put(String id, Point point) {
        byId.putIfAbsent(id, new Location(id, point));
        return id;
    }
}
