package dev.callout.exchange.town;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * The committed sample files, and the switch that writes them anew: {@code mvn test -Dtest='*SampleTest'
 * -Dcallout.regenerate=true}. Texts are compared after unpacking, since packed bytes differ between machines.
 */
final class Sample {
    static final Path FOLDER =
            Path.of(System.getProperty("callout.basedir", ".")).resolve("data-samples/moscow-isp");
    static final Path ROADS = FOLDER.resolve("roads.osm.gz");

    private static final boolean WRITES = Boolean.getBoolean("callout.regenerate");

    private Sample() {}

    /** The committed text; where asked to, the drawn text is committed first. */
    static String committed(Path file, String drawn) {
        try {
            if (WRITES) {
                Files.createDirectories(FOLDER);
                Files.write(file, isPacked(file) ? packed(drawn) : drawn.getBytes(StandardCharsets.UTF_8));
            }
            byte[] bytes = Files.readAllBytes(file);
            return new String(isPacked(file) ? unpacked(bytes) : bytes, StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static boolean isPacked(Path file) {
        return file.toString().endsWith(".gz");
    }

    private static byte[] packed(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private static byte[] unpacked(byte[] bytes) throws IOException {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return in.readAllBytes();
        }
    }
}
