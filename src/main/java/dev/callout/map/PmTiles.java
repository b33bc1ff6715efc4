package dev.callout.map;

import dev.callout.error.InvalidInput;
import dev.callout.error.Issue;
import dev.callout.travel.map.MapTiles;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * A file of tiles in the PMTiles format, version 3: a header of 127 bytes, directories that lead from a tile's number on the
 * Hilbert curve to its bytes, and the bytes. Tiles must be vector tiles compressed with gzip, which is what the usual tools
 * write, in the layers that {@link MapTiles} has. Read as it is asked for; thread-safe.
 */
final class PmTiles implements MapSource {
    private static final int HEADER_BYTES = 127;
    private static final int GZIP = 2;
    private static final int VECTOR = 1;
    private static final int MOST_LEVELS = 4;
    private static final double DEGREE = 1e7;

    private final FileChannel file;
    private final ByteBuffer header;
    private final PmDirectory root;
    private final String version;
    private final String attribution;

    private PmTiles(FileChannel file, ByteBuffer header, String version, String attribution) throws IOException {
        this.file = file;
        this.header = header;
        this.version = version;
        this.attribution = attribution;
        this.root = directory(header.getLong(8), header.getLong(16));
    }

    /** @throws InvalidInput where it is not such a file */
    static PmTiles open(Path path, String attribution) {
        try {
            FileChannel file = FileChannel.open(path, StandardOpenOption.READ);
            ByteBuffer header = ByteBuffer.allocate(HEADER_BYTES).order(ByteOrder.LITTLE_ENDIAN);
            boolean isWhole = file.read(header, 0) == HEADER_BYTES;
            boolean isKnown = isWhole && header.getLong(0) == 0x0373_656c_6954_4d50L;
            if (!isKnown || header.get(97) != GZIP || header.get(98) != GZIP || header.get(99) != VECTOR) {
                file.close();
                throw fault(path, "It is not a PMTiles file of version 3 with vector tiles compressed by gzip");
            }
            String version = "pm-" + Files.size(path) + "-"
                    + Files.getLastModifiedTime(path).toMillis();
            return new PmTiles(file, header, version, attribution);
        } catch (IOException unreadable) {
            throw fault(path, "It cannot be read: " + unreadable.getMessage());
        }
    }

    @Override
    public Optional<String> findVersion() {
        return Optional.of(version);
    }

    @Override
    public byte @Nullable [] tile(int zoom, int x, int y) {
        long number = PmDirectory.number(zoom, x, y);
        try {
            PmDirectory directory = root;
            for (int level = 0; level < MOST_LEVELS; level++) {
                PmDirectory.Entry entry = directory.find(number);
                if (entry == null) {
                    return null;
                }
                if (entry.run() > 0) {
                    return read(header.getLong(56) + entry.offset(), entry.length());
                }
                directory = directory(header.getLong(40) + entry.offset(), entry.length());
            }
            return null;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public Optional<double[]> findBounds() {
        return Optional.of(new double[] {
            header.getInt(102) / DEGREE,
            header.getInt(106) / DEGREE,
            header.getInt(110) / DEGREE,
            header.getInt(114) / DEGREE
        });
    }

    @Override
    public int leastZoom() {
        return header.get(100);
    }

    @Override
    public int mostZoom() {
        return Math.min(header.get(101), MapTiles.MOST_ZOOM);
    }

    @Override
    public String attribution() {
        return attribution;
    }

    private PmDirectory directory(long offset, long length) throws IOException {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(read(offset, length)))) {
            return PmDirectory.read(ByteBuffer.wrap(in.readAllBytes()));
        }
    }

    private byte[] read(long offset, long length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(Math.toIntExact(length));
        while (bytes.hasRemaining()) {
            if (file.read(bytes, offset + bytes.position()) < 0) {
                throw new IOException("The file ends before byte " + (offset + length));
            }
        }
        return bytes.array();
    }

    private static InvalidInput fault(Path path, String message) {
        String help = "Name another file in CALLOUT_MAP_TILES, or none: then the map is drawn from the roads";
        return new InvalidInput("map", List.of(new Issue("map-unusable", "", null, message, help, path.toString())));
    }
}
