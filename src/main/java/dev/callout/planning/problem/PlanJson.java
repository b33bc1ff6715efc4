package dev.callout.planning.problem;

import dev.callout.document.Documents;
import java.io.IOException;
import java.time.Duration;
import java.time.ZoneId;

/** Plans as JSON, version {@value #VERSION}. */
public final class PlanJson {
    /** The version of the JSON. */
    public static final int VERSION = 1;

    private PlanJson() {}

    /**
     * Reads a plan; whether it belongs to a problem is for the referee to say.
     *
     * @throws dev.callout.error.InvalidInput with every fault at once
     */
    public static Plan read(byte[] json) {
        return Documents.readJson(json, "plan", PlanReader::read);
    }

    /** @param zone whose offset times carry: the problem's */
    public static byte[] write(Plan plan, ZoneId zone) {
        return Writing.document(zone, out -> {
            out.number("version", VERSION);
            out.text("problem", plan.problem());
            out.object("score", () -> score(out, plan.score()));
            out.objects("routes", plan.routes(), route -> route(out, route));
            out.objects("unassigned", plan.unassigned(), one -> unassigned(out, one));
            out.objects("changes", plan.changes(), change -> {
                out.text("visit", change.visit());
                out.text("kind", change.kind());
                out.text("from", change.from());
                out.text("to", change.to());
            });
            out.object("totals", () -> totals(out, plan.totals()));
            Plan.Search search = plan.search();
            if (search != null) {
                out.object("search", () -> {
                    out.number("seconds", search.seconds());
                    out.number("steps", search.steps());
                    out.text("startedFrom", search.startedFrom());
                    out.number("seed", search.seed());
                });
            }
        });
    }

    private static void score(Writing out, Plan.Score score) throws IOException {
        out.number("hard", score.hard());
        out.number("medium", score.medium());
        out.number("soft", score.soft());
        out.objects("byRule", score.byRule(), rule -> {
            out.text("rule", rule.rule());
            out.text("level", rule.level());
            out.number("count", rule.count());
            out.number("cost", rule.cost());
        });
    }

    private static void route(Writing out, Plan.Route route) throws IOException {
        out.text("technician", route.technician());
        out.text("shift", route.shift());
        out.instant("departure", route.departure());
        out.instant("return", route.returned());
        out.duration("travel", route.travel());
        out.duration("overtime", route.overtime());
        out.objects("stops", route.stops(), stop -> {
            out.text("visit", stop.visit());
            out.instant("arrival", stop.arrival());
            out.instant("start", stop.start());
            out.instant("end", stop.end());
            out.duration("travel", stop.travel());
            out.duration("wait", stop.waiting());
            Plan.ArrivalWindow window = stop.window();
            if (window != null) {
                out.object("window", () -> {
                    out.bounds(window.window());
                    out.number("rate", window.rate());
                });
            }
        });
        out.objects("breaks", route.breaks(), taken -> {
            out.text("id", taken.id());
            out.instant("start", taken.start());
            out.instant("end", taken.end());
        });
    }

    private static void unassigned(Writing out, Plan.Unassigned one) throws IOException {
        out.text("visit", one.visit());
        out.objects("reasons", one.reasons(), reason -> {
            out.text("technician", reason.technician());
            out.text("code", reason.code());
            sentence(out, reason.sentence());
        });
        out.objects("wouldFit", one.wouldFit(), fit -> {
            out.text("change", fit.change());
            sentence(out, fit.sentence());
            out.flag("tried", fit.tried());
            Plan.Apply apply = fit.apply();
            if (apply != null) {
                out.object("apply", () -> apply(out, apply));
            }
        });
    }

    private static void sentence(Writing out, Sentence sentence) throws IOException {
        out.text("text", sentence.in("en"));
        if (!sentence.isVerbatim()) {
            out.object("sentence", () -> {
                out.text("key", sentence.key());
                out.valuesIfAny("values", sentence.values());
            });
        }
    }

    private static void apply(Writing out, Plan.Apply apply) throws IOException {
        out.text("technician", apply.technician());
        out.text("shift", apply.shift());
        out.window("window", apply.window());
        Duration overtime = apply.overtime();
        out.text("overtime", overtime == null ? null : overtime.toString());
        out.text("instead", apply.instead());
        out.objectsIfAny("skills", apply.skills(), skill -> {
            out.text("name", skill.name());
            out.number("minLevel", skill.minLevel());
        });
    }

    private static void totals(Writing out, Plan.Totals totals) throws IOException {
        out.number("assigned", totals.assigned());
        out.number("unassigned", totals.unassigned());
        out.number("travelSeconds", totals.travelSeconds());
        out.number("travelMetres", totals.travelMetres());
        out.number("waitSeconds", totals.waitSeconds());
        out.number("overtimeSeconds", totals.overtimeSeconds());
        out.text("travelSource", totals.travelSource());
    }
}
