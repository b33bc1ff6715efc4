package dev.callout.simulate;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.callout.simulate.Rates.Rate;
import java.util.List;
import java.util.Map;

/** Reports as JSON. Shares lie between 0 and 1, rounded to four decimals. */
final class ReportJson {
    private static final JsonMapper JSON = new JsonMapper();
    private static final int VERSION = 1;

    private ReportJson() {}

    static byte[] of(List<Findings> runs) {
        ObjectNode root = JSON.createObjectNode();
        root.put("version", VERSION);
        if (runs.size() == 1) {
            run(root, runs.get(0));
        } else {
            ArrayNode all = root.putArray("runs");
            runs.forEach(one -> run(all.addObject(), one));
        }
        return root.toPrettyString().getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }

    private static void run(ObjectNode root, Findings findings) {
        Settings settings = findings.settings();
        root.put("days", settings.days()).put("seed", settings.seed());
        root.put("truth", settings.truth()).put("load", settings.load());
        root.put("settling", settings.settling());
        root.put("nightIterations", settings.nightIterations());
        root.put("baselineIterations", settings.baselineIterations());
        ArrayNode ways = root.putArray("ways");
        findings.reports().forEach(report -> way(ways.addObject(), report));
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
        out.put("told", report.told());
        out.put("retold", report.retold()).put("retoldPerEvent", rounded(report.retoldPerEvent()));
        counts(out.putObject("retoldBy"), report.retoldBy());
        rescues(out.putObject("rescues"), report.rescues());
        out.putObject("twoStopsAway")
                .put("narrower", rounded(report.narrowing().narrower()))
                .put("kept", rounded(report.narrowing().kept()));
        rates(out.putArray("byPosition"), "position", report.byPosition());
        rates(out.putArray("byPositionPooled"), "position", Rates.pooled(report.byPosition()));
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

    private static void rescues(ObjectNode out, Report.Rescues rescues) {
        out.put("made", rescues.made()).put("kept", rescues.kept()).put("savedByChance", rounded(rescues.gain()));
        Rescued beside = rescues.beside();
        out.putObject("besideLeftAlone")
                .put("windows", beside.count())
                .put("keptIfLeftAlone", beside.leftAlone())
                .put("saved", beside.saved())
                .put("lost", beside.lost())
                .put("savedShare", rounded(beside.share()));
    }

    private static void counts(ObjectNode out, Map<String, Integer> counts) {
        counts.forEach(out::put);
    }

    private static void rates(ArrayNode out, String key, List<Rate> rates) {
        for (Rate rate : rates) {
            ObjectNode row = out.addObject().put(key, rate.key());
            if (rate.upTo() > rate.key()) {
                row.put("to", rate.upTo());
            }
            rate(row, rate);
        }
    }

    private static void rate(ObjectNode out, Rate rate) {
        out.put("windows", rate.count());
        out.put("stated", rounded(rate.stated())).put("kept", rounded(rate.kept()));
        out.put("standardError", rounded(rate.standardError()));
    }

    private static double rounded(double value) {
        return Math.round(value * 10_000) / 10_000.0;
    }
}
