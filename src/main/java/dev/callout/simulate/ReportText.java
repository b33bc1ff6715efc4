package dev.callout.simulate;

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
        line(
                "  rescues   %d, promises kept after one %d, saved by them (sum of chances) %.1f",
                report.rescues(), report.rescuedKept(), report.rescueGain());
        line(
                "  narrower  %.0f %% of windows under an hour two stops away; begun before their end %.1f %%",
                100 * report.narrower(), 100 * report.narrowedKept());
        line("  told the evening before, by position: windows, stated, kept, difference in points");
        report.byPosition().forEach(rate -> rate(String.valueOf(rate.key()), rate));
        rate("all", report.evening());
        rate("today", report.onTheDay());
        line("  learned   misses by place: failing anyway + share of computed: %s", report.reliability());
        Report.Times times = report.times();
        line(
                "  times     %d decisions, median %.0f ms, worst %.0f ms of processor time; nights %.1f s",
                times.decisions(), times.medianMillis(), times.worstMillis(), times.planMillis() / 1000.0);
    }

    private void rate(String key, Report.Rate rate) {
        line(
                "    %5s  %6d  %5.1f %%  %5.1f %%  %+5.1f",
                key, rate.count(), 100 * rate.stated(), 100 * rate.kept(), rate.points());
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
