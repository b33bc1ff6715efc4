package dev.callout.travel;

import com.graphhopper.GraphHopper;
import com.graphhopper.routing.ch.PrepareContractionHierarchies;
import com.graphhopper.storage.CHConfig;
import dev.callout.travel.RoadProgress.Step;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The library, telling which step of an import it is at. */
final class RoadImport extends GraphHopper {
    private final Consumer<RoadProgress> progress;

    RoadImport(Consumer<RoadProgress> progress) {
        this.progress = progress;
    }

    @Override
    protected void importOSM() {
        progress.accept(RoadProgress.of(Step.READING));
        super.importOSM();
    }

    @Override
    protected void postProcessing(boolean closeEarly) {
        progress.accept(RoadProgress.of(Step.GRAPH));
        super.postProcessing(closeEarly);
    }

    @Override
    protected Map<String, PrepareContractionHierarchies.Result> prepareCH(boolean closeEarly, List<CHConfig> configs) {
        progress.accept(RoadProgress.of(Step.HIERARCHY));
        return super.prepareCH(closeEarly, configs);
    }
}
