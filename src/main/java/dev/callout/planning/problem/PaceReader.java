package dev.callout.planning.problem;

import com.fasterxml.jackson.databind.JsonNode;
import dev.callout.document.Fields;
import dev.callout.time.DrivingPace;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads how fast driving goes by time of day: shares of the speed on an empty road, step after step, elsewhere and by area,
 * and in which area each location lies.
 */
final class PaceReader {
    private static final int SLOWEST_PERMILLE = 100;
    private static final int MOST_STEPS = 5_000;
    private static final int MOST_AREAS = 30;
    private static final int DECIMALS = 3;

    private PaceReader() {}

    /** Null where it is at fault. */
    static @Nullable PaceByArea read(Fields fields, int locations) {
        Instant start = fields.instant("start");
        Duration step = Reading.requiredDuration(fields, "step");
        if (fields.has("step") && step.toSeconds() < 1) {
            fields.fault("step", "out-of-range", step, "A step is a second or longer.", null);
        }
        int[] elsewhere = fields.require("paces") ? permille(fields, "paces", -1) : null;
        List<String> names = new ArrayList<>(List.of(""));
        List<int[]> paces = new ArrayList<>();
        paces.add(elsewhere == null ? new int[0] : elsewhere);
        boolean sound = areas(fields, elsewhere == null ? -1 : elsewhere.length, names, paces);
        int[] areaOf = areaOf(fields, names, locations);
        if (elsewhere == null || step.toSeconds() < 1 || !sound) {
            return null;
        }
        List<PaceByArea.Area> areas = new ArrayList<>();
        for (int area = 0; area < names.size(); area++) {
            areas.add(new PaceByArea.Area(
                    names.get(area), new DrivingPace(start, (int) step.toSeconds(), paces.get(area))));
        }
        return new PaceByArea(areas, areaOf);
    }

    private static boolean areas(Fields fields, int steps, List<String> names, List<int[]> paces) {
        int before = fields.issues().list().size();
        fields.findObject("areas", areas -> {
            if (areas.names().size() > MOST_AREAS) {
                fields.fault(
                        "areas", "out-of-range", areas.names().size() + " areas", "There are at most 30 areas.", null);
            }
            for (String name : areas.names()) {
                int[] permille = permille(areas, name, steps);
                if (name.isBlank()) {
                    areas.fault(name, "blank-text", name, "An area must have a name.", null);
                }
                names.add(name);
                paces.add(permille == null ? paces.get(PaceByArea.ELSEWHERE) : permille);
            }
            return names;
        });
        return fields.issues().list().size() == before;
    }

    private static int[] areaOf(Fields fields, List<String> names, int locations) {
        int[] areaOf = new int[locations];
        JsonNode given = fields.has("areaOf") ? fields.findArray("areaOf") : null;
        if (given != null && given.size() != locations) {
            fields.fault(
                    "areaOf",
                    "bad-areas",
                    given.size() + " entries",
                    "There must be one entry for each of the " + locations + " locations.",
                    "An area's name, or null for a location that lies in none.");
            return areaOf;
        }
        for (int i = 0; given != null && i < locations; i++) {
            JsonNode name = given.get(i);
            areaOf[i] = name.isNull() ? PaceByArea.ELSEWHERE : names.indexOf(name.asText());
            if (areaOf[i] < 0 || (areaOf[i] == PaceByArea.ELSEWHERE && !name.isNull())) {
                areaOf[i] = PaceByArea.ELSEWHERE;
                fields.issues().add("unknown-area", fields.pointer("areaOf") + '/' + i, name, "There is no such area.");
            }
        }
        return areaOf;
    }

    /** @param steps how many there must be; negative: any number */
    private static int @Nullable [] permille(Fields fields, String field, int steps) {
        JsonNode paces = fields.findArray(field);
        if (paces == null) {
            return null;
        }
        if (paces.size() > MOST_STEPS || (steps >= 0 && paces.size() != steps)) {
            String message = steps < 0
                    ? "There are at most 5000 paces."
                    : "There must be as many paces as elsewhere: " + steps + '.';
            fields.fault(field, "out-of-range", paces.size() + " paces", message, null);
            return null;
        }
        int[] permille = new int[paces.size()];
        Arrays.setAll(permille, i -> permille(fields, fields.pointer(field) + '/' + i, paces.get(i)));
        return permille;
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
