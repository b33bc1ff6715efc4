package dev.callout.travel;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.IntConsumer;

/** Tells how much of a file was read. Not thread-safe. */
final class CountedInput extends FilterInputStream {
    private final long size;
    private final IntConsumer percent;
    private long read;
    private int told = -1;

    /**
     * @param size of the whole, in bytes
     * @param percent is told each figure once
     */
    CountedInput(InputStream in, long size, IntConsumer percent) {
        super(in);
        this.size = size;
        this.percent = percent;
        count(0);
    }

    @Override
    public int read() throws IOException {
        int next = super.read();
        count(next < 0 ? 0 : 1);
        return next;
    }

    @Override
    public int read(byte[] into, int at, int length) throws IOException {
        int got = super.read(into, at, length);
        count(Math.max(0, got));
        return got;
    }

    @Override
    public long skip(long bytes) throws IOException {
        long skipped = super.skip(bytes);
        count(skipped);
        return skipped;
    }

    private void count(long bytes) {
        read += bytes;
        int now = size == 0 ? 100 : (int) Math.min(100, read * 100 / size);
        if (now != told) {
            told = now;
            percent.accept(now);
        }
    }
}
