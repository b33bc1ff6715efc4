package dev.callout.dispatch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

/** Windows that will be kept less often than the rulebook wants: a dispatcher sees them before anybody is told. */
final class BelowRate {
    /** Rates are known to three decimals; the last is noise. */
    private static final double NOISE = 0.0005;

    private BelowRate() {}

    static boolean is(@Nullable Double keptRate, double statedRate) {
        return keptRate != null && keptRate < statedRate - NOISE;
    }

    /** Marks the stops of a plan's answer, and counts them. */
    static void mark(ObjectNode plan, double statedRate) {
        int count = 0;
        for (JsonNode route : plan.path("routes")) {
            for (JsonNode stop : route.path("stops")) {
                JsonNode rate = stop.path("window").path("rate");
                if (rate.isNumber() && is(rate.doubleValue(), statedRate)) {
                    ((ObjectNode) stop).put("belowRate", true);
                    count++;
                }
            }
        }
        plan.put("statedRate", statedRate);
        plan.put("belowRate", count);
    }
}
