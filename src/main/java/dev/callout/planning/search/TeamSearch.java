package dev.callout.planning.search;

import dev.callout.planning.rule.Prices;
import dev.callout.planning.timeline.PlanningFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleSupplier;

/**
 * Several searches with seeds of their own, a thread each, that meet a few times: who has found less then goes on from the
 * best routes of all. With one member it is that search, with more than one the plan depends on the machine's speed.
 */
public final class TeamSearch {
    /** Where in the schedule they meet. */
    private static final double[] MEETINGS = {1 / 7.0, 3 / 7.0, 0.6, 0.75, 0.9, Double.MAX_VALUE};

    private final List<RouteSearch> members = new ArrayList<>();
    private volatile double share;
    private volatile boolean stopped;
    private int nextMeeting;

    public TeamSearch(PlanningFacts facts, Prices prices, SearchSettings settings) {
        for (int i = 0; i < settings.threads(); i++) {
            members.add(new RouteSearch(facts, prices, new SearchSettings(settings.seed() + i * 1_000_003L)));
        }
    }

    /** Begins anew from routes; see {@link RouteSearch#startFrom}. */
    public void startFrom(Routes routes) {
        members.forEach(member -> member.startFrom(routes));
    }

    /** Makes a first plan of what is left out, once for all. */
    public void construct() {
        first().construct(() -> false);
        goOnFromTheBest();
    }

    /**
     * Improves until stopped; may be called again and again as the schedule goes on. Both questions are asked on the calling
     * thread only.
     *
     * @param progress the share of the schedule that is over, 0 to 1
     * @param most iterations of a search without company; several members are stopped by the clock only
     */
    public void improve(DoubleSupplier progress, BooleanSupplier stop, long most) {
        if (members.size() == 1) {
            first().improve(progress, stop, most);
            return;
        }
        ExecutorService threads = Executors.newFixedThreadPool(members.size() - 1, task -> {
            Thread thread = new Thread(task, "search");
            thread.setDaemon(true);
            return thread;
        });
        stopped = false;
        try {
            while (!stopped) {
                improveUntil(MEETINGS[nextMeeting], threads, progress, stop);
                if (share >= MEETINGS[nextMeeting]) {
                    goOnFromTheBest();
                    nextMeeting++;
                }
            }
        } finally {
            stopped = true;
            threads.shutdown();
        }
    }

    /** The member with the best routes so far. Not to be asked for its routes while others improve theirs. */
    public RouteSearch best() {
        RouteSearch best = members.get(0);
        for (RouteSearch member : members) {
            best = member.bestMark() < best.bestMark() ? member : best;
        }
        return best;
    }

    /** The member that runs on the calling thread. */
    public RouteSearch first() {
        return members.get(0);
    }

    public long iterations() {
        return members.stream().mapToLong(RouteSearch::iterations).sum();
    }

    private void improveUntil(double meeting, ExecutorService threads, DoubleSupplier progress, BooleanSupplier stop) {
        share = progress.getAsDouble();
        List<Future<?>> running = new ArrayList<>();
        for (RouteSearch member : members.subList(1, members.size())) {
            running.add(threads.submit(
                    () -> member.improve(() -> share, () -> stopped || share >= meeting, Long.MAX_VALUE)));
        }
        first().improve(
                        () -> share,
                        () -> {
                            stopped |= stop.getAsBoolean();
                            share = progress.getAsDouble();
                            return stopped || share >= meeting;
                        },
                        Long.MAX_VALUE);
        running.forEach(TeamSearch::await);
    }

    private void goOnFromTheBest() {
        RouteSearch best = best();
        for (RouteSearch member : members) {
            if (member.bestMark() > best.bestMark()) {
                member.startFrom(best.best());
            }
        }
    }

    private static void await(Future<?> running) {
        try {
            running.get();
        } catch (ExecutionException failure) {
            throw new IllegalStateException("A search failed", failure.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while searching", interrupted);
        }
    }
}
