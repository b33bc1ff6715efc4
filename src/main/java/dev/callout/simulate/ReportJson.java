package dev.callout.simulate;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;

/** Reports as JSON. Shares lie between 0 and 1, rounded to four decimals. */
final class ReportJson {
    private static final JsonMapper JSON = new JsonMapper();
    private static final int VERSION = 1;

    private ReportJson() {}

    static byte[] of(Settings settings, List<Report> reports) {
        ObjectNode root = JSON.createObjectNode();
        root.put("version", VERSION);
        root.put("days", settings.days()).put("seed", settings.seed());
        root.put("truth", settings.truth()).put("load", settings.load());
        ArrayNode ways = root.putArray("ways");
        reports.forEach(report -> way(ways.addObject(), report));
        return root.toPrettyString().getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }

    private static void way(ObjectNode out, Report report) {
        out.put("name", report.name());
        Report.Volume volume = report.volume();
        out.putObject("visits")
                .put("asked", volume.asked())
                .put("done", volume.done())
                .put("waiting", volume.waiting());
        out.putObject("hours")
                .put("driving", rounded(volume.driveHours()))
                .put("waiting", rounded(volume.waitHours()))
                .put("overtime", rounded(volume.overtimeHours()));
        out.put("slack", rounded(report.slack()));
        out.put("windowMinutes", rounded(report.width()));
        counts(out.putObject("windows"), report.outcomes());
        counts(out.putObject("events"), report.events());
        out.put("retold", report.retold()).put("retoldPerEvent", rounded(report.retoldPerEvent()));
        out.putObject("rescues")
                .put("made", report.rescues())
                .put("kept", report.rescuedKept())
                .put("savedByChance", rounded(report.rescueGain()));
        out.putObject("twoStopsAway")
                .put("narrower", rounded(report.narrower()))
                .put("kept", rounded(report.narrowedKept()));
        rates(out.putArray("byPosition"), "position", report.byPosition());
        rates(out.putArray("byDay"), "day", report.byDay());
        rate(out.putObject("evening"), report.evening());
        rate(out.putObject("onTheDay"), report.onTheDay());
        out.put("reliability", report.reliability());
        Report.Times times = report.times();
        out.putObject("processorMillis")
                .put("decisions", times.decisions())
                .put("median", rounded(times.medianMillis()))
                .put("worst", rounded(times.worstMillis()))
                .put("nights", times.planMillis());
    }

    private static void counts(ObjectNode out, Map<String, Integer> counts) {
        counts.forEach(out::put);
    }

    private static void rates(ArrayNode out, String key, List<Report.Rate> rates) {
        rates.forEach(rate -> rate(out.addObject().put(key, rate.key()), rate));
    }

    private static void rate(ObjectNode out, Report.Rate rate) {
        out.put("windows", rate.count());
        out.put("stated", rounded(rate.stated())).put("kept", rounded(rate.kept()));
    }

    private static double rounded(double value) {
        return Math.round(value * 10_000) / 10_000.0;
    }
}
