package dev.callout.dispatch;

import dev.callout.address.GazetteerLoading;
import dev.callout.travel.CurrentTravel;
import dev.callout.travel.RoadProgress;
import dev.callout.travel.RoadProgress.Step;
import dev.callout.travel.map.CurrentMap;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** How far an extract is, from the file to the last address. */
@ApplicationScoped
public class RoadsOnTheirWay {
    private final CurrentTravel travel;
    private final CurrentMap map;
    private final GazetteerLoading addresses;

    RoadsOnTheirWay(CurrentTravel travel, CurrentMap map, GazetteerLoading addresses) {
        this.travel = travel;
        this.map = map;
        this.addresses = addresses;
    }

    /** Empty while nothing is being done. Map and addresses are made side by side; the map is named first. */
    public Optional<RoadProgress> find() {
        Optional<RoadProgress> roads = travel.findProgress();
        if (roads.isPresent()) {
            return roads;
        }
        if (map.isBeingDrawn()) {
            return Optional.of(RoadProgress.of(Step.MAP));
        }
        return addresses.state() == GazetteerLoading.State.LOADING
                ? Optional.of(RoadProgress.of(Step.ADDRESSES))
                : Optional.empty();
    }
}
