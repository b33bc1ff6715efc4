package dev.callout.simulate;

import java.time.Instant;
import java.util.Comparator;
import java.util.PriorityQueue;

/** What is still to happen, in order; what was noted first goes first where two things happen at once. */
final class Clockwork {
    private record Happening(Instant at, long order, Runnable what) {}

    private final PriorityQueue<Happening> queue =
            new PriorityQueue<>(Comparator.comparing(Happening::at).thenComparingLong(Happening::order));
    private long count;
    private Runnable next = () -> {};

    void at(Instant at, Runnable what) {
        queue.add(new Happening(at, count++, what));
    }

    boolean hasNext() {
        return !queue.isEmpty();
    }

    /** Takes the next thing off and says when it happens; {@link #run} lets it happen. */
    Instant next() {
        Happening happening = queue.remove();
        next = happening.what();
        return happening.at();
    }

    void run() {
        next.run();
    }
}
