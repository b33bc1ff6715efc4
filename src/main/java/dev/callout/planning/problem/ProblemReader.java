package dev.callout.planning.problem;

import com.fasterxml.jackson.databind.JsonNode;
import dev.callout.document.Fields;
import dev.callout.document.Thousandths;
import dev.callout.geo.Point;
import dev.callout.planning.problem.References.Kind;
import dev.callout.time.Window;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads a whole problem; notes every fault. */
final class ProblemReader {
    private static final Window NO_WINDOW = new Window(Instant.EPOCH, Instant.EPOCH.plusSeconds(1));
    private static final long HEAVIEST_MILLI = 1_000_000_000;

    private final Map<String, Long> leastWeights;
    private final References references = new References();

    ProblemReader(Map<String, Long> leastWeights) {
        this.leastWeights = leastWeights;
        references.declareAll(Kind.RULE, leastWeights.keySet());
    }

    PlanningProblem read(Fields fields) {
        version(fields, PlanningProblem.VERSION);
        String id = fields.text("id");
        ZoneId zone = fields.parsed("timeZone", "a time zone such as Europe/Moscow", ZoneOffset.UTC, ZoneId::of);
        Instant now = fields.instant("now");
        Window planned = fields.require("planningWindow") ? Reading.findWindow(fields, "planningWindow") : null;
        if (planned != null && !now.isBefore(planned.end())) {
            fields.fault("now", "after-planning-window", now, "The planning window is over.", null);
        }
        Map<String, List<Window>> permitted = permittedHours(fields);
        requireAll(fields, "locations", "technicians", "visits");
        List<Location> locations = fields.list("locations", this::location);
        List<Technician> technicians = fields.list("technicians", new TechnicianReader(references)::read);
        VisitReader visitReader = new VisitReader(references);
        List<Visit> visits = fields.list("visits", visitReader::read);
        List<CurrentRoute> current = current(fields, visitReader);
        JsonNode places = fields.findArray("locations");
        Travel travel = fields.findObject("travel", one -> TravelReader.read(one, places == null ? 0 : places.size()));
        Map<String, Long> weights = weights(fields);
        Limits limits = fields.findObject("limits", ProblemReader::limits);
        references.check(fields.issues());
        Coherence.checkOrder(visits, fields.issues());
        Coherence.checkCurrent(visits, current, fields.issues());
        return new PlanningProblem(
                id,
                zone,
                now,
                planned == null ? NO_WINDOW : planned,
                locations,
                permitted,
                technicians,
                visits,
                current,
                travel,
                weights,
                limits == null ? Limits.NONE : limits);
    }

    static void version(Fields fields, int known) {
        if (fields.require("version") && fields.integer("version", 0, Integer.MAX_VALUE) != known) {
            fields.fault(
                    "version", "unknown-version", fields.find("version"), "Only version " + known + " is known.", null);
        }
    }

    private static void requireAll(Fields fields, String... names) {
        for (String name : names) {
            fields.require(name);
        }
    }

    private Location location(Fields fields) {
        String id = references.declare(Kind.LOCATION, fields);
        return new Location(id, new Point(fields.number("lat", -90, 90), fields.number("lon", -180, 180)));
    }

    private Map<String, List<Window>> permittedHours(Fields fields) {
        Map<String, List<Window>> result = new LinkedHashMap<>();
        Map<String, List<Window>> none = Map.of();
        Map<String, List<Window>> read = fields.findObject("permittedHours", hours -> {
            hours.names().forEach(name -> result.put(name, Reading.windows(hours, name)));
            return result;
        });
        references.declareAll(Kind.PERMITTED_HOURS, result.keySet());
        return read == null ? none : read;
    }

    private static List<CurrentRoute> current(Fields fields, VisitReader reader) {
        List<CurrentRoute> routes = fields.findObject("current", one -> one.list("routes", reader::route));
        return routes == null ? List.of() : routes;
    }

    private static Limits limits(Fields fields) {
        boolean given = fields.has("changeBudget");
        int budget = (int) fields.integer("changeBudget", 0, Integer.MAX_VALUE, 0);
        return given ? new Limits(budget) : Limits.NONE;
    }

    private Map<String, Long> weights(Fields fields) {
        Map<String, Long> result = new HashMap<>();
        fields.findObject("weights", weights -> {
            for (String rule : weights.names()) {
                references.mention(Kind.RULE, rule, weights.pointer(rule));
                Long milli = Thousandths.find(weights, rule, leastWeights.getOrDefault(rule, 0L), HEAVIEST_MILLI, null);
                if (milli != null) {
                    result.put(rule, milli);
                }
            }
            return result;
        });
        return result;
    }
}
