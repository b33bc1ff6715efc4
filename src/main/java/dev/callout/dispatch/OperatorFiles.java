package dev.callout.dispatch;

import dev.callout.home.CalloutHome;
import dev.callout.planning.rule.Rules;
import dev.callout.policy.Rulebook;
import dev.callout.policy.Rulebooks;
import dev.callout.travel.CurrentTravel;
import dev.callout.travel.map.CurrentMap;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Opens what an operator keeps in files: the rulebook, and the roads of the area. */
@Singleton
final class OperatorFiles {
    private static final String SAMPLE_ROADS = "roads.osm.gz";
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
        Optional<Path> extract =
                roads.isPresent() ? roads.filter(path -> !path.equals(NO_ROADS)).map(Path::of) : sampleRoads();
        return new CurrentTravel(extract.orElse(null), CalloutHome.configured().path("."), MOST_BYTES_HELD);
    }

    @Produces
    @Singleton
    CurrentMap map(CurrentTravel travel) {
        return new CurrentMap(travel);
    }

    /** Beside the program where it was built from sources; else it is unpacked from the program itself. */
    private Optional<Path> sampleRoads() {
        String sample = operator.orElse(usual);
        Path extract = base.resolve("data-samples").resolve(sample).resolve(SAMPLE_ROADS);
        return Files.isRegularFile(extract) ? Optional.of(extract) : unpacked(sample);
    }

    private static Optional<Path> unpacked(String sample) {
        String resource = "/data-samples/" + sample + "/" + SAMPLE_ROADS;
        try (InputStream in = sample.matches("[a-z0-9-]+") ? OperatorFiles.class.getResourceAsStream(resource) : null) {
            if (in == null) {
                return Optional.empty();
            }
            Path folder = CalloutHome.configured().path("samples");
            Files.createDirectories(folder);
            Path draft = Files.createTempFile(folder, sample, ".new");
            Files.copy(in, draft, StandardCopyOption.REPLACE_EXISTING);
            return Optional.of(
                    Files.move(draft, folder.resolve(sample + ".osm.gz"), StandardCopyOption.REPLACE_EXISTING));
        } catch (IOException failed) {
            throw new UncheckedIOException("The sample's roads cannot be unpacked", failed);
        }
    }
}
