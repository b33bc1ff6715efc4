package dev.callout.simulate;

import dev.callout.simulate.Rates.Rate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** The same ways with several seeds, a row for each, as text for a terminal. */
final class SeedsText {
    private final List<Findings> runs;
    private final StringBuilder text = new StringBuilder();

    private SeedsText(List<Findings> runs) {
        this.runs = runs;
    }

    /** @param runs of the same ways in the same order */
    static String of(List<Findings> runs) {
        SeedsText out = new SeedsText(runs);
        int ways = runs.get(0).reports().size();
        out.line("ALL SEEDS");
        for (int way = 0; way < ways; way++) {
            out.way(way);
        }
        for (int way = 0; way < ways; way++) {
            out.beside(way);
        }
        return out.text.toString();
    }

    private Report report(int run, int way) {
        return runs.get(run).reports().get(way);
    }

    private List<Report> reports(int way) {
        return runs.stream().map(run -> run.reports().get(way)).toList();
    }

    private void way(int way) {
        List<Report> reports = reports(way);
        line("%s", reports.get(0).name().toUpperCase(Locale.ROOT));
        line(
                "   seed    done  overtime    told    kept  per event  median   worst  kept less stated by place: least, most");
        for (int run = 0; run < runs.size(); run++) {
            row(Long.toString(runs.get(run).settings().seed()), report(run, way));
        }
        line(
                "    all  %6.0f  %6.1f h  %6.0f  %5.1f %%  %9.2f",
                sum(reports, report -> report.volume().done()),
                sum(reports, report -> report.volume().overtimeHours()),
                sum(reports, Report::told),
                100 * evening(reports).kept(),
                perEvent(reports));
        if (reports.get(0).statesRates()) {
            places(reports);
        }
    }

    private void row(String seed, Report report) {
        line(
                "  %5s  %6d  %6.1f h  %6d  %5.1f %%  %9.2f  %3.0f ms  %3.0f ms  %s",
                seed,
                report.volume().done(),
                report.volume().overtimeHours(),
                report.told(),
                100 * report.evening().kept(),
                report.retoldPerEvent(),
                report.times().medianMillis(),
                report.times().worstMillis(),
                report.statesRates() ? extremes(Rates.pooled(report.byPosition())) : "-");
    }

    /** The places that differ most to either side, with the standard error of each. */
    private static String extremes(List<Rate> places) {
        Comparator<Rate> order = Comparator.comparingDouble(Rate::points);
        return places.stream().min(order).map(SeedsText::words).orElse("-") + ", "
                + places.stream().max(order).map(SeedsText::words).orElse("-");
    }

    private static String words(Rate rate) {
        return String.format(
                Locale.ROOT, "%+.1f at %s (+-%.1f)", rate.points(), rate.places(), 100 * rate.standardError());
    }

    private void places(List<Report> reports) {
        line("  all seeds by position: windows, stated, kept, difference and standard error in points");
        List<Rate> rows = new ArrayList<>(Rates.pooled(
                Rates.together(reports.stream().map(Report::byPosition).toList())));
        rows.forEach(rate -> rate(rate.places(), rate));
        rate("all", evening(reports));
    }

    private static Rate evening(List<Report> reports) {
        return Rates.together(reports.stream()
                        .map(report -> List.of(report.evening()))
                        .toList())
                .get(0);
    }

    private void rate(String places, Rate rate) {
        line(
                "    %5s  %6d  %5.1f %%  %5.1f %%  %+5.1f  %4.1f",
                places,
                rate.count(),
                100 * rate.stated(),
                100 * rate.kept(),
                rate.points(),
                100 * rate.standardError());
    }

    /** The other ways beside one that states rates, seed by seed and in all. */
    private void beside(int ours) {
        List<Report> our = reports(ours);
        if (!our.get(0).statesRates()) {
            return;
        }
        for (int other = 0; other < runs.get(0).reports().size(); other++) {
            List<Report> others = reports(other);
            if (!others.get(0).statesRates()) {
                line(
                        "%s RE-TELLS %.1f TIMES AS MANY CUSTOMERS PER EVENT AS %s, AND DOES %+.0f VISITS; BY SEED: %s",
                        others.get(0).name().toUpperCase(Locale.ROOT),
                        perEvent(others) / perEvent(our),
                        our.get(0).name().toUpperCase(Locale.ROOT),
                        sum(others, done()) - sum(our, done()),
                        bySeed(our, others));
            } else if (other < ours) {
                line(
                        "PRICE OF %s BESIDE %s: visits done %+.0f of %.0f, overtime %+.1f h of %.1f h",
                        our.get(0).name().toUpperCase(Locale.ROOT),
                        others.get(0).name().toUpperCase(Locale.ROOT),
                        sum(our, done()) - sum(others, done()),
                        sum(others, done()),
                        sum(our, overtime()) - sum(others, overtime()),
                        sum(others, overtime()));
            }
        }
    }

    private static String bySeed(List<Report> our, List<Report> others) {
        List<String> times = new ArrayList<>();
        for (int i = 0; i < our.size(); i++) {
            times.add(String.format(
                    Locale.ROOT,
                    "%.1f (%+d)",
                    others.get(i).retoldPerEvent() / our.get(i).retoldPerEvent(),
                    others.get(i).volume().done() - our.get(i).volume().done()));
        }
        return String.join(", ", times);
    }

    private static ToDoubleFunction<Report> done() {
        return report -> report.volume().done();
    }

    private static ToDoubleFunction<Report> overtime() {
        return report -> report.volume().overtimeHours();
    }

    private static double perEvent(List<Report> reports) {
        return sum(reports, Report::retold) / Math.max(1, sum(reports, Report::eventCount));
    }

    private static double sum(List<Report> reports, ToDoubleFunction<Report> of) {
        return reports.stream().mapToDouble(of).sum();
    }

    private void line(String format, Object... values) {
        text.append(String.format(Locale.ROOT, format, values)).append('\n');
    }
}
