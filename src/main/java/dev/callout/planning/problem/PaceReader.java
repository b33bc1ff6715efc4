package dev.callout.planning.problem;

import com.fasterxml.jackson.databind.JsonNode;
import dev.callout.document.Fields;
import dev.callout.time.DrivingPace;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Reads how fast driving goes by time of day: shares of the speed on an empty road, step after step. */
final class PaceReader {
    private static final int SLOWEST_PERMILLE = 100;
    private static final int MOST_STEPS = 5_000;
    private static final int DECIMALS = 3;

    private PaceReader() {}

    /** Null where it is at fault. */
    static @Nullable DrivingPace read(Fields fields) {
        Instant start = fields.instant("start");
        Duration step = Reading.requiredDuration(fields, "step");
        if (fields.has("step") && step.toSeconds() < 1) {
            fields.fault("step", "out-of-range", step, "A step is a second or longer.", null);
        }
        JsonNode paces = fields.require("paces") ? fields.findArray("paces") : null;
        if (paces == null || step.toSeconds() < 1) {
            return null;
        }
        if (paces.size() > MOST_STEPS) {
            fields.fault("paces", "out-of-range", paces.size() + " paces", "There are at most 5000 paces.", null);
            return null;
        }
        int[] permille = new int[paces.size()];
        for (int i = 0; i < permille.length; i++) {
            permille[i] = permille(fields, fields.pointer("paces") + '/' + i, paces.get(i));
        }
        return new DrivingPace(start, (int) step.toSeconds(), permille);
    }

    private static int permille(Fields fields, String at, JsonNode pace) {
        BigDecimal permille =
                pace.isNumber() ? pace.decimalValue().movePointRight(DECIMALS).stripTrailingZeros() : BigDecimal.ZERO;
        if (permille.compareTo(BigDecimal.valueOf(SLOWEST_PERMILLE)) < 0
                || permille.compareTo(BigDecimal.valueOf(DrivingPace.FREE_FLOW)) > 0) {
            fields.issues().add("out-of-range", at, pace, "A pace lies between 0.1 and 1, the empty road.");
            return DrivingPace.FREE_FLOW;
        }
        if (permille.scale() > 0) {
            fields.issues().add("too-precise", at, pace, "Expected at most three decimals.");
            return DrivingPace.FREE_FLOW;
        }
        return permille.intValueExact();
    }
}
