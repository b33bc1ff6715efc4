package dev.callout.planning.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringTokenizer;

/** Reads VRPLIB: distances EXPLICIT (a full matrix, as they are) or EUC_2D (ten times as long, times too). */
final class VrplibText {
    private final Map<String, String> specifications = new HashMap<>();
    private final Map<String, List<String>> sections = new HashMap<>();
    private final int size;
    private final boolean explicit;

    VrplibText(List<String> lines) {
        List<String> section = new ArrayList<>();
        for (String line : lines) {
            String text = line.trim();
            int colon = text.indexOf(':');
            if (text.endsWith("_SECTION")) {
                section = new ArrayList<>();
                sections.put(text, section);
            } else if (colon > 0) {
                specifications.put(
                        text.substring(0, colon).trim(),
                        text.substring(colon + 1).trim());
            } else if (!text.isEmpty() && !text.equals("EOF")) {
                section.add(text);
            }
        }
        size = Integer.parseInt(specification("DIMENSION"));
        explicit = specification("EDGE_WEIGHT_TYPE").equals("EXPLICIT");
        if (!explicit && !specification("EDGE_WEIGHT_TYPE").equals("EUC_2D")) {
            throw new IllegalArgumentException("EDGE_WEIGHT_TYPE is neither EXPLICIT nor EUC_2D");
        }
        if (explicit && !specification("EDGE_WEIGHT_FORMAT").equals("FULL_MATRIX")) {
            throw new IllegalArgumentException("EDGE_WEIGHT_FORMAT is not FULL_MATRIX");
        }
    }

    VrptwInstance instance() {
        int[] depots = numbers("DEPOT_SECTION", 1, 0);
        if (depots.length > 0 && depots[0] != 1) {
            throw new IllegalArgumentException("the depot is not the first place");
        }
        int[] windows = sections.containsKey("TIME_WINDOW_SECTION") ? rows("TIME_WINDOW_SECTION", 2, true) : always();
        int[] opens = new int[size];
        int[] closes = new int[size];
        for (int i = 0; i < size; i++) {
            opens[i] = windows[2 * i];
            closes[i] = windows[2 * i + 1];
        }
        return new VrptwInstance(
                specification("NAME"),
                size,
                Integer.parseInt(specification("CAPACITY")),
                explicit ? numbers("EDGE_WEIGHT_SECTION", size * size, size * size) : euclidean(),
                rows("DEMAND_SECTION", 1, false),
                opens,
                closes,
                service());
    }

    private int[] service() {
        if (sections.containsKey("SERVICE_TIME_SECTION")) {
            return rows("SERVICE_TIME_SECTION", 1, true);
        }
        int[] service = new int[size];
        String same = specifications.get("SERVICE_TIME");
        if (same != null) {
            Arrays.fill(service, 1, size, time(same));
        }
        return service;
    }

    private int[] always() {
        int[] windows = new int[2 * size];
        for (int i = 0; i < size; i++) {
            windows[2 * i + 1] = Integer.MAX_VALUE / 16;
        }
        return windows;
    }

    private int[] euclidean() {
        double[] x = new double[size];
        double[] y = new double[size];
        for (String line : section("NODE_COORD_SECTION")) {
            String[] row = line.split("\\s+");
            int place = Integer.parseInt(row[0]) - 1;
            x[place] = Double.parseDouble(row[1]);
            y[place] = Double.parseDouble(row[2]);
        }
        return VrptwInstance.euclidean(x, y);
    }

    /** Rows of a place's number (from 1) and so many figures. */
    private int[] rows(String name, int figures, boolean times) {
        int[] result = new int[size * figures];
        for (String line : section(name)) {
            String[] row = line.split("\\s+");
            int place = Integer.parseInt(row[0]) - 1;
            for (int f = 0; f < figures; f++) {
                result[place * figures + f] = times ? time(row[1 + f]) : (int) Double.parseDouble(row[1 + f]);
            }
        }
        return result;
    }

    private int time(String figure) {
        return explicit ? (int) Double.parseDouble(figure) : SolomonText.tenfold(figure);
    }

    private int[] numbers(String name, int most, int least) {
        int[] result = new int[most];
        int count = 0;
        for (String line : section(name)) {
            StringTokenizer tokens = new StringTokenizer(line);
            while (tokens.hasMoreTokens() && count < most) {
                result[count++] = Integer.parseInt(tokens.nextToken());
            }
        }
        if (count < least) {
            throw new IllegalArgumentException(name + " has " + count + " figures instead of " + least);
        }
        return Arrays.copyOf(result, count);
    }

    private List<String> section(String name) {
        List<String> lines = sections.get(name);
        if (lines == null) {
            throw new IllegalArgumentException("no " + name);
        }
        return lines;
    }

    private String specification(String name) {
        String value = specifications.get(name);
        if (value == null) {
            throw new IllegalArgumentException("no " + name);
        }
        return value;
    }
}
