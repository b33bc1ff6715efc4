package dev.callout.dispatch;

import dev.callout.home.CalloutHome;
import dev.callout.planning.rule.Rules;
import dev.callout.policy.Rulebook;
import dev.callout.policy.Rulebooks;
import dev.callout.travel.CurrentTravel;
import dev.callout.travel.TravelSource;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Opens what an operator keeps in files: the rulebook, and the roads of the area. */
@Singleton
final class OperatorFiles {
    private static final Logger LOG = Logger.getLogger(OperatorFiles.class);
    private static final String SAMPLE = "moscow-isp";
    private static final String SAMPLE_ROADS = "roads.osm.gz";
    private static final String NO_ROADS = "none";
    private static final long MOST_BYTES_HELD = 256L << 20;

    private final Optional<String> operator;
    private final Optional<String> roads;
    private final Path base;

    OperatorFiles(
            @ConfigProperty(name = "callout.operator") Optional<String> operator,
            @ConfigProperty(name = "callout.roads") Optional<String> roads,
            @ConfigProperty(name = "callout.basedir", defaultValue = ".") String base) {
        this.operator = operator;
        this.roads = roads;
        this.base = Path.of(base);
    }

    /** Read whole when the server starts; with a fault in it, it does not start. */
    @Produces
    @Singleton
    Rulebook rulebook() {
        return Rulebooks.resolve(operator.orElse(null), base, Rules.leastWeights());
    }

    /** The roads that were named, else those of the sample, else straight lines; whoever shows a plan says which. */
    @Produces
    @Singleton
    CurrentTravel travel() {
        Optional<Path> extract =
                roads.isPresent() ? roads.filter(path -> !path.equals(NO_ROADS)).map(Path::of) : sampleRoads();
        CurrentTravel travel =
                new CurrentTravel(extract.orElse(null), CalloutHome.configured().path("."), MOST_BYTES_HELD);
        travel.refresh();
        travel.findFault().ifPresent(fault -> LOG.errorf("The roads cannot be used: %s", fault.issues()));
        if (travel.kind() == TravelSource.Kind.STRAIGHT_LINES) {
            LOG.warn("No roads are known: travel is estimated from straight lines. Set CALLOUT_ROADS to an extract.");
        }
        return travel;
    }

    private Optional<Path> sampleRoads() {
        Path extract =
                base.resolve("data-samples").resolve(operator.orElse(SAMPLE)).resolve(SAMPLE_ROADS);
        return Optional.of(extract).filter(Files::isRegularFile);
    }
}
