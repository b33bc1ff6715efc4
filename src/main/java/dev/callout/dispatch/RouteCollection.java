package dev.callout.dispatch;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.callout.geo.Point;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Routes of a day as GeoJSON (RFC 7946): legs as lines, stops and the shifts' ends as points. Members beside {@code features}
 * are ours.
 *
 * @param travel what the lines come from: roads or straight-lines
 */
record RouteCollection(
        String type,
        String date,
        String timeZone,
        String travel,
        List<Technician> technicians,
        List<Feature> features) {
    RouteCollection(String date, String timeZone, String travel, List<Technician> technicians, List<Feature> features) {
        this("FeatureCollection", date, timeZone, travel, technicians, features);
    }

    /**
     * @param stops how many
     * @param seconds to drive and walk on the whole day
     * @param polyline the whole way, encoded with five decimal places
     */
    record Technician(String id, String name, int stops, int seconds, int metres, String polyline) {}

    record Feature(String type, Geometry geometry, Object properties) {
        static Feature line(List<Point> line, LegProperties leg) {
            List<Point> drawn = line.size() == 1 ? List.of(line.get(0), line.get(0)) : line;
            return new Feature(
                    "Feature",
                    new Geometry(
                            "LineString", drawn.stream().map(Feature::position).toList()),
                    leg);
        }

        static Feature point(Point point, PlaceProperties place) {
            return new Feature("Feature", new Geometry("Point", position(point)), place);
        }

        private static List<Double> position(Point point) {
            return List.of(rounded(point.lon()), rounded(point.lat()));
        }

        /** To a tenth of a metre. */
        private static double rounded(double degrees) {
            return Math.round(degrees * 1e6) / 1e6;
        }
    }

    record Geometry(String type, Object coordinates) {}

    /**
     * @param leg 1 for the first of the technician's day
     * @param from id of a stop, or "start"
     * @param to id of a stop, or "end"
     * @param source roads, or straight-lines where no way on roads is known
     * @param seconds with an empty road, walks included
     * @param walkMetres of the metres, on foot
     * @param turns what the driver does; left out where nobody asked for it
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record LegProperties(
            String kind,
            String technician,
            int leg,
            String from,
            String to,
            String source,
            int seconds,
            int metres,
            int walkMetres,
            String polyline,
            @Nullable List<TurnView> turns) {}

    record TurnView(String text, String street, double lat, double lon, int seconds, int metres) {}

    /**
     * @param kind start, stop or end
     * @param id of the stop; start and end have none
     * @param site id of the site, by which its point is corrected
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PlaceProperties(
            String kind,
            String technician,
            @Nullable String id,
            @Nullable String site,
            @Nullable Integer position,
            @Nullable String name,
            @Nullable String address,
            @Nullable String start,
            @Nullable String end) {}
}
