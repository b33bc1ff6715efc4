package dev.callout.dispatch;

import dev.callout.geo.Point;
import dev.callout.geo.Polyline;
import dev.callout.policy.Language;
import dev.callout.policy.Rulebook;
import dev.callout.policy.WorkKind;
import dev.callout.technician.Shift;
import dev.callout.travel.CurrentTravel;
import dev.callout.travel.Drive;
import dev.callout.travel.Roads;
import dev.callout.travel.StraightLines;
import dev.callout.travel.TravelMatrix;
import dev.callout.travel.TravelSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Draws published routes along the roads; where there is no way on them, as straight lines that say so. */
@ApplicationScoped
class RouteLines {
    private static final StraightLines STRAIGHT = new StraightLines();

    private final CurrentTravel travel;
    private final Rulebook rulebook;

    RouteLines(CurrentTravel travel, Rulebook rulebook) {
        this.travel = travel;
        this.rulebook = rulebook;
    }

    static String name(TravelSource.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @param turns whether instructions are wanted, which make up most of the answer */
    RouteCollection draw(BoardDay day, List<BoardDay.Route> routes, Language language, boolean turns) {
        Drawing drawing = new Drawing(
                travel.findRoads(),
                new RouteWords(day.territory().zone(), language),
                language,
                turns,
                new ArrayList<>(),
                new ArrayList<>());
        routes.stream().filter(route -> !route.stops().isEmpty()).forEach(route -> draw(route, drawing));
        return new RouteCollection(
                day.date().toString(),
                day.territory().zone().getId(),
                name(travel.kind()),
                drawing.technicians,
                drawing.features);
    }

    private void draw(BoardDay.Route route, Drawing drawing) {
        String technician = route.technician().id().toString();
        List<Leg> legs = legs(route);
        List<Point> whole = new ArrayList<>();
        int seconds = 0;
        int metres = 0;
        for (int i = 0; i < legs.size(); i++) {
            Way way = way(legs.get(i), drawing);
            whole.addAll(way.line);
            seconds += way.seconds;
            metres += way.metres;
            drawing.features.add(RouteCollection.Feature.line(
                    way.line,
                    new RouteCollection.LegProperties(
                            "leg",
                            technician,
                            i + 1,
                            legs.get(i).from.name(),
                            legs.get(i).to.name(),
                            name(way.source),
                            way.seconds,
                            way.metres,
                            way.walkMetres,
                            Polyline.encode(way.line),
                            way.turns)));
        }
        drawPlaces(technician, route, legs, drawing);
        drawing.technicians.add(new RouteCollection.Technician(
                technician, route.technician().name(), route.stops().size(), seconds, metres, Polyline.encode(whole)));
    }

    private void drawPlaces(String technician, BoardDay.Route route, List<Leg> legs, Drawing drawing) {
        for (Leg leg : legs) {
            if (leg.from.stop == null) {
                drawing.features.add(place(technician, leg.from, drawing));
            }
            if (leg.to.stop == null) {
                drawing.features.add(place(technician, leg.to, drawing));
            }
        }
        route.stops().forEach(stop -> drawing.features.add(place(technician, End.of(stop), drawing)));
    }

    private RouteCollection.Feature place(String technician, End end, Drawing drawing) {
        BoardDay.Stop stop = end.stop;
        if (stop == null) {
            return RouteCollection.Feature.point(
                    end.point,
                    new RouteCollection.PlaceProperties(
                            end.name, technician, null, null, null, null, null, null, null));
        }
        WorkKind kind = rulebook.findWorkKind(stop.visit().work().kind());
        return RouteCollection.Feature.point(
                end.point,
                new RouteCollection.PlaceProperties(
                        "stop",
                        technician,
                        end.name,
                        stop.site().id().toString(),
                        stop.stop().stop().position(),
                        kind == null ? stop.visit().work().kind() : kind.names().in(drawing.language),
                        stop.site().address(),
                        drawing.words.time(stop.stop().stop().timing().start()),
                        drawing.words.time(stop.stop().stop().timing().end())));
    }

    /** From the shift's start over its stops to its end; stops of a shift that is no more follow each other. */
    private static List<Leg> legs(BoardDay.Route route) {
        List<BoardDay.Stop> rest = new ArrayList<>(route.stops());
        List<Leg> legs = new ArrayList<>();
        List<Shift> shifts = route.shifts().stream()
                .sorted(Comparator.comparing(shift -> shift.window().start()))
                .toList();
        for (Shift shift : shifts) {
            List<BoardDay.Stop> own = rest.stream()
                    .filter(stop -> stop.stop()
                            .stop()
                            .timing()
                            .start()
                            .isBefore(shift.window().end().plus(shift.overtime())))
                    .toList();
            rest.removeAll(own);
            if (!own.isEmpty()) {
                chain(new End("start", shift.start(), null), own, new End("end", shift.end(), null), legs);
            }
        }
        if (!rest.isEmpty()) {
            chain(null, rest, null, legs);
        }
        return legs;
    }

    private static void chain(@Nullable End start, List<BoardDay.Stop> stops, @Nullable End end, List<Leg> legs) {
        End last = start;
        for (BoardDay.Stop stop : stops) {
            End here = End.of(stop);
            if (last != null) {
                legs.add(new Leg(last, here));
            }
            last = here;
        }
        if (last != null && end != null) {
            legs.add(new Leg(last, end));
        }
    }

    private static Way way(Leg leg, Drawing drawing) {
        Optional<Drive> drive = drawing.roads.flatMap(
                roads -> roads.findDrive(leg.from.point, leg.to.point, drawing.language.locale()));
        return drive.map(found -> new Way(
                        found.line(),
                        TravelSource.Kind.ROADS,
                        found.seconds(),
                        found.metres(),
                        found.walkFromMetres() + found.walkToMetres(),
                        drawing.turns ? turns(found) : null))
                .orElseGet(() -> straight(leg, drawing.turns));
    }

    private static Way straight(Leg leg, boolean turns) {
        List<Point> line = List.of(leg.from.point, leg.to.point);
        TravelMatrix estimate = STRAIGHT.matrix(line);
        return new Way(
                line,
                TravelSource.Kind.STRAIGHT_LINES,
                estimate.seconds(0, 1),
                estimate.metres(0, 1),
                0,
                turns ? List.of() : null);
    }

    private static List<RouteCollection.TurnView> turns(Drive drive) {
        return drive.turns().stream()
                .map(turn -> new RouteCollection.TurnView(
                        turn.text(), turn.street(), turn.at().lat(), turn.at().lon(), turn.seconds(), turn.metres()))
                .toList();
    }

    private record Drawing(
            Optional<Roads> roads,
            RouteWords words,
            Language language,
            boolean turns,
            List<RouteCollection.Technician> technicians,
            List<RouteCollection.Feature> features) {}

    private record End(String name, Point point, BoardDay.@Nullable Stop stop) {
        static End of(BoardDay.Stop stop) {
            return new End(stop.stop().id().toString(), stop.site().point(), stop);
        }
    }

    private record Leg(End from, End to) {}

    private record Way(
            List<Point> line,
            TravelSource.Kind source,
            int seconds,
            int metres,
            int walkMetres,
            @Nullable List<RouteCollection.TurnView> turns) {}
}
