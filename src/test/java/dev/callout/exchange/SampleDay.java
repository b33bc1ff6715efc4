package dev.callout.exchange;

import dev.callout.geo.Point;
import dev.callout.planning.problem.Break;
import dev.callout.planning.problem.Limits;
import dev.callout.planning.problem.Location;
import dev.callout.planning.problem.PlanningProblem;
import dev.callout.planning.problem.RequiredSkill;
import dev.callout.planning.problem.Shift;
import dev.callout.planning.problem.Skill;
import dev.callout.planning.problem.Technician;
import dev.callout.planning.problem.Travel;
import dev.callout.planning.problem.Visit;
import dev.callout.policy.WorkKind;
import dev.callout.time.Window;
import dev.callout.travel.StraightLines;
import dev.callout.travel.TravelMatrix;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** One working day of a sample as a planning problem, without a database. */
final class SampleDay {
    private final Map<String, WorkKind> kinds;
    private final LocalDate day;
    private final Map<Point, Location> locations = new LinkedHashMap<>();

    SampleDay(Map<String, WorkKind> kinds, LocalDate day) {
        this.kinds = kinds;
        this.day = day;
    }

    PlanningProblem problem(List<TechnicianRow> technicians, List<VisitRow> visits) {
        List<Technician> staff = technicians.stream().map(this::technician).toList();
        Window whole = new Window(at(LocalTime.MIN), at(LocalTime.MIN).plus(Duration.ofDays(1)));
        List<Visit> asked = visits.stream()
                .filter(visit -> visit.windows().stream().anyMatch(whole::overlaps))
                .map(this::visit)
                .toList();
        List<Location> places = new ArrayList<>(locations.values());
        TravelMatrix matrix =
                new StraightLines().matrix(places.stream().map(Location::point).toList());
        return new PlanningProblem(
                "sample",
                Tables.MOSCOW,
                whole.start(),
                whole,
                places,
                Map.of(),
                staff,
                asked,
                List.of(),
                new Travel(matrix.size(), matrix.seconds(), matrix.metres(), Travel.Source.STRAIGHT_LINES),
                Map.of(),
                Limits.NONE);
    }

    private Technician technician(TechnicianRow row) {
        TechnicianRow.BreakCells pause = Objects.requireNonNull(row.shift().pause());
        String start = location(Objects.requireNonNull(row.startPlace()));
        Shift shift = new Shift(
                row.externalId(),
                new Window(at(row.shift().start()), at(row.shift().end())),
                Duration.ofMinutes(row.shift().overtimeMinutes()),
                start,
                start,
                List.of(new Break(
                        "lunch", at(pause.earliest()), at(pause.latest()), Duration.ofMinutes(pause.minutes()))),
                row.absences());
        return new Technician(
                row.externalId(),
                row.name(),
                row.skills().stream()
                        .map(skill -> new Skill(skill.name(), skill.level()))
                        .toList(),
                List.of(),
                1,
                List.of(shift));
    }

    private Visit visit(VisitRow row) {
        WorkKind kind = Objects.requireNonNull(kinds.get(row.workKind()));
        Map<String, Integer> skills = new LinkedHashMap<>();
        kind.skills().forEach(need -> skills.merge(need.name(), need.minLevel(), Math::max));
        row.skills().forEach(need -> skills.merge(need.name(), need.level(), Math::max));
        return new Visit(
                row.externalId(),
                location(row.site().place()),
                Objects.requireNonNullElse(row.duration(), kind.duration()),
                kind.siteSetup(),
                row.windows(),
                row.preferredWindow(),
                null,
                Objects.requireNonNullElse(row.priority(), kind.priority()),
                row.dueBy(),
                row.requestedAt(),
                skills.entrySet().stream()
                        .map(need -> new RequiredSkill(need.getKey(), need.getValue()))
                        .toList(),
                List.of(),
                kind.crew(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                null);
    }

    private String location(Place place) {
        Point point = Objects.requireNonNull(place.point());
        return locations
                .computeIfAbsent(point, at -> new Location("l" + locations.size(), at))
                .id();
    }

    private Instant at(LocalTime time) {
        return day.atTime(time).atZone(Tables.MOSCOW).toInstant();
    }
}
