package dev.callout.simulate;

import dev.callout.simulate.Rates.Rate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Reports as text for a terminal. */
final class ReportText {
    private final StringBuilder text = new StringBuilder();

    private ReportText() {}

    static String of(List<Report> reports) {
        ReportText out = new ReportText();
        reports.forEach(out::report);
        out.beside(reports);
        out.prices(reports.stream().filter(Report::statesRates).toList());
        return out.text.toString();
    }

    private void report(Report report) {
        Report.Volume volume = report.volume();
        line("%s", report.name().toUpperCase(Locale.ROOT));
        line("  visits    asked %d, done %d, waiting at the end %d", volume.asked(), volume.done(), volume.waiting());
        line(
                "  hours     driving %.1f, waiting at doors %.1f, overtime %.1f; slack in plans %.0f %%",
                volume.driveHours(), volume.waitHours(), volume.overtimeHours(), 100 * report.slack());
        line("  windows   %s; told the evening before: %.0f minutes wide", counts(report.outcomes()), report.width());
        line("  events    %s", counts(report.events()));
        line("  re-told   %d customers, %.2f per event", report.retold(), report.retoldPerEvent());
        report.retoldBy().forEach((why, count) -> line("    %5d  %s", count, why));
        if (report.statesRates()) {
            rescues(report);
        }
        line("  told the evening before, by position: windows, stated, kept, difference and standard error in points");
        Rates.pooled(report.byPosition()).forEach(rate -> rate(report, rate.places(), rate));
        rate(report, "all", report.evening());
        rate(report, "today", report.onTheDay());
        Report.Times times = report.times();
        line(
                "  times     %d decisions, median %.0f ms, worst %.0f ms of processor time; nights %.1f s",
                times.decisions(), times.medianMillis(), times.worstMillis(), times.planMillis() / 1000.0);
    }

    private void rescues(Report report) {
        Report.Rescues rescues = report.rescues();
        Rescued beside = rescues.beside();
        line(
                "  rescues   %d, promises kept after one %d, saved by them (sum of chances) %.1f",
                rescues.made(), rescues.kept(), rescues.gain());
        line(
                "  replanned %d of %d promises kept that the day left alone breaks (%.1f %%), %d broken that it keeps",
                beside.saved(), beside.count(), 100 * beside.share(), beside.lost());
        line(
                "  narrower  %.0f %% of windows under an hour two stops away; begun before their end %.1f %%",
                100 * report.narrowing().narrower(), 100 * report.narrowing().kept());
        line("  learned   misses by place: failing anyway + share of computed: %s", report.reliability());
    }

    private void rate(Report report, String key, Rate rate) {
        if (report.statesRates()) {
            line(
                    "    %5s  %6d  %5.1f %%  %5.1f %%  %+5.1f  %4.1f",
                    key,
                    rate.count(),
                    100 * rate.stated(),
                    100 * rate.kept(),
                    rate.points(),
                    100 * rate.standardError());
        } else {
            line(
                    "    %5s  %6d        -  %5.1f %%      -  %4.1f",
                    key, rate.count(), 100 * rate.kept(), 100 * rate.standardError());
        }
    }

    /** All ways in a row each; the last number says how many times as many customers each re-told as Callout at its rate. */
    private void beside(List<Report> reports) {
        List<Report> ours = reports.stream().filter(Report::statesRates).toList();
        if (reports.size() < 2) {
            return;
        }
        line("BESIDE ONE ANOTHER");
        line(
                "  %-72s  %6s  %6s  %6s  %7s  %9s  times %s",
                "", "done", "told", "kept", "re-told", "per event", names(ours));
        for (Report report : reports) {
            String times = ours.stream()
                    .map(our -> "%.1f".formatted(report.retoldPerEvent() / our.retoldPerEvent()))
                    .collect(Collectors.joining(", "));
            line(
                    "  %-72s  %6d  %6d  %5.1f%%  %7d  %9.2f  %s",
                    report.name(),
                    report.volume().done(),
                    report.told(),
                    100 * report.evening().kept(),
                    report.retold(),
                    report.retoldPerEvent(),
                    times);
        }
    }

    private static String names(List<Report> reports) {
        return reports.stream().map(Report::name).collect(Collectors.joining(", "));
    }

    /** What the higher of several rates cost, beside the first. */
    private void prices(List<Report> ours) {
        for (Report dear : ours.subList(Math.min(1, ours.size()), ours.size())) {
            Report.Volume first = ours.get(0).volume();
            Report.Volume more = dear.volume();
            int visits = more.done() - first.done();
            line(
                    "PRICE OF %s BESIDE %s: visits done %+d (%+.1f %%), overtime %+.1f h, waiting %+.1f h, driving %+.1f h",
                    dear.name().toUpperCase(Locale.ROOT),
                    ours.get(0).name().toUpperCase(Locale.ROOT),
                    visits,
                    100.0 * visits / Math.max(1, first.done()),
                    more.overtimeHours() - first.overtimeHours(),
                    more.waitHours() - first.waitHours(),
                    more.driveHours() - first.driveHours());
        }
    }

    private static String counts(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .map(one -> one.getKey() + " " + one.getValue())
                .collect(Collectors.joining(", "));
    }

    private void line(String format, Object... values) {
        text.append(String.format(Locale.ROOT, format, values)).append('\n');
    }
}
