package dev.callout.settlement;

import dev.callout.policy.CompensationKnobs;
import dev.callout.time.WallClock;
import dev.callout.time.Window;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * Compensation is the subscription's price over the days from the report to the repair. It is a function of the time that was
 * lost: the union of all outages, less the time for which nothing was paid because the service was suspended. So it comes to the
 * same however a period is split and in whatever order outages are told. Shares are summed exactly, and rounded once.
 */
final class CompensationLaw {
    private static final int THIRTY = 30;

    private final CompensationKnobs knobs;
    private final WallClock clock;
    private final CurrencyUnit currency;

    /** @param clock of the zone whose days count */
    CompensationLaw(CompensationKnobs knobs, WallClock clock, CurrencyUnit currency) {
        this.knobs = knobs;
        this.clock = clock;
        this.currency = currency;
    }

    /**
     * @param outages from the report to the repair; what overlaps counts once
     * @param paid what the subscription cost when; time that no period covers cost nothing
     * @param suspended when nothing was to be paid
     */
    Compensation reckon(Collection<Window> outages, List<PaidPeriod> paid, Collection<Window> suspended) {
        List<Window> lost = without(ChargeFacts.joined(outages), ChargeFacts.joined(suspended));
        Duration all = lost.stream().map(Window::length).reduce(Duration.ZERO, Duration::plus);
        List<LostDay> days = new ArrayList<>();
        Ratio sum = Ratio.ZERO;
        if (all.compareTo(knobs.shortest()) >= 0) {
            for (PaidPeriod period : paid) {
                for (LostDay day : days(cut(lost, period.window()), period.monthly())) {
                    Ratio share = share(day, lost);
                    sum = sum.plus(day.worth(share));
                    if (share.numerator().signum() > 0) {
                        days.add(day);
                    }
                }
            }
        }
        Money amount = Money.of(currency, sum.rounded(currency.getDecimalPlaces(), knobs.rounding()));
        return new Compensation(days, sum.toString(), knobs.rounding(), amount);
    }

    private List<LostDay> days(List<Window> lost, Money monthly) {
        List<LostDay> days = new ArrayList<>();
        if (lost.isEmpty()) {
            return days;
        }
        LocalDate last = clock.dayOf(lost.get(lost.size() - 1).end());
        for (LocalDate day = clock.dayOf(lost.get(0).start()); !day.isAfter(last); day = day.plusDays(1)) {
            Window whole = clock.day(day);
            long seconds = seconds(cut(lost, whole));
            if (seconds > 0) {
                days.add(new LostDay(day, seconds, whole.length().toSeconds(), monthly, divisor(day)));
            }
        }
        return days;
    }

    private int divisor(LocalDate day) {
        return switch (knobs.dayPrice()) {
            case CALENDAR_MONTH -> day.lengthOfMonth();
            case THIRTIETH -> THIRTY;
            case YEAR -> day.lengthOfYear();
        };
    }

    /** A day that two prices share is split between them by time, so that it never counts more than once. */
    private Ratio share(LostDay day, List<Window> lost) {
        long inAll = seconds(cut(lost, clock.day(day.day())));
        Ratio part = Ratio.of(day.seconds(), inAll);
        Ratio counts = switch (knobs.partDays()) {
            case EXACT -> Ratio.of(inAll, day.ofSeconds());
            case STARTED -> Ratio.ONE;
            case WHOLE -> inAll == day.ofSeconds() ? Ratio.ONE : Ratio.ZERO;
        };
        Ratio months = switch (knobs.dayPrice()) {
            case YEAR -> Ratio.of(12, 1);
            case CALENDAR_MONTH, THIRTIETH -> Ratio.ONE;
        };
        return counts.times(part).times(months);
    }

    private static long seconds(List<Window> windows) {
        return windows.stream().mapToLong(window -> window.length().toSeconds()).sum();
    }

    private static List<Window> cut(List<Window> windows, Window to) {
        List<Window> cut = new ArrayList<>();
        for (Window window : windows) {
            Instant start = window.start().isBefore(to.start()) ? to.start() : window.start();
            Instant end = window.end().isAfter(to.end()) ? to.end() : window.end();
            if (start.isBefore(end)) {
                cut.add(new Window(start, end));
            }
        }
        return cut;
    }

    /** Windows less other windows; both in order and joined. */
    static List<Window> without(List<Window> windows, List<Window> less) {
        List<Window> left = new ArrayList<>();
        for (Window window : windows) {
            Instant from = window.start();
            for (Window gone : less) {
                if (gone.start().isBefore(window.end()) && gone.end().isAfter(from)) {
                    if (from.isBefore(gone.start())) {
                        left.add(new Window(from, gone.start()));
                    }
                    from = gone.end();
                }
            }
            if (from.isBefore(window.end())) {
                left.add(new Window(from, window.end()));
            }
        }
        return left;
    }
}
