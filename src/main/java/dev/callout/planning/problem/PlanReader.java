package dev.callout.planning.problem;

import dev.callout.document.Fields;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the parts of a plan. */
final class PlanReader {
    private PlanReader() {}

    static Plan read(Fields fields) {
        ProblemReader.version(fields, PlanJson.VERSION);
        Plan.Score score = fields.require("score") ? fields.findObject("score", PlanReader::score) : null;
        Plan.Totals totals = fields.require("totals") ? fields.findObject("totals", PlanReader::totals) : null;
        fields.require("routes");
        return new Plan(
                fields.text("problem"),
                score == null ? new Plan.Score(0, 0, 0, List.of()) : score,
                fields.list("routes", PlanReader::route),
                fields.list("unassigned", PlanReader::unassigned),
                fields.list("changes", PlanReader::change),
                totals == null ? new Plan.Totals(0, 0, 0, 0, 0, 0, "") : totals,
                fields.findObject("search", PlanReader::search));
    }

    private static Plan.Score score(Fields fields) {
        return new Plan.Score(
                fields.integer("hard", Long.MIN_VALUE, 0),
                fields.integer("medium", Long.MIN_VALUE, 0),
                fields.integer("soft", Long.MIN_VALUE, 0),
                fields.list("byRule", PlanReader::byRule));
    }

    private static Plan.ByRule byRule(Fields fields) {
        int count = (int) fields.integer("count", 0, Integer.MAX_VALUE);
        long cost = fields.integer("cost", 0, Long.MAX_VALUE);
        return new Plan.ByRule(fields.text("rule"), fields.text("level"), count, cost);
    }

    private static Plan.Route route(Fields fields) {
        return new Plan.Route(
                fields.text("technician"),
                fields.text("shift"),
                fields.instant("departure"),
                fields.instant("return"),
                fields.duration("travel"),
                Reading.duration(fields, "overtime"),
                fields.list("stops", PlanReader::stop),
                fields.list("breaks", PlanReader::taken));
    }

    private static Plan.Stop stop(Fields fields) {
        return new Plan.Stop(
                fields.text("visit"),
                fields.instant("arrival"),
                fields.instant("start"),
                fields.instant("end"),
                fields.duration("travel"),
                Reading.duration(fields, "wait"),
                fields.findObject("window", PlanReader::window));
    }

    private static Plan.@Nullable ArrivalWindow window(Fields fields) {
        var window = Reading.window(fields);
        double rate = fields.number("rate", 0, 1);
        return window == null ? null : new Plan.ArrivalWindow(window, rate);
    }

    private static Plan.TakenBreak taken(Fields fields) {
        return new Plan.TakenBreak(fields.text("id"), fields.instant("start"), fields.instant("end"));
    }

    private static Plan.Unassigned unassigned(Fields fields) {
        return new Plan.Unassigned(
                fields.text("visit"),
                fields.list(
                        "reasons",
                        reason ->
                                new Plan.Reason(reason.findText("technician"), reason.text("code"), sentence(reason))),
                fields.list(
                        "wouldFit",
                        fit -> new Plan.WouldFit(
                                fit.text("change"),
                                sentence(fit),
                                fit.flag("tried", false),
                                fit.findObject("apply", PlanReader::apply))));
    }

    /** Plans from elsewhere, and old ones, have a text alone. */
    private static Sentence sentence(Fields fields) {
        Sentence verbatim = Sentence.verbatim(fields.text("text"));
        Sentence found = fields.findObject(
                "sentence",
                one -> new Sentence(
                        one.parsed("key", "the key of a known sentence", "verbatim", Sentence::known),
                        one.texts("values")));
        return found == null ? verbatim : found;
    }

    private static Plan.Apply apply(Fields fields) {
        return new Plan.Apply(
                fields.text("technician"),
                fields.text("shift"),
                Reading.findWindow(fields, "window"),
                fields.findDuration("overtime"),
                fields.findText("instead"),
                fields.list(
                        "skills",
                        skill -> new RequiredSkill(
                                skill.text("name"), (int) skill.integer("minLevel", 0, Integer.MAX_VALUE))));
    }

    private static Plan.Change change(Fields fields) {
        return new Plan.Change(
                fields.text("visit"), fields.text("kind"), fields.findText("from"), fields.findText("to"));
    }

    private static Plan.Totals totals(Fields fields) {
        return new Plan.Totals(
                (int) fields.integer("assigned", 0, Integer.MAX_VALUE),
                (int) fields.integer("unassigned", 0, Integer.MAX_VALUE),
                fields.integer("travelSeconds", 0, Long.MAX_VALUE),
                fields.integer("travelMetres", 0, Long.MAX_VALUE),
                fields.integer("waitSeconds", 0, Long.MAX_VALUE),
                fields.integer("overtimeSeconds", 0, Long.MAX_VALUE),
                fields.text("travelSource", ""));
    }

    private static Plan.Search search(Fields fields) {
        return new Plan.Search(
                fields.number("seconds", 0, Double.MAX_VALUE),
                fields.integer("steps", 0, Long.MAX_VALUE),
                fields.text("startedFrom"),
                fields.integer("seed", Long.MIN_VALUE, Long.MAX_VALUE));
    }
}
