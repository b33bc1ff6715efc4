package dev.callout.travel.map;

import com.carrotsearch.hppc.LongArrayList;
import com.carrotsearch.hppc.LongHashSet;
import com.carrotsearch.hppc.LongLongHashMap;
import com.carrotsearch.hppc.LongObjectHashMap;
import com.graphhopper.reader.ReaderElement;
import com.graphhopper.reader.ReaderNode;
import com.graphhopper.reader.ReaderRelation;
import com.graphhopper.reader.ReaderWay;
import com.graphhopper.reader.osm.OSMInputFile;
import com.graphhopper.reader.osm.SkipOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;

/**
 * Reads the tagged things of an extract: once for the areas that are put together from several lines, then for all. Holds the
 * places of all nodes meanwhile, 16 to 32 bytes each. Only for extracts whose roads have been opened, which checks the file.
 */
final class ExtractFeatures {
    private static final GeometryFactory GEOMETRIES = new GeometryFactory();
    private static final double UNITS_PER_DEGREE = 1e7;

    private final Path extract;
    private final Consumer<Feature> to;
    private final LongHashSet waysOfAreas = new LongHashSet();
    private final LongLongHashMap places = new LongLongHashMap();
    private final LongObjectHashMap<LineString> linesOfAreas = new LongObjectHashMap<>();

    private ExtractFeatures(Path extract, Consumer<Feature> to) {
        this.extract = extract;
        this.to = to;
    }

    /** @param to is called from this thread, points before lines before areas */
    static void read(Path extract, Consumer<Feature> to) {
        ExtractFeatures features = new ExtractFeatures(extract, to);
        features.each(new SkipOptions(true, true, false), features::noteArea);
        features.each(SkipOptions.none(), features::tell);
    }

    private void each(SkipOptions skip, Consumer<ReaderElement> consumer) {
        try (OSMInputFile in = new OSMInputFile(extract.toFile())
                .setWorkerThreads(1)
                .setSkipOptions(skip)
                .open()) {
            for (ReaderElement element = in.getNext(); element != null; element = in.getNext()) {
                consumer.accept(element);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (XMLStreamException failed) {
            throw new IllegalStateException("The extract " + extract + " cannot be read", failed);
        }
    }

    private void noteArea(ReaderElement element) {
        if (element instanceof ReaderRelation relation && isArea(relation)) {
            for (ReaderRelation.Member member : relation.getMembers()) {
                if (member.getType() == ReaderElement.Type.WAY) {
                    waysOfAreas.add(member.getRef());
                }
            }
        }
    }

    private static boolean isArea(ReaderRelation relation) {
        return relation.hasTag("type", "multipolygon");
    }

    private void tell(ReaderElement element) {
        if (element instanceof ReaderNode node) {
            places.put(node.getId(), packed(node.getLat(), node.getLon()));
            if (element.hasTags()) {
                tell(element.getTags(), GEOMETRIES.createPoint(new Coordinate(node.getLon(), node.getLat())));
            }
        } else if (element instanceof ReaderWay way) {
            LineString line = line(way.getNodes());
            if (line == null) {
                return;
            }
            if (waysOfAreas.contains(way.getId())) {
                linesOfAreas.put(way.getId(), line);
            }
            if (way.hasTags()) {
                tell(way.getTags(), line);
            }
        } else if (element instanceof ReaderRelation relation && isArea(relation)) {
            Geometry area = Areas.join(lines(relation, false), lines(relation, true));
            if (!area.isEmpty()) {
                tell(relation.getTags(), area);
            }
        }
    }

    private void tell(Map<String, Object> tags, Geometry geometry) {
        to.accept(new Feature(Map.copyOf(tags), geometry));
    }

    private List<LineString> lines(ReaderRelation relation, boolean inner) {
        List<LineString> lines = new ArrayList<>();
        for (ReaderRelation.Member member : relation.getMembers()) {
            LineString line = linesOfAreas.get(member.getRef());
            if (line != null && member.getRole().equals("inner") == inner) {
                lines.add(line);
            }
        }
        return lines;
    }

    /** Nodes outside the extract are left out; null where fewer than two are left. */
    private @Nullable LineString line(LongArrayList nodes) {
        List<Coordinate> line = new ArrayList<>(nodes.size());
        for (int i = 0; i < nodes.size(); i++) {
            long node = nodes.get(i);
            if (places.containsKey(node)) {
                line.add(unpacked(places.get(node)));
            }
        }
        return line.size() < 2 ? null : GEOMETRIES.createLineString(line.toArray(Coordinate[]::new));
    }

    private static long packed(double lat, double lon) {
        return Math.round(lat * UNITS_PER_DEGREE) << 32 | Math.round(lon * UNITS_PER_DEGREE) & 0xffff_ffffL;
    }

    private static Coordinate unpacked(long place) {
        return new Coordinate((int) place / UNITS_PER_DEGREE, (place >> 32) / UNITS_PER_DEGREE);
    }
}
