package dev.callout.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.callout.error.InvalidInput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PmTilesTest {
    @TempDir
    Path folder;

    @Test
    void tilesAreNumberedAlongTheCurve() {
        assertThat(PmDirectory.number(0, 0, 0)).isZero();
        assertThat(new long[] {
                    PmDirectory.number(1, 0, 0),
                    PmDirectory.number(1, 0, 1),
                    PmDirectory.number(1, 1, 1),
                    PmDirectory.number(1, 1, 0),
                    PmDirectory.number(2, 0, 0)
                })
                .containsExactly(1, 2, 3, 4, 5);
        assertThat(PmDirectory.number(12, 3423, 1763)).isEqualTo(19_078_479);
    }

    @Test
    void aTileIsFoundOverALeafAndARunStandsForAllOfIt() throws IOException {
        PmTiles tiles = PmTiles.open(file(), "somebody");

        assertThat(text(tiles.tile(0, 0, 0))).isEqualTo("world");
        assertThat(text(tiles.tile(1, 0, 0))).isEqualTo("sea");
        assertThat(text(tiles.tile(1, 1, 1))).isEqualTo("sea");
        assertThat(tiles.tile(1, 1, 0)).isNull();
        assertThat(tiles.tile(5, 1, 1)).isNull();
        assertThat(tiles.mostZoom()).isEqualTo(1);
        assertThat(tiles.findBounds().orElseThrow()).containsExactly(-10, -20, 10, 20);
    }

    @Test
    void anotherFileIsRefusedWithItsName() throws IOException {
        Path other = Files.writeString(folder.resolve("other.pmtiles"), "x".repeat(500));
        assertThatThrownBy(() -> PmTiles.open(other, ""))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.issues().get(0).place()).isEqualTo(other.toString()));
        assertThatThrownBy(() -> PmTiles.open(folder.resolve("none"), "")).isInstanceOf(InvalidInput.class);
    }

    /** A root with the tile of zoom 0 and a leaf, and in the leaf three tiles of zoom 1 with the same bytes. */
    private Path file() throws IOException {
        byte[] world = gzip("world".getBytes(StandardCharsets.UTF_8));
        byte[] sea = gzip("sea".getBytes(StandardCharsets.UTF_8));
        byte[] leaf = gzip(new byte[] {1, 1, 3, (byte) sea.length, (byte) (world.length + 1)});
        byte[] root = gzip(new byte[] {2, 0, 1, 1, 0, (byte) world.length, (byte) leaf.length, 1, 1});
        ByteBuffer header = ByteBuffer.allocate(127).order(ByteOrder.LITTLE_ENDIAN);
        header.put("PMTiles".getBytes(StandardCharsets.US_ASCII)).put((byte) 3);
        header.putLong(8, 127).putLong(16, root.length);
        header.putLong(40, 127 + root.length).putLong(48, leaf.length);
        header.putLong(56, 127 + root.length + leaf.length);
        header.put(97, (byte) 2)
                .put(98, (byte) 2)
                .put(99, (byte) 1)
                .put(100, (byte) 0)
                .put(101, (byte) 1);
        header.putInt(102, -100_000_000)
                .putInt(106, -200_000_000)
                .putInt(110, 100_000_000)
                .putInt(114, 200_000_000);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : new byte[][] {header.array(), root, leaf, world, sea}) {
            out.write(part);
        }
        return Files.write(folder.resolve("some.pmtiles"), out.toByteArray());
    }

    private static byte[] gzip(byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(content);
        }
        return bytes.toByteArray();
    }

    private static String text(byte @Nullable [] packed) throws IOException {
        try (var in =
                new java.util.zip.GZIPInputStream(new java.io.ByteArrayInputStream(Objects.requireNonNull(packed)))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
