package dev.callout.travel;

import dev.callout.geo.Point;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** An invented town, written as OSM XML. One step of x or y is a hundred metres. */
public final class OsmText {
    private static final double LAT = 55.0;
    private static final double LON = 37.0;
    private static final double LAT_STEP = 100 / 111_195.0;
    private static final double LON_STEP = LAT_STEP / Math.cos(Math.toRadians(LAT));

    private final StringBuilder nodes = new StringBuilder();
    private final StringBuilder ways = new StringBuilder();
    private final StringBuilder relations = new StringBuilder();
    private final Map<String, Long> ids = new LinkedHashMap<>();
    private long lastWay = 1_000;

    public static Point at(double x, double y) {
        return new Point(LAT + y * LAT_STEP, LON + x * LON_STEP);
    }

    /** @param tags {@code key=value} separated by commas, or empty */
    public OsmText node(String name, double x, double y, String tags) {
        ids.put(name, (long) ids.size() + 1);
        nodes.append(String.format(
                Locale.ROOT,
                "<node id=\"%d\" lat=\"%.7f\" lon=\"%.7f\">%s</node>%n",
                ids.get(name),
                at(x, y).lat(),
                at(x, y).lon(),
                tags(tags)));
        return this;
    }

    public OsmText node(String name, double x, double y) {
        return node(name, x, y, "");
    }

    /** @param names nodes separated by spaces */
    public OsmText way(String names, String tags) {
        ways.append("<way id=\"").append(++lastWay).append("\">");
        for (String name : names.split(" ")) {
            ways.append("<nd ref=\"").append(ids.get(name)).append("\"/>");
        }
        ways.append(tags(tags)).append("</way>\n");
        return this;
    }

    /** @param names closed ways, outer before inner; each is written as an untagged way of its own */
    public OsmText area(String outer, String inner, String tags) {
        way(outer, "");
        way(inner, "");
        relations
                .append("<relation id=\"1\"><member type=\"way\" role=\"outer\" ref=\"")
                .append(lastWay - 1)
                .append("\"/><member type=\"way\" role=\"inner\" ref=\"")
                .append(lastWay)
                .append("\"/>")
                .append(tags("type=multipolygon," + tags))
                .append("</relation>\n");
        return this;
    }

    public Path writeTo(Path folder) {
        try {
            return Files.writeString(folder.resolve("town.osm"), toString());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public String toString() {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<osm version=\"0.6\">\n" + nodes + ways + relations
                + "</osm>\n";
    }

    private static String tags(String tags) {
        return tags.isEmpty()
                ? ""
                : Arrays.stream(tags.split(","))
                        .map(tag -> tag.split("="))
                        .map(pair -> "<tag k=\"" + pair[0] + "\" v=\"" + pair[1] + "\"/>")
                        .collect(Collectors.joining());
    }
}
