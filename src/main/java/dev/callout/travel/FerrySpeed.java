package dev.callout.travel;

import com.graphhopper.reader.ReaderWay;
import com.graphhopper.reader.osm.OSMReaderUtility;
import com.graphhopper.routing.ev.DecimalEncodedValue;
import com.graphhopper.routing.ev.DecimalEncodedValueImpl;
import com.graphhopper.routing.ev.DefaultImportRegistry;
import com.graphhopper.routing.ev.EdgeIntAccess;
import com.graphhopper.routing.ev.ImportRegistry;
import com.graphhopper.routing.ev.ImportUnit;
import com.graphhopper.routing.util.parsers.TagParser;
import com.graphhopper.storage.IntsRef;

/**
 * How fast a ferry is for whoever drives up to the quay: the crossing takes its {@code duration}, after half of the {@code interval}
 * between two sailings; where the extract does not tell the interval, two fifths of the crossing. Ferries without a duration are
 * left to the library's guess. See decision 0410.
 */
final class FerrySpeed implements TagParser {
    /** An encoded value in km/h; 0 where there is no ferry with a duration. */
    static final String NAME = "ferry_speed_with_wait";

    private static final int BITS = 12;
    private static final double STEP_KMH = 0.05;
    private static final double USUAL_WAIT = 0.4;

    private final DecimalEncodedValue speed;

    private FerrySpeed(DecimalEncodedValue speed) {
        this.speed = speed;
    }

    /** What the library knows, and this. */
    static ImportRegistry registry() {
        ImportRegistry known = new DefaultImportRegistry();
        return name -> name.equals(NAME)
                ? ImportUnit.create(
                        NAME,
                        settings -> new DecimalEncodedValueImpl(NAME, BITS, STEP_KMH, false),
                        (values, settings) -> new FerrySpeed(values.getDecimalEncodedValue(NAME)))
                : known.createImportUnit(name);
    }

    @Override
    public void handleWayTags(int edge, EdgeIntAccess edges, ReaderWay way, IntsRef relation) {
        // The reader works it out for ferries from their duration and length.
        Double afloat = way.getTag("speed_from_duration", (Double) null);
        if (afloat != null && way.hasTag("route", "ferry")) {
            long crossing = seconds(way, "duration");
            long interval = seconds(way, "interval");
            double wait = interval > 0 ? interval / 2.0 : crossing * USUAL_WAIT;
            double kmh = crossing > 0 ? afloat * crossing / (crossing + wait) : 0;
            double least = Math.max(kmh, speed.getSmallestNonZeroValue());
            speed.setDecimal(false, edge, edges, Math.min(least, speed.getMaxStorableDecimal()));
        }
    }

    private static long seconds(ReaderWay way, String tag) {
        try {
            return OSMReaderUtility.parseDuration(way.getTag(tag));
        } catch (IllegalArgumentException unreadable) {
            return 0;
        }
    }
}
