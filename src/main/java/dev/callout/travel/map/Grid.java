package dev.callout.travel.map;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/** The grid of one tile in web Mercator, where the whole world is a square from 0 to 1, x to the east and y to the south. */
final class Grid {
    /** Drawn beyond the tile's edge, so that outlines and wide lines join without a seam. */
    private static final double MARGIN = 128.0 / TileWriter.EXTENT;

    /** Beyond it the square ends. */
    private static final double MOST_LATITUDE = 85.0511287798066;

    private static final GeometryFactory GEOMETRIES = new GeometryFactory();

    private final double tiles;
    private final int x;
    private final int y;

    Grid(int zoom, int x, int y) {
        this.tiles = 1L << zoom;
        this.x = x;
        this.y = y;
    }

    /** Degrees on the square world. */
    static Geometry projected(Geometry degrees) {
        Geometry onMap = degrees.copy();
        onMap.apply((Coordinate point) -> {
            double lat = Math.toRadians(Math.max(-MOST_LATITUDE, Math.min(MOST_LATITUDE, point.y)));
            point.x = (point.x + 180) / 360;
            point.y = (1 - Math.log(Math.tan(lat) + 1 / Math.cos(lat)) / Math.PI) / 2;
        });
        onMap.geometryChanged();
        return onMap;
    }

    Envelope withMargin() {
        return new Envelope(
                (x - MARGIN) / tiles, (x + 1 + MARGIN) / tiles, (y - MARGIN) / tiles, (y + 1 + MARGIN) / tiles);
    }

    Geometry rectangle() {
        return GEOMETRIES.toGeometry(withMargin());
    }

    /** From the square world into units of the grid. */
    Geometry of(Geometry onMap) {
        Geometry onGrid = onMap.copy();
        onGrid.apply((Coordinate point) -> {
            point.x = (point.x * tiles - x) * TileWriter.EXTENT;
            point.y = (point.y * tiles - y) * TileWriter.EXTENT;
        });
        onGrid.geometryChanged();
        return onGrid;
    }
}
