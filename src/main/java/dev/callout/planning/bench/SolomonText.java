package dev.callout.planning.bench;

import java.util.List;

/** Reads the text of Solomon's and of Gehring and Homberger's instances. */
final class SolomonText {
    private static final int TENFOLD = 10;

    private SolomonText() {}

    static VrptwInstance instance(List<String> lines) {
        int vehicle = find(lines, "NUMBER");
        int customers = find(lines, "CUST");
        int capacity = (int) Double.parseDouble(fields(lines.get(vehicle + 1))[1]);
        List<String[]> rows = lines.subList(customers + 1, lines.size()).stream()
                .filter(line -> !line.isBlank())
                .map(SolomonText::fields)
                .toList();
        int n = rows.size();
        double[] x = new double[n];
        double[] y = new double[n];
        int[] demand = new int[n];
        int[] opens = new int[n];
        int[] closes = new int[n];
        int[] service = new int[n];
        for (int i = 0; i < n; i++) {
            String[] row = rows.get(i);
            if (Integer.parseInt(row[0]) != i) {
                throw new IllegalArgumentException("customer " + i + " is missing");
            }
            x[i] = Double.parseDouble(row[1]);
            y[i] = Double.parseDouble(row[2]);
            demand[i] = (int) Double.parseDouble(row[3]);
            opens[i] = tenfold(row[4]);
            closes[i] = tenfold(row[5]);
            service[i] = tenfold(row[6]);
        }
        return new VrptwInstance(
                lines.get(0).trim(), n, capacity, VrptwInstance.euclidean(x, y), demand, opens, closes, service);
    }

    static int tenfold(String figure) {
        return (int) Math.round(TENFOLD * Double.parseDouble(figure));
    }

    private static int find(List<String> lines, String word) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).trim().startsWith(word + " ")) {
                return i;
            }
        }
        throw new IllegalArgumentException("no line begins with " + word);
    }

    private static String[] fields(String line) {
        return line.trim().split("\\s+");
    }
}
