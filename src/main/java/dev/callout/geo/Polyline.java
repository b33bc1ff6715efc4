package dev.callout.geo;

import java.util.List;

/** Google's encoded polyline format with five decimal places, about a metre: a line as a short text for phones. */
public final class Polyline {
    private Polyline() {}

    /** Each ordinate as the difference to the one before, in five-bit pieces, least first, as printable characters. */
    public static String encode(List<Point> line) {
        StringBuilder text = new StringBuilder();
        long lat = 0;
        long lon = 0;
        for (Point point : line) {
            long nextLat = Math.round(point.lat() * 1e5);
            long nextLon = Math.round(point.lon() * 1e5);
            append(text, nextLat - lat);
            append(text, nextLon - lon);
            lat = nextLat;
            lon = nextLon;
        }
        return text.toString();
    }

    private static void append(StringBuilder text, long difference) {
        // The sign goes into the lowest bit, so that small differences of either sign stay short.
        long rest = difference < 0 ? ~(difference << 1) : difference << 1;
        while (rest >= 0x20) {
            text.append((char) ((0x20 | (rest & 0x1f)) + 63));
            rest >>= 5;
        }
        text.append((char) (rest + 63));
    }
}
