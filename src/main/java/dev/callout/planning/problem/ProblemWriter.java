package dev.callout.planning.problem;

import dev.callout.time.DrivingPace;
import java.io.IOException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Writes a problem; what has its default value is left out. */
final class ProblemWriter {
    private final ZoneId zone;

    ProblemWriter(ZoneId zone) {
        this.zone = zone;
    }

    byte[] write(PlanningProblem problem) {
        return Writing.document(zone, out -> {
            out.number("version", PlanningProblem.VERSION);
            out.text("id", problem.id());
            out.text("timeZone", problem.timeZone().getId());
            out.instant("now", problem.now());
            out.window("planningWindow", problem.planningWindow());
            out.objects("locations", problem.locations(), location -> {
                out.text("id", location.id());
                out.number("lat", location.point().lat());
                out.number("lon", location.point().lon());
            });
            if (!problem.permittedHours().isEmpty()) {
                out.object("permittedHours", () -> {
                    for (var hours : new TreeMap<>(problem.permittedHours()).entrySet()) {
                        out.objects(hours.getKey(), hours.getValue(), out::bounds);
                    }
                });
            }
            out.objects("technicians", problem.technicians(), technician -> technician(out, technician));
            out.objects("visits", problem.visits(), visit -> visit(out, visit));
            if (!problem.current().isEmpty()) {
                out.object("current", () -> out.objects("routes", problem.current(), route -> route(out, route)));
            }
            Travel travel = problem.travel();
            if (travel != null) {
                out.object("travel", () -> {
                    if (travel.isMeasured()) {
                        out.matrix("seconds", travel.seconds(), travel.size());
                        out.matrix("metres", travel.metres(), travel.size());
                    }
                    PaceByArea pace = travel.pace();
                    if (pace != null) {
                        out.object("pace", () -> pace(out, pace, travel.size()));
                    }
                });
            }
            if (!problem.weights().isEmpty()) {
                out.object("weights", () -> {
                    for (var weight : new TreeMap<>(problem.weights()).entrySet()) {
                        out.thousandths(weight.getKey(), weight.getValue());
                    }
                });
            }
            Integer budget = problem.limits().changeBudget();
            if (budget != null) {
                out.object("limits", () -> out.number("changeBudget", budget));
            }
        });
    }

    private static void technician(Writing out, Technician technician) throws IOException {
        out.text("id", technician.id());
        out.text("name", technician.name());
        out.objectsIfAny("skills", technician.skills(), skill -> {
            out.text("name", skill.name());
            out.number("level", skill.level());
        });
        out.valuesIfAny("capacity", technician.capacity());
        if (technician.efficiency() != 1) {
            out.number("efficiency", technician.efficiency());
        }
        out.objects("shifts", technician.shifts(), shift -> shift(out, shift));
        RecentLoad recent = technician.recentLoad();
        if (recent != null) {
            out.object("recentLoad", () -> {
                out.duration("busy", recent.busy());
                out.duration("hours", recent.hours());
            });
        }
    }

    private static void shift(Writing out, Shift shift) throws IOException {
        out.text("id", shift.id());
        out.bounds(shift.hours());
        out.durationIfAny("overtime", shift.overtime());
        out.text("startLocation", shift.startLocation());
        out.text("endLocation", shift.endLocation());
        out.objectsIfAny("breaks", shift.breaks(), one -> {
            out.text("id", one.id());
            out.instant("earliest", one.earliest());
            out.instant("latest", one.latest());
            out.duration("duration", one.duration());
        });
        out.objectsIfAny("unavailable", shift.unavailable(), out::bounds);
    }

    private static void visit(Writing out, Visit visit) throws IOException {
        out.text("id", visit.id());
        out.text("location", visit.location());
        out.duration("duration", visit.duration());
        out.durationIfAny("siteSetup", visit.siteSetup());
        out.objectsIfAny("windows", visit.windows(), out::bounds);
        out.window("preferredWindow", visit.preferredWindow());
        out.text("permittedHours", visit.permittedHours());
        out.number("priority", visit.priority());
        out.instant("dueBy", visit.dueBy());
        out.instant("requestedAt", visit.requestedAt());
        out.objectsIfAny("skills", visit.skills(), skill -> {
            out.text("name", skill.name());
            out.number("minLevel", skill.minLevel());
        });
        out.valuesIfAny("load", visit.load());
        if (visit.crew() != 1) {
            out.number("crew", visit.crew());
        }
        out.valuesIfAny("requiredTechnicians", visit.requiredTechnicians());
        out.valuesIfAny("excludedTechnicians", visit.excludedTechnicians());
        out.valuesIfAny("preferredTechnicians", visit.preferredTechnicians());
        out.objectsIfAny("after", visit.after(), after -> {
            out.text("visit", after.visit());
            out.duration("delay", after.delay());
        });
        Lock lock = visit.lock();
        if (lock != null) {
            out.object("lock", () -> {
                out.text("technician", lock.technician());
                out.instant("start", lock.start());
            });
        }
        out.window("promise", visit.promise());
        out.durationIfAny("spread", visit.spread());
    }

    private static void pace(Writing out, PaceByArea pace, int locations) throws IOException {
        List<PaceByArea.Area> areas = pace.areas();
        DrivingPace elsewhere = areas.get(PaceByArea.ELSEWHERE).pace();
        out.instant("start", elsewhere.start());
        out.duration("step", Duration.ofSeconds(elsewhere.stepSeconds()));
        out.thousandths("paces", elsewhere.permille());
        if (areas.size() > 1) {
            out.object("areas", () -> {
                for (PaceByArea.Area area : areas.subList(1, areas.size())) {
                    out.thousandths(area.id(), area.pace().permille());
                }
            });
            List<@Nullable String> areaOf = new ArrayList<>();
            for (int location = 0; location < locations; location++) {
                int area = pace.areaOf(location);
                areaOf.add(area == PaceByArea.ELSEWHERE ? null : areas.get(area).id());
            }
            out.valuesIfAny("areaOf", areaOf);
        }
    }

    private static void route(Writing out, CurrentRoute route) throws IOException {
        out.text("shift", route.shift());
        out.objects("stops", route.stops(), stop -> {
            out.text("visit", stop.visit());
            out.instant("start", stop.start());
            out.flag("frozen", stop.frozen());
        });
    }
}
