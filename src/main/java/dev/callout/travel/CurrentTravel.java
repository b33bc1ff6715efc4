package dev.callout.travel;

import dev.callout.error.InvalidInput;
import dev.callout.geo.Point;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Travel as a running server uses it: the roads of an extract, exchanged for new ones when the file's content changes, and
 * straight lines while there are none. Thread-safe; who is computing on old roads finishes on them.
 */
public final class CurrentTravel implements TravelSource {
    private final @Nullable Path extract;
    private final Path home;
    private final HeldMatrices held;
    private final StraightLines fallback = new StraightLines();
    private final Object refreshing = new Object();
    private final CountDownLatch looked;
    private volatile State state = new State(null, null, null);
    private @Nullable Stamp seen;

    /**
     * Begins with straight lines; {@link #refresh} looks for roads.
     *
     * @param extract null where there are no roads at all
     * @param home where imported roads are kept
     * @param mostBytes how much memory held matrices may take
     */
    public CurrentTravel(@Nullable Path extract, Path home, long mostBytes) {
        this.extract = extract;
        this.home = home;
        this.held = new HeldMatrices(mostBytes);
        this.looked = new CountDownLatch(extract == null ? 0 : 1);
    }

    /**
     * Opens the extract where it is new or has changed, which may take minutes; cheap where it has not. Roads in force stay so
     * until the new ones are ready, and where the new extract is broken.
     *
     * @return whether other roads are in force now
     */
    public boolean refresh() {
        if (extract == null) {
            return false;
        }
        synchronized (refreshing) {
            Stamp now = Stamp.of(extract);
            if (now.equals(seen)) {
                return false;
            }
            Roads before = state.roads;
            try {
                Roads roads = Roads.open(extract, home, this::tell);
                seen = now;
                boolean isSame = before != null && before.contentHash().equals(roads.contentHash());
                // Old roads are left to the collector: somebody may be computing on them, and they hold memory only.
                state = new State(isSame ? before : roads, null, null);
                return !isSame;
            } catch (InvalidInput broken) {
                seen = now;
                state = new State(before, broken, null);
                return false;
            } finally {
                tell(null);
                looked.countDown();
            }
        }
    }

    /**
     * Waits until the extract has been looked at once, so that what is planned right after a start is not planned on straight
     * lines for want of a second. At once where there is none.
     *
     * @return false where that took longer than the patience
     */
    public boolean awaitFirst(Duration patience) {
        try {
            return looked.await(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** As {@link #matrix(List)}, held for the territory: what is asked for again is not computed again. */
    public Measured measure(String territory, List<Point> points, int threads) {
        Roads roads = state.roads;
        return roads == null
                ? new Measured(fallback.matrix(points), Kind.STRAIGHT_LINES)
                : new Measured(held.matrix(territory, roads, points, threads), Kind.ROADS);
    }

    @Override
    public TravelMatrix matrix(List<Point> points) {
        return source().matrix(points);
    }

    /** What is in force at this moment; a plan uses one source throughout. */
    public TravelSource source() {
        Roads roads = state.roads;
        return roads == null ? fallback : roads;
    }

    @Override
    public Kind kind() {
        return source().kind();
    }

    public Optional<Roads> findRoads() {
        return Optional.ofNullable(state.roads);
    }

    /** The file that roads come from, whether or not it can be used. */
    public Optional<Path> findExtract() {
        return Optional.ofNullable(extract);
    }

    /** Why the extract, as it is now, cannot be used. */
    public Optional<InvalidInput> findFault() {
        return Optional.ofNullable(state.fault);
    }

    /** How far new roads are; empty while none are being made. */
    public Optional<RoadProgress> findProgress() {
        return Optional.ofNullable(state.progress);
    }

    private void tell(@Nullable RoadProgress step) {
        state = new State(state.roads, state.fault, step);
    }

    /** A matrix and what it comes from. */
    public record Measured(TravelMatrix matrix, Kind kind) {}

    private record State(
            @Nullable Roads roads,
            @Nullable InvalidInput fault,
            @Nullable RoadProgress progress) {}

    /** What tells without reading a file whether it may have changed; no size where it is missing. */
    private record Stamp(long size, @Nullable FileTime modified) {
        static Stamp of(Path file) {
            try {
                return new Stamp(Files.size(file), Files.getLastModifiedTime(file));
            } catch (IOException missing) {
                return new Stamp(-1, null);
            }
        }
    }
}
