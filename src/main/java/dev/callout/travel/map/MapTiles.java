package dev.callout.travel.map;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygonal;
import org.locationtech.jts.index.strtree.STRtree;
import org.locationtech.jts.simplify.DouglasPeuckerSimplifier;

/**
 * The map of an extract as Mapbox vector tiles in the usual web Mercator grid, made as they are asked for. Layers and their
 * attributes are those of {@link Legend}. Holds the extract's drawn features in memory. Thread-safe.
 */
public final class MapTiles {
    public static final int MOST_ZOOM = 20;

    /** From here on lines are drawn with every bend. */
    private static final int SHARP_ZOOM = 15;

    /** How far, in units of the grid, a simplified line may stray: a quarter of a pixel. */
    private static final double TOLERANCE = 4;

    private static final GeometryFactory GEOMETRIES = new GeometryFactory();

    /** Areas smaller than this many square units of the grid are left out: a quarter of a pixel. */
    private static final double LEAST_AREA = 64;

    private final STRtree index = new STRtree();
    private final List<Shape> shapes = new ArrayList<>();
    private final Envelope bounds = new Envelope();

    private final String attribution;

    private MapTiles(String attribution) {
        this.attribution = attribution;
    }

    /** @param extract one whose roads have been opened, so that it is known to be whole */
    public static MapTiles of(Path extract) {
        MapTiles tiles = new MapTiles(Attribution.of(extract));
        ExtractFeatures.read(extract, feature -> Legend.shapes(feature).forEach(tiles::add));
        tiles.index.build();
        return tiles;
    }

    /** Whose data this is, for the map's corner; empty where it is nobody else's. */
    public String attribution() {
        return attribution;
    }

    public static boolean isTile(int zoom, int x, int y) {
        return zoom >= 0 && zoom <= MOST_ZOOM && x >= 0 && y >= 0 && x < 1 << zoom && y < 1 << zoom;
    }

    /** West, south, east and north in degrees; not a number where there is nothing on the map. */
    public double[] bounds() {
        return new double[] {bounds.getMinX(), bounds.getMinY(), bounds.getMaxX(), bounds.getMaxY()};
    }

    /**
     * One tile, not compressed.
     *
     * @return no bytes where there is nothing to show
     * @throws IllegalArgumentException where there is no such tile
     */
    public byte[] tile(int zoom, int x, int y) {
        if (!isTile(zoom, x, y)) {
            throw new IllegalArgumentException("No tile " + zoom + "/" + x + "/" + y);
        }
        Grid grid = new Grid(zoom, x, y);
        Map<String, TileWriter> layers = new LinkedHashMap<>();
        for (int number : numbersIn(grid.withMargin())) {
            Shape shape = shapes.get(number);
            if (shape.leastZoom() <= zoom) {
                TileWriter layer = layers.computeIfAbsent(shape.layer(), TileWriter::new);
                layer.add(shape, TileGeometry.of(drawn(shape.geometry(), grid, zoom)));
            }
        }
        ByteArrayOutputStream tile = new ByteArrayOutputStream();
        layers.values().forEach(layer -> tile.writeBytes(layer.bytes()));
        return tile.toByteArray();
    }

    private void add(Shape shape) {
        bounds.expandToInclude(shape.geometry().getEnvelopeInternal());
        Geometry onMap = Grid.projected(shape.geometry());
        index.insert(onMap.getEnvelopeInternal(), shapes.size());
        shapes.add(new Shape(shape.layer(), shape.leastZoom(), onMap, shape.attributes()));
    }

    /** In the order of the extract, so that a tile made twice has the same bytes. */
    @SuppressWarnings("unchecked")
    private int[] numbersIn(Envelope rectangle) {
        return ((List<Integer>) index.query(rectangle))
                .stream().mapToInt(Integer::intValue).sorted().toArray();
    }

    private static Geometry drawn(Geometry onMap, Grid grid, int zoom) {
        Geometry onGrid = grid.of(Areas.clip(onMap, grid.rectangle()));
        if (zoom < SHARP_ZOOM && onGrid.getDimension() > 0) {
            onGrid = DouglasPeuckerSimplifier.simplify(onGrid, TOLERANCE);
        }
        return onGrid instanceof Polygonal && onGrid.getArea() < LEAST_AREA ? GEOMETRIES.createPolygon() : onGrid;
    }
}
