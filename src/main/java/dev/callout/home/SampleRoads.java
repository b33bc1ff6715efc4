package dev.callout.home;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/** The roads of a sample: beside the program where it was built from sources, else unpacked from the program itself. */
public final class SampleRoads {
    private static final String FILE = "roads.osm.gz";

    private SampleRoads() {}

    /**
     * The extract of a sample; empty where it has none.
     *
     * @param base the folder that {@code data-samples} would lie in
     */
    public static Optional<Path> find(Path base, String sample) {
        Path extract = base.resolve("data-samples").resolve(sample).resolve(FILE);
        return Files.isRegularFile(extract) ? Optional.of(extract) : unpacked(sample);
    }

    private static Optional<Path> unpacked(String sample) {
        String resource = "/data-samples/" + sample + "/" + FILE;
        try (InputStream in = sample.matches("[a-z0-9-]+") ? SampleRoads.class.getResourceAsStream(resource) : null) {
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
