package dev.callout.travel;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All ways from some places to others. A place that is null has no road near and no way to or from it. */
final class ManyToMany {
    private final Hierarchy hierarchy;
    private final List<@Nullable RoadPoint> sources;
    private final List<@Nullable RoadPoint> targets;
    private final int[] seconds;
    private final int[] metres;

    private ManyToMany(Hierarchy hierarchy, List<@Nullable RoadPoint> sources, List<@Nullable RoadPoint> targets) {
        this.hierarchy = hierarchy;
        this.sources = sources;
        this.targets = targets;
        this.seconds = new int[sources.size() * targets.size()];
        this.metres = new int[seconds.length];
        Arrays.fill(seconds, TravelMatrix.UNREACHABLE);
        Arrays.fill(metres, TravelMatrix.UNREACHABLE);
    }

    /** @param threads how many threads may work on it; more of them change nothing in the result */
    static Ways compute(
            Hierarchy hierarchy, List<@Nullable RoadPoint> sources, List<@Nullable RoadPoint> targets, int threads) {
        ManyToMany work = new ManyToMany(hierarchy, sources, targets);
        Buckets buckets = new Buckets(hierarchy.nodes, work.backward(threads));
        Threads.share(sources.size(), threads, () -> {
            Buckets.Scan scan = buckets.scan();
            return row -> work.fill(row, scan);
        });
        return new Ways(work.seconds, work.metres);
    }

    private List<Label> backward(int threads) {
        Label[] labels = new Label[targets.size()];
        Threads.share(labels.length, threads, () -> t -> {
            RoadPoint target = targets.get(t);
            labels[t] = target == null ? Label.EMPTY : hierarchy.search(search -> search.backward(target));
        });
        return List.of(labels);
    }

    private void fill(int row, Buckets.Scan scan) {
        RoadPoint source = sources.get(row);
        if (source == null) {
            return;
        }
        scan.from(hierarchy.search(search -> search.forward(source)));
        for (int column = 0; column < targets.size(); column++) {
            RoadPoint target = targets.get(column);
            if (target == null) {
                continue;
            }
            int at = row * targets.size() + column;
            Leg along = source.alongTo(target);
            if (along != null && along.weight() <= scan.weight(column)) {
                put(at, source, target, along.millis(), along.centimetres());
            } else if (scan.weight(column) < Hierarchy.TOO_FAR) {
                put(at, source, target, scan.millis(column), scan.centimetres(column));
            }
        }
    }

    private void put(int at, RoadPoint source, RoadPoint target, int millis, int centimetres) {
        seconds[at] = (source.walk().millis() + millis + target.walk().millis() + 500) / 1000;
        metres[at] = (source.walk().centimetres() + centimetres + target.walk().centimetres() + 50) / 100;
    }

    /** Row by row, one row for each source. */
    record Ways(int[] seconds, int[] metres) {}
}
