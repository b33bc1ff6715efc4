package dev.callout.policy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.callout.document.Fields;
import dev.callout.geo.Area;
import dev.callout.geo.Point;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads {@code drivingAreas} of {@code planning.yaml}: by name, where an area is and the pace there. */
final class DrivingAreasPart {
    private static final int MOST_AREAS = 30;
    private static final int LEAST_CORNERS = 3;
    private static final int MOST_METRES = 200_000;
    private static final String HELP =
            "For example 'around: {lat: 55.75, lon: 37.62, metres: 1500}' or 'outline: [[55.7, 37.6], [55.8, 37.6], [55.8, 37.7]]'.";

    private DrivingAreasPart() {}

    static List<DrivingArea> read(Fields fields) {
        List<DrivingArea> areas = new ArrayList<>();
        fields.findObject("drivingAreas", named -> {
            for (String name : named.names()) {
                DrivingArea area = named.findObject(name, one -> area(name, one));
                if (area != null) {
                    areas.add(area);
                }
            }
            return areas;
        });
        if (areas.size() > MOST_AREAS) {
            fields.fault("drivingAreas", "out-of-range", areas.size() + " areas", "There are at most 30 areas.", null);
        }
        return areas;
    }

    private static @Nullable DrivingArea area(String name, Fields fields) {
        PaceOfWeek pace = PacePart.read(fields, "pace");
        fields.require("pace");
        boolean isRound = fields.has("around");
        if (isRound == fields.has("outline")) {
            String code = isRound ? "ambiguous-field" : "missing-field";
            fields.fault("around", code, null, "An area has either a centre or an outline.", HELP);
            return null;
        }
        Area where = isRound
                ? fields.<@Nullable Area>findObject("around", DrivingAreasPart::circle)
                : outline(fields, fields.findArray("outline"));
        return where == null ? null : new DrivingArea(name, where, pace);
    }

    private static Area circle(Fields fields) {
        Point centre = new Point(fields.number("lat", -90, 90), fields.number("lon", -180, 180));
        return new Area.Circle(centre, (int) fields.integer("metres", 1, MOST_METRES));
    }

    private static @Nullable Area outline(Fields fields, @Nullable JsonNode corners) {
        if (corners == null) {
            return null;
        }
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < corners.size(); i++) {
            JsonNode corner = corners.get(i);
            try {
                if (corner.size() == 2
                        && corner.get(0).isNumber()
                        && corner.get(1).isNumber()) {
                    points.add(
                            new Point(corner.get(0).doubleValue(), corner.get(1).doubleValue()));
                    continue;
                }
            } catch (IllegalArgumentException beyondTheEarth) {
                // told below
            }
            fields.issues()
                    .add("not-understood", fields.pointer("outline") + '/' + i, corner, "Expected [lat, lon].", HELP);
        }
        if (corners.size() < LEAST_CORNERS) {
            fields.fault(
                    "outline",
                    "out-of-range",
                    corners.size() + " corners",
                    "An outline has three corners or more.",
                    HELP);
        }
        return points.size() < LEAST_CORNERS ? null : new Area.Outline(points);
    }
}
