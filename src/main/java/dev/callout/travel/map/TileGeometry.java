package dev.callout.travel.map;

import java.util.Arrays;
import org.locationtech.jts.algorithm.Area;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;

/** A geometry on a tile's grid as the format's drawing commands; x runs to the right and y down. */
final class TileGeometry {
    private static final int MOVE_TO = 1;
    private static final int LINE_TO = 2;
    private static final int CLOSE_PATH = 7;

    private final int type;
    private int[] commands = new int[32];
    private int size;
    private int penX;
    private int penY;

    private TileGeometry(int type) {
        this.type = type;
    }

    /** @param geometry in grid units, of one kind throughout; else what is of another kind is left out */
    static TileGeometry of(Geometry geometry) {
        int dimension = geometry.getDimension();
        TileGeometry drawing = new TileGeometry(dimension + 1);
        for (int i = 0; i < geometry.getNumGeometries(); i++) {
            Geometry part = geometry.getGeometryN(i);
            if (part instanceof Point point && dimension == 0 && !part.isEmpty()) {
                drawing.draw(new Coordinate[] {point.getCoordinate()}, false);
            } else if (part instanceof LineString line && dimension == 1) {
                drawing.draw(line.getCoordinates(), false);
            } else if (part instanceof Polygon polygon && dimension == 2) {
                drawing.drawArea(polygon);
            }
        }
        return drawing;
    }

    /** 1 points, 2 lines, 3 areas. */
    int type() {
        return type;
    }

    int[] commands() {
        return Arrays.copyOf(commands, size);
    }

    private void drawArea(Polygon polygon) {
        if (drawRing(polygon.getExteriorRing(), true)) {
            for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
                drawRing(polygon.getInteriorRingN(i), false);
            }
        }
    }

    /** Outer rings run clockwise on the screen, which is counter-clockwise by the usual formula with y turned down. */
    private boolean drawRing(LineString ring, boolean outer) {
        Coordinate[] line = rounded(ring.getCoordinates());
        if (line.length < 4 || Area.ofRing(line) == 0) {
            return false;
        }
        if (Orientation.isCCW(line) != outer) {
            for (int i = 0, j = line.length - 1; i < j; i++, j--) {
                Coordinate swapped = line[i];
                line[i] = line[j];
                line[j] = swapped;
            }
        }
        draw(Arrays.copyOf(line, line.length - 1), true);
        return true;
    }

    private void draw(Coordinate[] exact, boolean isRing) {
        Coordinate[] line = isRing ? exact : rounded(exact);
        if (type > 1 && line.length < 2) {
            return;
        }
        put(MOVE_TO | 1 << 3);
        moveTo(line[0]);
        if (line.length > 1) {
            put(LINE_TO | line.length - 1 << 3);
            for (int i = 1; i < line.length; i++) {
                moveTo(line[i]);
            }
        }
        if (isRing) {
            put(CLOSE_PATH | 1 << 3);
        }
    }

    /** On the grid, without points that fall onto the one before. */
    private static Coordinate[] rounded(Coordinate[] line) {
        Coordinate[] kept = new Coordinate[line.length];
        int count = 0;
        for (Coordinate point : line) {
            Coordinate onGrid = new Coordinate(Math.rint(point.x), Math.rint(point.y));
            if (count == 0 || !onGrid.equals2D(kept[count - 1])) {
                kept[count++] = onGrid;
            }
        }
        return Arrays.copyOf(kept, count);
    }

    private void moveTo(Coordinate point) {
        int x = (int) point.x;
        int y = (int) point.y;
        put(zigzag(x - penX));
        put(zigzag(y - penY));
        penX = x;
        penY = y;
    }

    private static int zigzag(int number) {
        return number << 1 ^ number >> 31;
    }

    private void put(int command) {
        if (size == commands.length) {
            commands = Arrays.copyOf(commands, 2 * size);
        }
        commands[size++] = command;
    }
}
