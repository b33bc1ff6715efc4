package dev.callout.exchange;

import dev.callout.document.Documents;
import dev.callout.document.Fields;
import dev.callout.error.InvalidInput;
import dev.callout.geo.Point;
import dev.callout.territory.Territory;
import dev.callout.territory.TerritoryId;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A sample's description, {@code sample.json}, and its files: from a folder, else from inside the jar. */
final class SampleSet {
    private static final String DESCRIPTION = "sample.json";
    private static final int VERSION = 1;

    /** A territory and the tables that belong to it. */
    record Part(Territory territory, List<String> tables) {
        Part {
            tables = List.copyOf(tables);
        }
    }

    private final String name;
    private final @Nullable Path folder;
    private final List<Part> parts;

    private SampleSet(String name, @Nullable Path folder) {
        this.name = name;
        this.folder = folder;
        this.parts = Documents.readJson(file(DESCRIPTION), name + '/' + DESCRIPTION, SampleSet::parts);
    }

    /**
     * @param base where {@code data-samples} may lie
     * @throws InvalidInput where its description has faults
     */
    static Optional<SampleSet> find(String name, Path base) {
        for (Path folder : List.of(base.resolve("data-samples").resolve(name), base.resolve(name))) {
            if (Files.isRegularFile(folder.resolve(DESCRIPTION))) {
                return Optional.of(new SampleSet(name, folder));
            }
        }
        boolean packed = name.matches("[a-z0-9-]+") && SampleSet.class.getResource(resource(name, DESCRIPTION)) != null;
        return packed ? Optional.of(new SampleSet(name, null)) : Optional.empty();
    }

    String name() {
        return name;
    }

    List<Part> parts() {
        return parts;
    }

    /** @throws UncheckedIOException where the sample lacks the file */
    byte[] file(String file) {
        try {
            if (folder != null) {
                return Files.readAllBytes(folder.resolve(file));
            }
            try (InputStream in = SampleSet.class.getResourceAsStream(resource(name, file))) {
                return Objects.requireNonNull(in, () -> "The sample " + name + " has no " + file)
                        .readAllBytes();
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String resource(String name, String file) {
        return "/data-samples/" + name + '/' + file;
    }

    private static List<Part> parts(Fields fields) {
        if (fields.integer("version", 0, Integer.MAX_VALUE) != VERSION) {
            fields.fault("version", "unknown-version", fields.find("version"), "Only version 1 is known.", null);
        }
        fields.text("operator");
        fields.findText("roads");
        return fields.list("territories", SampleSet::part);
    }

    private static Part part(Fields fields) {
        TerritoryId id = fields.parsed(
                "id", "a short name of small letters, digits and hyphens", new TerritoryId("none"), TerritoryId::new);
        Point home = fields.require("home")
                ? fields.findObject("home", at -> new Point(at.number("lat", -90, 90), at.number("lon", -180, 180)))
                : null;
        Territory territory = new Territory(
                id,
                fields.text("name"),
                fields.parsed("timeZone", "a time zone such as Europe/Moscow", ZoneOffset.UTC, ZoneId::of),
                fields.text("calendar"),
                home == null ? new Point(0, 0) : home);
        return new Part(territory, fields.texts("tables"));
    }
}
