package dev.callout.travel.map;

import java.util.List;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.TopologyException;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.locationtech.jts.operation.polygonize.Polygonizer;
import org.locationtech.jts.operation.union.UnaryUnionOp;

/** Makes areas of lines. Badly mapped ones become empty rather than stop the reading of an extract. */
final class Areas {
    private static final GeometryFactory GEOMETRIES = new GeometryFactory();

    private Areas() {}

    /** What the outer lines enclose less what the inner ones do. Open ends are left out. */
    static Geometry join(List<LineString> outer, List<LineString> inner) {
        try {
            Geometry area = enclosed(outer);
            return inner.isEmpty() ? area : OverlayNGRobust.overlay(area, enclosed(inner), OverlayNG.DIFFERENCE);
        } catch (TopologyException | IllegalArgumentException tangled) {
            return GEOMETRIES.createPolygon();
        }
    }

    /** The area inside a closed line; empty where it is none. */
    static Geometry inside(LineString ring) {
        if (!ring.isClosed() || ring.getNumPoints() < 4) {
            return GEOMETRIES.createPolygon();
        }
        Polygon polygon = GEOMETRIES.createPolygon(ring.getCoordinateSequence());
        return polygon.isValid() ? polygon : polygon.buffer(0);
    }

    /** The part of a geometry that lies in a rectangle. */
    static Geometry clip(Geometry geometry, Geometry rectangle) {
        if (rectangle.getEnvelopeInternal().contains(geometry.getEnvelopeInternal())) {
            return geometry;
        }
        try {
            return OverlayNGRobust.overlay(geometry, rectangle, OverlayNG.INTERSECTION);
        } catch (TopologyException | IllegalArgumentException tangled) {
            return GEOMETRIES.createPolygon();
        }
    }

    @SuppressWarnings("unchecked")
    private static Geometry enclosed(List<LineString> lines) {
        Polygonizer polygonizer = new Polygonizer();
        polygonizer.add(lines);
        Geometry area = UnaryUnionOp.union((List<Polygon>) List.copyOf(polygonizer.getPolygons()));
        return area == null ? GEOMETRIES.createPolygon() : area;
    }
}
