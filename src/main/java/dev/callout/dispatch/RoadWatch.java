package dev.callout.dispatch;

import dev.callout.error.InvalidInput;
import dev.callout.time.Repeatedly;
import dev.callout.travel.CurrentTravel;
import dev.callout.travel.RoadsInForce;
import dev.callout.travel.map.CurrentMap;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Opens the roads beside the start, and again whenever the extract's file has changed; then draws the map of them. The file is
 * looked at every few seconds, which costs a look into the folder.
 */
@ApplicationScoped
class RoadWatch {
    private static final Logger LOG = Logger.getLogger(RoadWatch.class);

    /** Before anything that plans. */
    private static final int PRIORITY = 500;

    private final CurrentTravel travel;
    private final CurrentMap map;
    private final Event<RoadsInForce> inForce;
    private final Duration pause;
    private final Repeatedly looking = new Repeatedly("roads", this::look);

    private Optional<InvalidInput> told = Optional.empty();

    RoadWatch(
            CurrentTravel travel,
            CurrentMap map,
            Event<RoadsInForce> inForce,
            @ConfigProperty(name = "callout.roads-watch", defaultValue = "10S") Duration pause) {
        this.travel = travel;
        this.map = map;
        this.inForce = inForce;
        this.pause = pause;
    }

    void start(@Observes @Priority(PRIORITY) StartupEvent started) {
        if (travel.findExtract().isEmpty()) {
            LOG.warn("No roads are known: travel is estimated from straight lines. Set CALLOUT_ROADS to an extract.");
            return;
        }
        looking.start(Duration.ZERO, pause);
    }

    void stop(@Observes ShutdownEvent stopping) {
        looking.close();
    }

    private void look() {
        boolean other = travel.refresh();
        tellFault();
        if (other) {
            travel.findRoads().ifPresent(roads -> {
                RoadsInForce news = new RoadsInForce(
                        roads.contentHash(), travel.findExtract().orElseThrow());
                LOG.infof("Roads of %s are in force", news.extract().getFileName());
                inForce.fire(news);
                map.findTiles();
            });
        }
    }

    private void tellFault() {
        Optional<InvalidInput> fault = travel.findFault();
        if (!fault.equals(told)) {
            String instead = travel.findRoads().isPresent() ? "the roads from before" : "straight lines";
            fault.ifPresent(broken ->
                    LOG.errorf("The road extract cannot be used, %s are in force: %s", instead, broken.issues()));
            told = fault;
        }
    }
}
