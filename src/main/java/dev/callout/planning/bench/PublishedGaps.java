package dev.callout.planning.bench;

import java.util.List;

/**
 * What other solvers reached, in percent above the best known, at 10, 30 and 60 processor seconds of the whole process on one
 * thread: measured once, every plan re-checked by one checker, on a two-core machine.
 */
final class PublishedGaps {
    private static final List<Row> ROWS = List.of(
            new Row("OR-Tools 9.15", "3.8 / 1.3", "6.7 / 4.4", "14 / 14 / 9.1", "7.4 / 7.3 / 7.3", "none / 41 / 32"),
            new Row("jsprit 1.9 beta", "3.0 / 1.2", "2.6 / 1.1", "10 / 6.7 / 1.2", "13 / 3.5 / 2.1", "none / 17 / 9.2"),
            new Row(
                    "VROOM 1.15 rc",
                    "1.1 / 1.1",
                    "1.3 / 1.3",
                    "8.8 / 5.6 / 4.9",
                    "5.2 / 4.4 / 2.5",
                    "none / 7.4 / 7.4"),
            new Row(
                    "PyVRP 0.14",
                    "0.24 / 0.24",
                    "0.42 / 0.30",
                    "1.1 / 0.8 / 0.7",
                    "2.9 / 1.2 / 0.85",
                    "8.5 / 6.2 / 3.9"));

    private PublishedGaps() {}

    private record Row(String solver, String r112, String r121, String ortec325, String r141, String r1101) {}

    static void write(ReportText text) {
        text.paragraph(
                "Others on the same instances, in percent above the best known at 10 / 30 / 60 s (at 10 / 30 s up to 200"
                        + " customers), one thread, processor time of the whole process, measured before on a two-core machine:");
        text.columns("solver", "R112", "R1_2_1", "ORTEC n325", "R1_4_1", "R1_10_1");
        ROWS.forEach(row -> text.row(row.solver, row.r112, row.r121, row.ortec325, row.r141, row.r1101));
    }
}
