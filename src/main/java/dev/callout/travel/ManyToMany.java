package dev.callout.travel;

import java.util.Arrays;
import java.util.List;

/** All ways from some places to others. */
final class ManyToMany {
    private final List<Place> sources;
    private final List<Place> targets;
    private final int[] seconds;
    private final int[] metres;

    private ManyToMany(List<Place> sources, List<Place> targets) {
        this.sources = sources;
        this.targets = targets;
        this.seconds = new int[sources.size() * targets.size()];
        this.metres = new int[seconds.length];
        Arrays.fill(seconds, TravelMatrix.UNREACHABLE);
        Arrays.fill(metres, TravelMatrix.UNREACHABLE);
    }

    /** @param threads how many threads may work on it; more of them change nothing in the result */
    static Ways compute(Hierarchy hierarchy, List<Place> sources, List<Place> targets, int threads) {
        ManyToMany work = new ManyToMany(sources, targets);
        Buckets buckets = new Buckets(
                hierarchy.nodes, targets.stream().map(Place::backward).toList());
        Threads.share(sources.size(), threads, () -> {
            Buckets.Scan scan = buckets.scan();
            return row -> work.fill(row, scan);
        });
        return new Ways(work.seconds, work.metres);
    }

    private void fill(int row, Buckets.Scan scan) {
        RoadPoint source = sources.get(row).point();
        if (source == null) {
            return;
        }
        scan.from(sources.get(row).forward());
        for (int column = 0; column < targets.size(); column++) {
            RoadPoint target = targets.get(column).point();
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
