package dev.callout.exchange.town;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes OSM XML: nodes first, then ways, then relations; ids count from 1. */
final class OsmWriter {
    private final StringBuilder nodes = new StringBuilder();
    private final StringBuilder ways = new StringBuilder();
    private final StringBuilder relations = new StringBuilder();
    private long nodeCount;
    private long wayCount;
    private long relationCount;

    long node(double lat, double lon, Map<String, String> tags) {
        long id = ++nodeCount;
        nodes.append(" <node id=\"").append(id).append("\" version=\"1\" lat=\"");
        nodes.append(degrees(lat)).append("\" lon=\"").append(degrees(lon));
        if (tags.isEmpty()) {
            nodes.append("\"/>\n");
        } else {
            nodes.append("\">\n");
            tags(nodes, tags);
            nodes.append(" </node>\n");
        }
        return id;
    }

    long way(List<Long> refs, Map<String, String> tags) {
        long id = ++wayCount;
        ways.append(" <way id=\"").append(id).append("\" version=\"1\">\n");
        refs.forEach(ref -> ways.append("  <nd ref=\"").append(ref).append("\"/>\n"));
        tags(ways, tags);
        ways.append(" </way>\n");
        return id;
    }

    /** An area with a hole; both are closed ways. */
    void area(long outer, long inner, Map<String, String> tags) {
        relations.append(" <relation id=\"").append(++relationCount).append("\" version=\"1\">\n");
        relations
                .append("  <member type=\"way\" role=\"outer\" ref=\"")
                .append(outer)
                .append("\"/>\n");
        relations
                .append("  <member type=\"way\" role=\"inner\" ref=\"")
                .append(inner)
                .append("\"/>\n");
        Map<String, String> all = new TreeMap<>(tags);
        all.put("type", "multipolygon");
        tags(relations, all);
        relations.append(" </relation>\n");
    }

    /** @param comment says that nothing in it is real */
    String text(String comment) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <osm version="0.6" generator="callout">
                <!-- %s -->
                """.formatted(comment) + nodes + ways + relations + "</osm>\n";
    }

    private static void tags(StringBuilder to, Map<String, String> tags) {
        new TreeMap<>(tags)
                .forEach((key, value) -> to.append("  <tag k=\"")
                        .append(key)
                        .append("\" v=\"")
                        .append(value)
                        .append("\"/>\n"));
    }

    /** Six decimals, a tenth of a metre: what two machines compute apart is rounded away. */
    private static String degrees(double value) {
        long millionths = Math.round(value * 1_000_000);
        return millionths / 1_000_000 + "." + String.format("%06d", millionths % 1_000_000);
    }
}
