package dev.callout.planning.bench;

import dev.callout.planning.problem.ProblemJson;
import dev.callout.planning.rule.Rules;
import java.util.Arrays;
import java.util.List;

/** Reading and checking problems, by size. */
public final class JsonSection implements ReportSection {
    private static final List<Integer> SIZES = List.of(100, 300, 600, 1_000);
    private static final int TIMES = 7;
    private static final double MEBIBYTE = 1 << 20;

    @Override
    public String id() {
        return "json";
    }

    @Override
    public String title() {
        return "Reading a problem";
    }

    @Override
    public void write(ReportText text) {
        text.paragraph(
                "Parsed, checked and turned into records, the matrix included; the first time in a young process, and the"
                        + " median of seven, in processor milliseconds of the thread.");
        text.columns("visits", "MiB", "first, ms", "median, ms");
        for (int visits : SIZES) {
            byte[] json = ProblemJson.write(FieldServiceDay.of(visits / 10, visits, 1));
            double[] millis = new double[TIMES];
            for (int i = 0; i < TIMES; i++) {
                double begun = ProcessorTime.ofThreadMillis();
                ProblemJson.read(json, Rules.leastWeights());
                millis[i] = ProcessorTime.ofThreadMillis() - begun;
            }
            double first = millis[0];
            Arrays.sort(millis);
            text.row(visits, json.length / MEBIBYTE, first, millis[TIMES / 2]);
        }
    }
}
