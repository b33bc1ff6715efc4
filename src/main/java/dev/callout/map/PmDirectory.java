package dev.callout.map;

import java.nio.ByteBuffer;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** One directory of a PMTiles file. Immutable. */
final class PmDirectory {
    private final long[] tile;
    private final int[] run;
    private final int[] length;
    private final long[] offset;

    private PmDirectory(int size) {
        tile = new long[size];
        run = new int[size];
        length = new int[size];
        offset = new long[size];
    }

    /** Four columns of varints: numbers as differences, runs, lengths, and offsets where 0 means right after the one before. */
    static PmDirectory read(ByteBuffer bytes) {
        int size = (int) varint(bytes);
        PmDirectory directory = new PmDirectory(size);
        long number = 0;
        for (int i = 0; i < size; i++) {
            number += varint(bytes);
            directory.tile[i] = number;
        }
        for (int i = 0; i < size; i++) {
            directory.run[i] = (int) varint(bytes);
        }
        for (int i = 0; i < size; i++) {
            directory.length[i] = (int) varint(bytes);
        }
        for (int i = 0; i < size; i++) {
            long written = varint(bytes);
            directory.offset[i] =
                    written == 0 && i > 0 ? directory.offset[i - 1] + directory.length[i - 1] : written - 1;
        }
        return directory;
    }

    /** The entry that holds a tile, or leads to the directory that does; null where there is none. */
    @Nullable
    Entry find(long number) {
        int at = Arrays.binarySearch(tile, number);
        int index = at >= 0 ? at : -at - 2;
        if (index < 0 || run[index] > 0 && number - tile[index] >= run[index]) {
            return null;
        }
        return new Entry(run[index], length[index], offset[index]);
    }

    /** Tiles of all smaller zooms come first; those of one zoom follow the Hilbert curve. */
    static long number(int zoom, int x, int y) {
        long number = ((1L << 2 * zoom) - 1) / 3;
        int across = x;
        int down = y;
        for (int side = 1 << zoom >> 1; side > 0; side >>= 1) {
            int right = (across & side) > 0 ? 1 : 0;
            int below = (down & side) > 0 ? 1 : 0;
            number += (long) side * side * (3 * right ^ below);
            if (below == 0) {
                if (right == 1) {
                    across = side - 1 - (across & side - 1);
                    down = side - 1 - (down & side - 1);
                }
                int swapped = across;
                across = down;
                down = swapped;
            }
        }
        return number;
    }

    private static long varint(ByteBuffer bytes) {
        long number = 0;
        for (int shift = 0; ; shift += 7) {
            byte next = bytes.get();
            number |= (long) (next & 0x7f) << shift;
            if (next >= 0) {
                return number;
            }
        }
    }

    /** @param run how many tiles in a row have these bytes; 0 where they are a directory */
    record Entry(int run, int length, long offset) {}
}
