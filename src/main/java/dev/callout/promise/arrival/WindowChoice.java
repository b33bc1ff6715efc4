package dev.callout.promise.arrival;

import static java.lang.Math.max;
import static java.lang.Math.min;

import dev.callout.time.Window;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Chooses a stop's window. Its end is the first grid point before which work has begun at the wanted rate, or a later one
 * within the widest window as long as that is worthwhile. Its begin is
 * as late as few early arrivals allow; where that is too wide, later, up to the planned start: so a technician on plan
 * never waits for a window, being early is waited out, and the window leans late.
 */
final class WindowChoice {
    private final WindowLimits limits;
    private final long grid;

    WindowChoice(WindowLimits limits) {
        this.limits = limits;
        grid = limits.grid().toSeconds();
    }

    /** @param start of work, after waiting for the earliest start and for the told window */
    WindowOffer choose(StopAhead stop, Spread start) {
        Window told = stop.told();
        if (told != null && start.chanceBefore(told.end()) < limits.rate()) {
            told = null;
        }
        long planned = stop.plannedStart().getEpochSecond();
        long latestBegin = floor(max(planned, stop.earliestStart().getEpochSecond()));
        long earliestBegin = min(latestBegin, ceil(stop.earliestStart().getEpochSecond()));
        if (told != null) {
            earliestBegin = max(earliestBegin, told.start().getEpochSecond());
            latestBegin = max(earliestBegin, min(latestBegin, told.end().getEpochSecond() - grid));
        }
        long lastEnd = lastEnd(stop, told, latestBegin);
        long wanted = ceil(start.quantile(limits.rate()).getEpochSecond());
        long end = max(latestBegin + grid, min(wanted, lastEnd));
        long begin = max(
                earliestBegin,
                min(latestBegin, floor(start.quantile(limits.earlyShare()).getEpochSecond())));
        end = widened(start, end, min(lastEnd, begin + limits.widest().toSeconds()));
        begin = max(begin, min(latestBegin, end - limits.widest().toSeconds()));
        end = min(end, begin + limits.widest().toSeconds());
        end = max(end, min(lastEnd, begin + limits.narrowest().toSeconds()));
        return offer(stop, start, begin, end, wanted);
    }

    /** A later end, where each step adds days enough in which the customer need not be told again. */
    private long widened(Spread start, long narrow, long last) {
        long end = narrow;
        double chance = chanceBefore(start, end);
        while (end + grid <= last && chanceBefore(start, end + grid) - chance >= limits.worthwhile()) {
            end += grid;
            chance = chanceBefore(start, end);
        }
        return end;
    }

    private static double chanceBefore(Spread start, long second) {
        return start.chanceBefore(Instant.ofEpochSecond(second));
    }

    private WindowOffer offer(StopAhead stop, Spread start, long begin, long end, long wanted) {
        Window window = new Window(Instant.ofEpochSecond(begin), Instant.ofEpochSecond(end));
        double rate = rate(stop, start, window);
        boolean reached = rate >= limits.rate();
        int shortBy = reached ? 0 : (int) max(0, wanted - end);
        return new WindowOffer(window, rate, reached, shortBy, start.chanceBefore(window.start()));
    }

    /** The chance that work begins before the window's end, and early enough to be done at all. */
    static double rate(StopAhead stop, Spread start, Window window) {
        Instant latest = stop.latestStart();
        boolean cut = latest != null && latest.isBefore(window.end());
        return start.chanceBefore(latest != null && cut ? latest.plusSeconds(1) : window.end());
    }

    /** The end of the told window or the last grid point that still allows the work; but one grid step is left always. */
    private long lastEnd(StopAhead stop, @Nullable Window told, long latestBegin) {
        long last = Long.MAX_VALUE;
        if (stop.latestStart() != null) {
            last = floor(stop.latestStart().getEpochSecond());
        }
        if (told != null) {
            last = min(last, told.end().getEpochSecond());
        }
        return max(last, latestBegin + grid);
    }

    private long floor(long second) {
        return Math.floorDiv(second, grid) * grid;
    }

    private long ceil(long second) {
        return -Math.floorDiv(-second, grid) * grid;
    }
}
