package dev.callout.travel.map;

import dev.callout.geo.Point;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.operation.union.UnaryUnionOp;

/** The river of the invented town, and the bridges over it. */
public final class SampleRiver {
    static final Path EXTRACT =
            Path.of(System.getProperty("callout.basedir", "."), "data-samples/moscow-isp/roads.osm.gz");

    /** About 20 metres in degrees of latitude. */
    private static final double BESIDE_A_BRIDGE = 20 / 111_195.0;

    private static final GeometryFactory GEOMETRIES = new GeometryFactory();

    private final Geometry river;
    private final Geometry onBridges;

    private SampleRiver(Geometry river, Geometry onBridges) {
        this.river = river;
        this.onBridges = onBridges;
    }

    public static SampleRiver read() {
        List<Geometry> water = new ArrayList<>();
        List<Geometry> bridges = new ArrayList<>();
        ExtractFeatures.read(EXTRACT, feature -> {
            if ("water".equals(feature.tag("natural")) && feature.geometry() instanceof LineString shore) {
                water.add(Areas.inside(shore));
            } else if (feature.has("highway") && "yes".equals(feature.tag("bridge"))) {
                bridges.add(feature.geometry());
            }
        });
        return new SampleRiver(
                UnaryUnionOp.union(water), UnaryUnionOp.union(bridges).buffer(BESIDE_A_BRIDGE));
    }

    public boolean isCrossed(List<Point> way) {
        return line(way).intersects(river);
    }

    public boolean isCrossedOffBridges(List<Point> way) {
        return !line(way).intersection(river).difference(onBridges).isEmpty();
    }

    private static LineString line(List<Point> way) {
        Coordinate[] line = way.stream()
                .map(point -> new Coordinate(point.lon(), point.lat()))
                .toArray(Coordinate[]::new);
        return GEOMETRIES.createLineString(line.length == 1 ? new Coordinate[] {line[0], line[0]} : line);
    }
}
