package dev.callout.cli;

import dev.callout.document.Documents;
import dev.callout.document.Fields;
import dev.callout.geo.Point;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The points of a matrix, {@code {"points":[{"id","lat","lon"}]}}.
 *
 * @param ids one for each point, no two alike
 */
record NamedPoints(List<String> ids, List<Point> points) {
    static NamedPoints read(byte[] json) {
        return Documents.readJson(json, "list of points", NamedPoints::of);
    }

    private static NamedPoints of(Fields root) {
        List<String> ids = new ArrayList<>();
        List<Point> points = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        root.require("points");
        root.<Boolean>list("points", fields -> {
            String id = fields.text("id");
            if (!id.isEmpty() && !seen.add(id)) {
                fields.fault("id", "duplicate-id", id, "Another point has this id.", null);
            }
            ids.add(id);
            points.add(new Point(fields.number("lat", -90, 90), fields.number("lon", -180, 180)));
            return true;
        });
        return new NamedPoints(ids, points);
    }
}
