package dev.callout.dispatch;

import dev.callout.home.CalloutHome;
import dev.callout.home.SampleRoads;
import dev.callout.planning.rule.Rules;
import dev.callout.policy.Rulebook;
import dev.callout.policy.Rulebooks;
import dev.callout.travel.CurrentTravel;
import dev.callout.travel.map.CurrentMap;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Opens what an operator keeps in files: the rulebook, and the roads of the area. */
@Singleton
final class OperatorFiles {
    private static final String NO_ROADS = "none";
    private static final long MOST_BYTES_HELD = 256L << 20;

    private final Optional<String> operator;
    private final String usual;
    private final Optional<String> roads;
    private final Path base;

    OperatorFiles(
            @ConfigProperty(name = "callout.operator") Optional<String> operator,
            @ConfigProperty(name = "callout.samples.default") String usual,
            @ConfigProperty(name = "callout.roads") Optional<String> roads,
            @ConfigProperty(name = "callout.basedir", defaultValue = ".") String base) {
        this.operator = operator;
        this.usual = usual;
        this.roads = roads;
        this.base = Path.of(base);
    }

    /** Read whole when the server starts; with a fault in it, it does not start. */
    @Produces
    @Singleton
    Rulebook rulebook() {
        return Rulebooks.resolve(operator.orElse(null), base, Rules.leastWeights());
    }

    /** The roads that were named, else those of the sample, else straight lines; {@link RoadWatch} opens them. */
    @Produces
    @Singleton
    CurrentTravel travel() {
        Optional<Path> extract = roads.isPresent()
                ? roads.filter(path -> !path.equals(NO_ROADS)).map(Path::of)
                : SampleRoads.find(base, operator.orElse(usual));
        return new CurrentTravel(extract.orElse(null), CalloutHome.configured().path("."), MOST_BYTES_HELD);
    }

    @Produces
    @Singleton
    CurrentMap map(CurrentTravel travel) {
        return new CurrentMap(travel);
    }
}
