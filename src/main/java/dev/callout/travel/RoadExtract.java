package dev.callout.travel;

import dev.callout.error.InvalidInput;
import dev.callout.error.Issue;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/** An OpenStreetMap extract on disk: {@code .osm.pbf}, {@code .osm}, {@code .osm.xml} or {@code .osm.gz}. */
record RoadExtract(Path file) {
    private static final String HELP = "Give an OpenStreetMap extract that ends in .osm.pbf, .osm, .osm.xml or .osm.gz";

    RoadExtract {
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw fault(file, "roads-missing", null, "There is no readable file here", HELP);
        }
        String name = file.getFileName().toString();
        if (List.of(".pbf", ".osm", ".xml", ".gz").stream().noneMatch(name::endsWith)) {
            throw fault(file, "roads-unknown-format", name, "The name tells no format that is known", HELP);
        }
    }

    /** SHA-256 of the content, in hex. */
    String contentHash() {
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
            in.transferTo(java.io.OutputStream.nullOutputStream());
            return HexFormat.of()
                    .formatHex(((DigestInputStream) in).getMessageDigest().digest());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /**
     * Reads the whole file and checks that it is complete.
     *
     * @param percent is told how much of it was read, from 0 to 100 and each figure once
     * @throws InvalidInput where it is empty, cut off, or no extract at all
     */
    void check(IntConsumer percent) {
        try {
            if (Files.size(file) == 0) {
                throw fault("roads-empty", null, "The file is empty");
            }
            try (InputStream in = new CountedInput(Files.newInputStream(file), Files.size(file), percent)) {
                if (file.getFileName().toString().endsWith(".pbf")) {
                    PbfCheck.check(this, in);
                } else {
                    XmlCheck.check(this, in);
                }
            }
        } catch (IOException broken) {
            throw fault("roads-broken", null, "The file cannot be read to its end: " + broken.getMessage());
        }
    }

    InvalidInput fault(String code, @Nullable String found, String message) {
        return fault(file, code, found, message, "Download the extract anew and compare its size or checksum");
    }

    private static InvalidInput fault(
            Path file, String code, @Nullable String found, String message, @Nullable String help) {
        return new InvalidInput("road extract", List.of(new Issue(code, "", found, message, help, file.toString())));
    }
}
