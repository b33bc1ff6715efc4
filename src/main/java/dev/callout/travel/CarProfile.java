package dev.callout.travel;

import static com.graphhopper.json.Statement.Else;
import static com.graphhopper.json.Statement.If;
import static com.graphhopper.json.Statement.Op.LIMIT;
import static com.graphhopper.json.Statement.Op.MULTIPLY;

import com.graphhopper.GraphHopper;
import com.graphhopper.config.CHProfile;
import com.graphhopper.config.Profile;
import com.graphhopper.routing.util.AllEdgesIterator;
import com.graphhopper.routing.weighting.Weighting;
import com.graphhopper.storage.RoutingCHGraph;
import com.graphhopper.util.CustomModel;
import com.graphhopper.util.EdgeIteratorState;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/**
 * How a technician's car uses the network: the quickest way; private and destination-only roads may be used, since customers
 * live there, but not as a short cut. Turn restrictions are left out (decision 0401).
 */
final class CarProfile {
    static final String NAME = "car";

    /** Part of the cache's key: raise it whenever anything in this class or the library's version changes the graph. */
    static final String VERSION = "gh11-car2";

    /** Ways on which nobody gets anywhere. Foot ways stay: they lead from the car to the door. */
    private static final List<String> NO_WAYS =
            List.of("corridor", "platform", "elevator", "construction", "proposed", "razed", "abandoned");

    private CarProfile() {}

    /**
     * A configured, still empty instance that keeps its files in the given folder.
     *
     * @param progress is told the steps of an import
     */
    static GraphHopper hopperIn(Path folder, Consumer<RoadProgress> progress) {
        GraphHopper hopper = new RoadImport(progress);
        hopper.setGraphHopperLocation(folder.toString());
        hopper.setImportRegistry(FerrySpeed.registry());
        hopper.setEncodedValuesString(
                "car_access|block_private=false, car_average_speed, foot_access, road_access, road_class,"
                        + " road_environment, road_class_link, roundabout, max_speed, " + FerrySpeed.NAME);
        hopper.setProfiles(new Profile(NAME).setCustomModel(model()));
        hopper.getCHPreparationHandler().setCHProfiles(new CHProfile(NAME));
        hopper.getReaderConfig().setIgnoredHighways(NO_WAYS);
        // Small parts of the network are told apart when a point is snapped, not thrown away at import.
        hopper.setMinNetworkSize(0);
        return hopper;
    }

    static RoutingCHGraph hierarchyOf(GraphHopper hopper) {
        RoutingCHGraph graph = hopper.getCHGraphs().get(NAME);
        if (graph == null) {
            throw new IllegalStateException("The roads were imported without their hierarchy");
        }
        return graph;
    }

    static boolean isDrivable(Weighting weighting, EdgeIteratorState edge) {
        return Double.isFinite(weighting.calcEdgeWeight(edge, false))
                || Double.isFinite(weighting.calcEdgeWeight(edge, true));
    }

    static boolean hasDrivableRoad(GraphHopper hopper) {
        Weighting weighting = hierarchyOf(hopper).getWeighting();
        AllEdgesIterator edge = hopper.getBaseGraph().getAllEdges();
        while (edge.next()) {
            if (isDrivable(weighting, edge)) {
                return true;
            }
        }
        return false;
    }

    private static CustomModel model() {
        return new CustomModel()
                .addToPriority(If("!car_access", MULTIPLY, "0"))
                .addToPriority(If("road_access == PRIVATE", MULTIPLY, "0.2"))
                .addToPriority(If("road_access == DESTINATION || road_access == DELIVERY", MULTIPLY, "0.4"))
                .addToSpeed(If(FerrySpeed.NAME + " > 0", LIMIT, FerrySpeed.NAME))
                .addToSpeed(Else(LIMIT, "car_average_speed"))
                .setDistanceInfluence(0d);
    }
}
